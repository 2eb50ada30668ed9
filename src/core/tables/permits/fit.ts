import type { Fitting } from "../sums/fitting";
import type { Line } from "./lines";

/** A line of totals and the lines it adds up. */
export interface Total {
  readonly line: Line;
  readonly parts: readonly Line[];
}

/**
 * Tells how well "this line is the sum of those" fits the figures. `carriers` are items that carry the sums of others: where
 * such a part is blank, it is no zero, but still to come.
 */
export type Fit = (line: Line, parts: readonly Line[], carriers?: ReadonlySet<Line>) => Fitting;

/** The same once it is known which lines add up others. */
export function knowing(totals: readonly Total[], fit: Fit): Fit {
  const carriers = new Set(totals.map(({ line }) => line));
  return (line, parts) => fit(line, parts, carriers);
}

/** A row may be wrong in a cell or two and still be a total; below this share it is none. */
export const FITS = 0.5;

/** The share of the figures compared that are the sums; none where nothing was compared. */
export function shareOf({ fitting, stated }: Pick<Fitting, "fitting" | "stated">): number {
  return stated === 0 ? 0 : fitting / stated;
}
