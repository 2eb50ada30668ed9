import type { Message } from "../../../findings/message";
import type { Attainable } from "../messages";
import { shownNumber } from "../../../findings/shown";
import { exact, ratio, same, type Exact } from "../../../numbers/exact";
import { halfUp, round, truncate, UNROUNDED, type Rounding } from "../../../numbers/rounding";

/** The nearest figures that whole answers give, below and above one that they cannot. */
export interface Attained {
  readonly below: Attainable;
  readonly above: Attainable;
}

/**
 * Whether some whole ΣNilai gives a stated NRR. Of 140 answers, 3,193 is reachable (447 ÷ 140 = 3,19286); 3,512 is not
 * (491 ÷ 140 = 3,507, 492 ÷ 140 = 3,514). Gives the proof where it is not, else null.
 */
export function unreachable(stated: Exact, decimals: number, n: number): Message | null {
  if (n === 0) return null;
  const below = Math.floor(stated.mul(n).valueOf());
  for (const sum of [below - 1, below, below + 1, below + 2]) {
    const nrr = ratio(sum, n);
    if ([halfUp(decimals), truncate(decimals)].some((rounding) => same(stated, round(nrr, rounding)))) return null;
  }
  const one = { decimals, people: n, factor: exact(1) };
  return { key: "nrr-not-reachable", n, below: attainable(below, one), above: attainable(below + 1, one) };
}

/** How a figure is got from a whole ΣNilai: divided by so many people, times a factor, shown with so many decimals. */
export interface From {
  readonly decimals: number;
  readonly people: number;
  readonly factor: Exact;
}

/** Roundings of an NRR before its index is computed that offices use. */
export const PASSED_ON = [UNROUNDED, halfUp(4), halfUp(3), halfUp(2), truncate(4), truncate(3), truncate(2)];
/** An NRR of two decimals moves an index by so many whole answers at most, for every so many people. */
const PEOPLE_PER_ANSWER = 200;

/** True where some whole ΣNilai gives an average or an index, its NRR rounded so. */
export function isAttainable(stated: Exact, from: From, passed: Rounding): boolean {
  const { people, decimals } = from;
  const below = sumBelow(stated, from);
  const reach = 2 + Math.ceil(people / PEOPLE_PER_ANSWER);
  for (let sum = below - reach; sum <= below + reach + 1; sum++) {
    const figure = figureOf(sum, from, passed);
    if ([halfUp(decimals), truncate(decimals)].some((rounding) => same(round(figure, rounding), stated))) return true;
  }
  return false;
}

/** What the whole sums below and above one that cannot be give. */
export function nearestTo(stated: Exact, from: From, passed: Rounding): Attained {
  const below = sumBelow(stated, from);
  return { below: attainable(below, from, passed), above: attainable(below + 1, from, passed) };
}

function sumBelow(stated: Exact, { people, factor }: From): number {
  return Math.floor(stated.div(factor).mul(people).valueOf());
}

function figureOf(sum: number, { people, factor }: From, passed: Rounding): Exact {
  return round(ratio(sum, people), passed).mul(factor);
}

function attainable(sum: number, from: From, passed: Rounding = UNROUNDED): Attainable {
  const { decimals } = from;
  return { sum, mean: shownNumber(round(figureOf(sum, from, passed), halfUp(decimals)), decimals) };
}
