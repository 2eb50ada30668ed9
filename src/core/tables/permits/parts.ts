import type { Line } from "./lines";

/** A line of totals and the lines it adds up. */
export interface Total {
  readonly line: Line;
  readonly parts: readonly Line[];
}

/** How well "this line is the sum of those" fits the figures: the share of columns in which it holds. */
export type Fit = (line: Line, parts: readonly Line[]) => number;

/** A row may be wrong in a cell or two and still be a total; below this share it is none. */
const FITS = 0.5;

/**
 * Which lines add up which. Totals stand below their parts, by their label; or a group's own line, numbered otherwise
 * than the lines below it, carries their sums.
 *
 *   I   Kesehatan     30        1  Reklame     5
 *   1   Izin A        10        2  PBG         7
 *   2   Izin B        20           Sub Jumlah 12
 *       Jumlah        30           Jumlah     12
 */
export function totalsOf(lines: readonly Line[], fit: Fit): readonly Total[] {
  const groups = groupTotals(lines, fit);
  const carried = new Set(groups.flatMap(({ parts }) => parts));
  const carriers = new Set(groups.map(({ line }) => line));
  const totals: Total[] = [...groups];
  let own: Line[] = [];
  let above: Line[] = [];
  const last = lines.findLast(({ kind }) => kind === "total" || kind === "subtotal");
  for (const line of lines) {
    if (line.kind === "item") {
      if (!line.hasFigures && own.length > 0 && line.numbering !== "digit") {
        above = [...above, ...own];
        own = [];
      }
      if (line.hasFigures && !carried.has(line)) own.push(line);
      continue;
    }
    const everything = [...above, ...own];
    const choice = line === last ? overall(line, everything, own, fit) : own.length > 0 ? own : everything;
    if (choice.length === 0) continue;
    totals.push({ line, parts: choice });
    above = [...everything.filter((one) => !choice.includes(one)), line];
    own = [];
  }
  return totals.filter(({ line, parts }) => !carriers.has(line) || parts.length > 0);
}

/** The last total adds up everything, unless it belongs to the last group alone. */
function overall(line: Line, everything: readonly Line[], own: readonly Line[], fit: Fit): readonly Line[] {
  if (own.length === 0 || own.length === everything.length) return everything;
  return fit(line, own) > fit(line, everything) ? own : everything;
}

/** Groups whose own line carries the sums of the lines below it. */
function groupTotals(lines: readonly Line[], fit: Fit): readonly Total[] {
  const items = lines.filter(({ kind }) => kind === "item");
  const outer = items.find(({ numbering }) => numbering !== null)?.numbering ?? null;
  const isLettered = outer === "roman" || outer === "capital";
  const isInner = ({ numbering }: Line) => numbering !== outer && (numbering !== null || isLettered);
  if (outer === null || !items.some(isInner)) return [];
  const totals: Total[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "item" || line.numbering !== outer || !line.hasFigures) continue;
    const rest = lines.slice(at + 1);
    const end = rest.findIndex(({ kind, numbering }) => kind !== "item" || numbering === outer);
    const parts = rest.slice(0, end < 0 ? rest.length : end).filter(({ hasFigures }) => hasFigures);
    if (parts.length > 0 && fit(line, parts) >= FITS) totals.push({ line, parts });
  }
  return totals;
}
