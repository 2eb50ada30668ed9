import type { Cell } from "../../../grid/address";
import { numberIn, type Reader } from "../../../relations/reader";
import type { Sum } from "./sums";

type Parts = Pick<Sum, "rule" | "parts">;

/** "s" or "n.a." among the parts stands for a figure that is not told, and "?" for one that is not known, but where `nothing` says so. */
export function hasUnreadPart(reader: Reader, { rule, parts }: Parts, nothing: ReadonlySet<string> = NONE): boolean {
  return parts.some((part) => {
    const text = textAt(reader, part);
    return text !== null && !nothing.has(placed(text, rule, part));
  });
}

const NONE: ReadonlySet<string> = new Set();
/** In so many sums that hold a word must stand among the parts. */
const FEWEST = 2;

/**
 * The words that are nothing in the lines where they stand among the parts of several sums that hold without them:
 *
 *              2022 │ 2023 │ 2024
 *   Jumlah        7 │    9 │   14     "t.a." of SLF is nothing
 *   PBG           7 │    9 │   10
 *   SLF        t.a. │ t.a. │    4
 */
export function nothingAmong(reader: Reader, sums: readonly Parts[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  const places = new Set<string>();
  for (const { rule, parts } of sums.filter((sum) => sum.parts.some((part) => numberAt(reader, part)))) {
    const own = parts.flatMap((part) => {
      const text = textAt(reader, part);
      return text === null ? [] : [{ text, place: placed(text, rule, part) }];
    });
    for (const { place } of own) places.add(place);
    for (const text of new Set(own.map((one) => one.text))) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return new Set([...places].filter((place) => (times.get(place.slice(place.indexOf(" ") + 1)) ?? 0) >= FEWEST));
}

function numberAt(reader: Reader, cell: Cell): boolean {
  return numberIn(reader.stated(cell)) !== null;
}

function textAt(reader: Reader, cell: Cell): string | null {
  const stated = reader.stated(cell);
  return stated.kind === "text" ? stated.text.trim().toLowerCase() : null;
}

/** A word in a line of parts: a row where rows are added up, a column where columns are. */
function placed(text: string, rule: Sum["rule"], { row, column }: Cell): string {
  return `${String(rule === "totals-down" ? row : column)} ${text}`;
}
