import { ratio, same, type Exact } from "../../../numbers/exact";
import { halfUp, round, truncate } from "../../../numbers/rounding";
import type { WeightRule } from "../../../preferences/preferences";

/** The weight of one unsur. `text` is how a formula writes it: "1/9" or "0.111". */
export interface Weight {
  readonly value: Exact;
  readonly text: string;
}

/** The weight that PermenPANRB 14/2017 gives each of `x` unsur: 1/x. */
export function regulationWeight(unsurCount: number): Weight {
  return { value: ratio(1, unsurCount), text: `1/${unsurCount}` };
}

/** A weight as a decimal fraction, as official templates round 1/9 to 0,111 and 0,11. */
export function decimalWeight(value: Exact): Weight {
  return { value, text: String(value.valueOf()) };
}

/** The weights in real use for `x` unsur, the recommended one first. */
export function usualWeights(unsurCount: number): readonly Weight[] {
  const exactly = regulationWeight(unsurCount);
  const rounded = [3, 2].flatMap((decimals) =>
    [halfUp(decimals), truncate(decimals)].map((rounding) => decimalWeight(round(exactly.value, rounding))),
  );
  return distinct([exactly, ...rounded]).filter(({ value }) => value.n > 0n);
}

/** The weight that an office has chosen; null where it leaves that to the sheet. */
export function chosenWeight(rule: WeightRule, unsurCount: number): Weight | null {
  if (rule === "inferred") return null;
  const exactly = regulationWeight(unsurCount);
  if (rule === "exact") return exactly;
  return decimalWeight(round(exactly.value, halfUp(rule === "three" ? 3 : 2)));
}

/** Each weight once, in order. */
export function distinct(weights: readonly Weight[]): Weight[] {
  return weights.filter((weight, index) => weights.findIndex((other) => same(other.value, weight.value)) === index);
}

/** The expression for a figure times a weight: `B145/9`, `B145*0.111`. */
export function weightedExpression(figure: string, weight: Weight): string {
  return weight.text.startsWith("1/") ? `${figure}/${weight.text.slice(2)}` : `${figure}*${weight.text}`;
}

/** From four decimals on, a written weight is 1/x itself: nobody writes it longer. */
const WRITTEN_IN_FULL = 4;

/** True where a legend's weight is the one used, or the used one written with four decimals or more. */
export function isSameWeight(stated: Weight, decimals: number, used: Weight): boolean {
  if (same(stated.value, used.value)) return true;
  return decimals >= WRITTEN_IN_FULL && same(stated.value, round(used.value, halfUp(decimals)));
}
