import type { Cell } from "../../../grid/address";
import type { FigureColumn } from "../../../layout/columns";
import type { Line } from "../../../layout/line";
import type { Steps } from "../../../steps";
import { MISS } from "../../../sums/agreement";
import { leadsTo } from "../../../sums/circles";
import { Lines, type Figure } from "../../../sums/lines";
import { outlineInSteps, type Total } from "../../../sums/outline";
import { isButForSlips } from "../../../sums/slippedLine";
import { twoCellTotals } from "../../../sums/twoCells";
import type { SumsReader } from "../../sums/reader";
import { stepOfRows } from "../sums/step";
import type { ColumnTotal } from "./namedColumns";
import type { RowTotal } from "../rows/rowTotals";
import { wholesOfSplits } from "../rows/splitRows";

/** So many cells of a line must say what it adds up where no name does; of all that could, two in three. */
const FEWEST = 3;
const MISSES = 2;
/** Two say it that are sums in so many digits together, beside no more than one that a slip of the hand explains. */
const DIGITS = 6.5;
/** What columns add up, so many rows tell; what rows add up is told by trying, so longer lists are left to their names. */
const MOST_ROWS = 400;
const LONGEST = 1000;

/** The rows that their figures show to be sums of others, beside those that names do. */
export function* rowsByFigures(
  lines: readonly Line[],
  columns: readonly FigureColumn[],
  reader: SumsReader,
  named: readonly RowTotal[],
): Steps<readonly RowTotal[]> {
  if (lines.length > LONGEST) return [];
  const places = new Map(lines.map((line, at) => [line, at]));
  const totals = new Map<number, { readonly parts: readonly number[] }>(
    named.map(({ line, parts }) => [places.get(line) ?? -1, { parts: parts.map((part) => places.get(part) ?? -1) }]),
  );
  const found: RowTotal[] = [];
  const figures = Lines.ofRows(figuresOf(lines, columns, reader));
  const ofSplits = wholesOfSplits(lines, figures).map((total): Sure => ({ total, isSaid: true }));
  for (const { total, isSaid } of [...ofSplits, ...(yield* sureTotals(figures))]) {
    const { line, parts } = total;
    const own = lines[line];
    if (!own || totals.has(line) || parts.some((part) => leadsTo(totals, part, line))) continue;
    totals.set(line, { parts });
    found.push({
      line: own,
      parts: [...parts].sort((a, b) => a - b).flatMap((part) => lines[part] ?? []),
      isSaid,
    });
  }
  return found;
}

/** The columns that their figures show to be sums of others, row by row. */
export function* columnsByFigures(
  rows: readonly Line[],
  columns: readonly FigureColumn[],
  reader: SumsReader,
): Steps<readonly ColumnTotal[]> {
  const every = Math.ceil(rows.length / MOST_ROWS);
  const some = rows.filter((_, at) => at % every === 0);
  const totals = yield* sureTotals(Lines.ofRows(figuresOf(some, columns, reader)).turned());
  return totals.flatMap(({ total: { line, parts }, isSaid }) => {
    const column = columns[line];
    const own = [...parts].sort((a, b) => a - b).flatMap((part) => columns[part] ?? []);
    return column ? [{ column, parts: own, isSaid }] : [];
  });
}

/** `isSaid` where so little else says it that a figure which is not the sum is wrong, or it would be none. */
interface Sure {
  readonly total: Total;
  readonly isSaid: boolean;
}

function* sureTotals(lines: Lines): Steps<readonly Sure[]> {
  const totals = yield* outlineInSteps(lines);
  const likeliest = new Map([...totals].reverse().map((total) => [total.line, total]));
  const sure = [...likeliest.values()]
    .reverse()
    .filter(
      (total) =>
        (total.hits >= FEWEST && total.misses * MISSES <= total.hits) ||
        (total.hits === 2 &&
          total.score + MISS * total.misses >= DIGITS &&
          total.misses <= 1 &&
          isButForSlips(lines, total)),
    );
  const ofTwo = yield* twoCellTotals(lines, sure);
  return [...sure.map((total) => ({ total, isSaid: false })), ...ofTwo.map((total) => ({ total, isSaid: true }))];
}

function figuresOf(
  lines: readonly Line[],
  columns: readonly FigureColumn[],
  reader: SumsReader,
): readonly (readonly (Figure | null)[])[] {
  const cells = lines.map(({ row }) => columns.map(({ column }) => ({ row, column })));
  const step = stepOfRows(reader, cells);
  const coarse = step > 1 ? -Math.log10(step) : 0;
  return cells.map((row) => row.map((cell) => figureAt(reader, cell, coarse)));
}

function figureAt(reader: SumsReader, cell: Cell, coarse: number): Figure | null {
  const stated = reader.stated(cell);
  if (stated.kind !== "number") return null;
  return { value: stated.value.valueOf(), decimals: stated.decimals === 0 ? coarse : stated.decimals };
}
