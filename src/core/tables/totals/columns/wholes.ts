import type { FigureColumn } from "../../../layout/columns";

/** What a column states in some row; NaN where no number stands. */
export type FigureAt = (column: FigureColumn, row: number) => number;

/** So many rows, and so many of all, must come to the same each way. */
const FEWEST_ROWS = 3;
const BELIEVED = 0.6;
const NOISE = 1e-9;

/**
 * Of columns that split one whole several times over the first time that they do, else all of them: "Jumlah" behind them adds
 * up each permit once.
 *
 *         │ PMA │ PMDN │ Besar │ Kecil │ Mikro │ Jumlah
 *   Kab A │  1  │ 902  │   2   │  44   │  857  │  903
 */
export function firstWhole(
  columns: readonly FigureColumn[],
  rows: readonly number[],
  figureAt: FigureAt,
): readonly FigureColumn[] {
  const sums = rows.map((row) => sumsSoFar(columns, (column) => figureAt(column, row) || 0));
  const told = sums.filter((own) => (own.at(-1) ?? 0) !== 0);
  for (let count = 2; count <= columns.length - 2; count++) {
    const holding = told.filter((own) => areEvenly(own, count));
    if (holding.length >= FEWEST_ROWS && holding.length >= told.length * BELIEVED) return columns.slice(0, count);
  }
  return columns;
}

function sumsSoFar(columns: readonly FigureColumn[], valueOf: (column: FigureColumn) => number): readonly number[] {
  let sum = 0;
  return columns.map((column) => (sum += valueOf(column)));
}

/** True where the columns behind so many come to the same as these, once or several times, each of at least two columns. */
function areEvenly(sums: readonly number[], count: number): boolean {
  const [whole = 0, all = 0] = [sums[count - 1], sums.at(-1)];
  const times = Math.round(all / whole);
  const isSame = (one: number, other: number) => Math.abs(one - other) <= NOISE * Math.abs(all);
  if (!(times >= 2) || !isSame(all, times * whole) || times * 2 > sums.length) return false;
  return Array.from({ length: times }, (_, at) => whole * (at + 1)).every((part) =>
    sums.some((sum) => isSame(sum, part)),
  );
}
