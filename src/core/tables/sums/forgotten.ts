import { cellKey, type Cell } from "../../grid/address";
import type { Reader } from "../../relations/reader";

/** Of the figures of a table at most so many are blank where one was forgotten, rather than left out for zero. */
const MOST_BLANK = 0.1;

/** The blank cells among those that figures belong in, by `cellKey`, where so few are blank; else none. */
export function forgottenBlanks(cells: readonly Cell[], reader: Reader): ReadonlySet<number> {
  const blank = new Set<number>();
  for (const cell of cells) if (reader.isEmpty(cell)) blank.add(cellKey(cell.row, cell.column));
  return areForgotten(blank.size, cells.length) ? blank : new Set();
}

/** True where so few of the figures are blank that somebody forgot them; more stand for zero. */
export function areForgotten(blank: number, figures: number): boolean {
  return blank <= figures * MOST_BLANK;
}
