import type { Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import { ratio } from "../../../numbers/exact";
import { readNumber } from "../../../numbers/readNumber";
import { decimalWeight, type Weight } from "./weight";

/** A text on the sheet that says which weight the weighted NRR is computed with. */
export interface LegendWeight {
  readonly cell: Cell;
  readonly weight: Weight;
  readonly decimals: number;
  /** As the sheet writes it: "0,111". */
  readonly written: string;
}

const ABOUT_WEIGHT = /tertimb|tertb|bobot|penimbang|(nrr|x̄|x̅|rata).*[x×*] ?(0[.,]|1 ?\/|\d{1,2}([.,]\d+)? ?%)/i;
const WEIGHT = /(?:[x×*=(]|bobot\D{0,20})\s*(0[.,]\d{1,6}|1\s*\/\s*\d{1,2}|\d{1,2}(?:[.,]\d{1,4})?\s*%)(?!\d)/i;
/** "11,11%" has four decimals as "0,1111" has. */
const PERCENT = { whole: ratio(1, 100), decimals: 2 };

/**
 * Every weight stated in words between two rows: "NRR tertimbang per unsur = NRR per unsur x 0,111", in one cell or in
 * several of a row, or within a label as in "Bobot per Unsur (1/9)".
 */
export function findLegendWeights(
  sheet: Sheet,
  area: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): readonly LegendWeight[] {
  const found: LegendWeight[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const texts: [number, string][] = [];
    for (let column = area.left; column <= area.right; column++) {
      const text = sheet.text(row, column);
      if (text !== "") texts.push([column, text]);
    }
    if (!ABOUT_WEIGHT.test(texts.map(([, text]) => text).join(" "))) continue;
    for (const [column, text] of texts) {
      const weight = readWeight({ row, column }, text);
      if (weight) found.push(weight);
    }
  }
  return found;
}

function readWeight(cell: Cell, text: string): LegendWeight | null {
  const written = WEIGHT.exec(text)?.[1];
  if (written === undefined) return null;
  const divisor = /^1\s*\/\s*(\d+)$/.exec(written)?.[1];
  if (divisor !== undefined) {
    if (Number(divisor) === 0) return null;
    return { cell, weight: { value: ratio(1, Number(divisor)), text: `1/${divisor}` }, decimals: 0, written };
  }
  const isPercent = written.endsWith("%");
  const reading = readNumber(written.replace(/\s*%$/, ""));
  if (reading?.kind !== "number" || reading.value.n === 0n) return null;
  if (isPercent) {
    const value = reading.value.mul(PERCENT.whole);
    return value.n < value.d
      ? { cell, weight: decimalWeight(value), decimals: reading.decimals + PERCENT.decimals, written }
      : null;
  }
  return { cell, weight: decimalWeight(reading.value), decimals: reading.decimals, written };
}
