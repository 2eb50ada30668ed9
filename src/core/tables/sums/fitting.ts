import type { Cell } from "../../grid/address";
import { numberIn, type Reader } from "../../relations/reader";

/** How figures compare with sums of others. */
export interface Fitting {
  /** How many figures are there to be compared. */
  readonly stated: number;
  /** How many of them are the sums. */
  readonly fitting: number;
  /** How many of them are less than the sums: further parts make no better fit. */
  readonly exceeded: number;
}

/** A figure and those that it is held to add up. */
export interface CellSum {
  readonly total: Cell;
  readonly parts: readonly Part[];
}

interface Part extends Cell {
  /** True for a sum of others: where it is blank, it is no zero, but still to come. */
  readonly isSum: boolean;
}

/**
 * Compares figures with the sums of others. Where both are nothing, that says nothing, and neither does a sum of sums
 * still to come. Doubles do: this only weighs what is meant.
 */
export function fittingOf(reader: Reader, sums: readonly CellSum[]): Fitting {
  const figure = (cell: Cell) => numberIn(reader.stated(cell))?.valueOf() ?? null;
  let [stated, fitting, exceeded] = [0, 0, 0];
  for (const { total, parts } of sums) {
    const value = figure(total);
    if (value === null || parts.some((part) => part.isSum && reader.stated(part).kind === "blank")) continue;
    const sum = parts.reduce((so, part) => so + (figure(part) ?? 0), 0);
    if (isSame(sum, 0) && isSame(value, 0)) continue;
    stated++;
    if (isSame(value, sum)) fitting++;
    else if (sum > value) exceeded++;
  }
  return { stated, fitting, exceeded };
}

/** Far less than the decimals of any figure, and more than the noise of sums of doubles, which grows with them. */
function isSame(value: number, sum: number): boolean {
  return Math.abs(value - sum) < 1e-9 * Math.max(1000, Math.abs(sum));
}
