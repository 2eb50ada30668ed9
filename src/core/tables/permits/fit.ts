import type { Line } from "./lines";

/** A line of totals and the lines it adds up. */
export interface Total {
  readonly line: Line;
  readonly parts: readonly Line[];
}

/** How many of a line's figures are there to be compared, and how many of them are the sums of other lines. */
export interface Fitting {
  readonly fitting: number;
  readonly stated: number;
}

/** Tells how well "this line is the sum of those" fits the figures. */
export type Fit = (line: Line, parts: readonly Line[]) => Fitting;

/** A row may be wrong in a cell or two and still be a total; below this share it is none. */
export const FITS = 0.5;

export function shareOf({ fitting, stated }: Fitting): number {
  return stated === 0 ? 0 : fitting / stated;
}
