import type { FigureColumn } from "../../layout/columns";
import type { ColumnTotal } from "./namedColumns";

/** In so many rows groups of columns come to the same by no chance. */
const FEWEST_ROWS = 2;

/**
 * A total beside several groups of columns that each come to the same in every row: they split one whole in ways of their
 * own, so that it adds up the nearest of them, not all.
 *
 *    Status PM  │        Skala Usaha       │ Jumlah
 *   PMA │ PMDN  │ Mikro │ Kecil │ Menengah │
 *    2  │  10   │   7   │   4   │    1     │   12
 *
 * `figureAt` gives what stands in a column and a row; NaN where that is no number.
 */
export function ofOneWhole(
  total: ColumnTotal,
  rows: readonly number[],
  figureAt: (column: FigureColumn, row: number) => number,
): ColumnTotal {
  const groups = byBanner(total.parts);
  const nearest = groups.at(-1);
  if (groups.length < 2 || !nearest || groups.some((group) => group.length < 2)) return total;
  const sums = rows.map((row) => groups.map((group) => sumOf(group, row)));
  const stated = sums.filter((own) => own.some((sum) => sum !== 0));
  const areSame = stated.every(([first, ...others]) => others.every((sum) => sum === first));
  return areSame && stated.length >= FEWEST_ROWS ? { ...total, parts: nearest } : total;

  function sumOf(group: readonly FigureColumn[], row: number): number {
    return group.reduce((so, column) => so + (figureAt(column, row) || 0), 0);
  }
}

/** Neighbours below the same words; what has none over it stands by itself. */
function byBanner(columns: readonly FigureColumn[]): readonly (readonly FigureColumn[])[] {
  const groups = new Map<string, FigureColumn[]>();
  for (const column of columns) {
    const banner = column.words.slice(0, -1).join("\n");
    const key = banner === "" ? `\n${String(column.column)}` : banner;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}
