import { labelKind } from "../layout/labels";
import { unitOf } from "./pages";
import type { RecapCell } from "./recapPlaces";

/** A line of heads, and what closes it. */
export interface Closed {
  /** Where the heads stand, and the others of their kind, which have no sheet: months that are still to come. */
  readonly parts: readonly number[];
  /** Where their sum stands. */
  readonly total: number;
}

/** So many blank lines may lie between heads and their sum. */
const MOST_BLANK = 1;

/**
 * Looks behind the heads of a recap for their sum. Periods without a sheet are parts of it as well, those that hold
 * others ("TW I" among months) are none; null where something else comes before it, or there is none.
 *
 *   Januari │ Februari │ Maret │ TW I │ … │ Desember │ Jumlah
 */
export function closing(
  heads: readonly RecapCell[],
  lineOf: (head: RecapCell) => number,
  wordAt: (line: number) => string,
  end: number,
): Closed | null {
  const [first, last] = [heads[0], heads.at(-1)];
  if (!first || !last) return null;
  const own = new Set(heads.map(lineOf));
  const unit = unitOf(first.pageWord);
  const parts: number[] = [];
  for (let line = lineOf(first), blank = 0; line < end && blank <= MOST_BLANK; line++) {
    const word = wordAt(line);
    const isOfTime = unit !== null && unitOf(word) !== null;
    const kind = labelKind(word);
    if (own.has(line) || (isOfTime && unitOf(word) === unit)) parts.push(line);
    else if (kind === "total") return line > lineOf(last) ? { parts, total: line } : null;
    else if (word !== "" && !isOfTime && kind === "item") return null;
    blank = word === "" ? blank + 1 : 0;
  }
  return null;
}
