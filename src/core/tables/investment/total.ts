import type { RankedLine } from "./lines";

/** A line of totals and the lines it adds up. */
export interface Total {
  readonly line: RankedLine;
  readonly parts: readonly RankedLine[];
}

/** How far figures bear out that a line is the sum of others: in how many columns they could, and in how many they do. */
export interface Fit {
  readonly telling: number;
  readonly holding: number;
}

export type Fits = (line: RankedLine, parts: readonly RankedLine[]) => Fit;
