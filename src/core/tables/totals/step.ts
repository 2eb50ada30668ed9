import type { Cell } from "../../grid/address";
import { numberIn, type Reader } from "../../relations/reader";

/** So many figures that are all multiples of something were rounded to it. */
const FEWEST_FIGURES = 20;

/** What all whole figures are multiples of, as where each was rounded to the next five; 0 where that is nothing. */
export function stepOf(reader: Reader, cells: readonly Cell[]): number {
  let [step, count] = [0, 0];
  for (const cell of cells) {
    const value = Math.abs(numberIn(reader.stated(cell))?.valueOf() ?? 0);
    if (value === 0 || !Number.isInteger(value)) continue;
    step = greatestCommonDivisor(step, value);
    count++;
  }
  return count >= FEWEST_FIGURES && step > 1 ? step : 0;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
