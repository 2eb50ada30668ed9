import { cellKey, type Cell } from "../grid/address";
import { cellsOf, isSingleCell, type Area } from "../grid/area";
import { numberIn } from "../relations/reader";
import { flatMapInSteps, type Steps } from "../steps";
import type { Named, Plot, Sums } from "../tables/plot";
import type { Table } from "../tables/table";
import type { Chart, Series, Withheld } from "./chart";
import { runOf } from "./run";

/** More colours than this are not told apart in print without colours. */
export const MOST_SERIES = 6;

/** A table with what is drawn of it. */
export interface Drawn {
  readonly table: Table;
  readonly plot: Plot;
}

/** The chart of a table, or why there is none; which of its sort it is, `number` says. */
export function* chartOf({ table, plot }: Drawn, number: number): Steps<Chart | Withheld> {
  if (plot.figures.flat().every((cell) => numberIn(table.reader.stated(cell)) === null)) return "blank";
  const few = waysToDraw(plot).filter(({ lines }) => lines.length <= MOST_SERIES);
  if (few.length === 0) return "many";
  const first = yield* firstOf(few, table);
  if (!first) return "scattered";
  const { sheet, area, title } = table;
  if (first.series.some(({ values }) => cellsOf(values.area).some((cell) => isDrawnAsZero(table, cell))))
    return "texts";
  return { of: plot.of, shows: "table", sheet: sheet.name, area, number, title, ...first, bands: plot.bands };
}

/** The first way that can be drawn, and shows anything. */
function* firstOf(ways: readonly Way[], table: Table): Steps<LaidOut | null> {
  for (const way of ways) {
    yield;
    const laidOut = yield* layOut(way, table);
    if (laidOut && hasFigures(laidOut)) return laidOut;
  }
  return null;
}

function hasFigures({ series }: LaidOut): boolean {
  return series.length > 0 && series.every(({ figures }) => figures.some((figure) => figure !== null));
}

/** One way to draw figures: what stands along the axis, and a line of figures for each colour. */
interface Way {
  readonly axis: readonly Named[];
  readonly lines: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** What of a chart the place of its cells decides. */
type LaidOut = Pick<Chart, "categories" | "categoryNames" | "series">;

/** With few colours first; the sums only where everything else has too many. */
function waysToDraw(plot: Plot): readonly Way[] {
  const { things, measures, figures, ofThings, ofMeasures } = plot;
  const byMeasure: Way = {
    axis: things,
    lines: measures.map(({ name }, at) => ({ name, cells: figures.map((row) => row[at]).filter(isThere) })),
  };
  const byThing: Way = { axis: measures, lines: things.map(({ name }, at) => ({ name, cells: figures[at] ?? [] })) };
  const whole = [byMeasure, byThing].sort((one, other) => one.lines.length - other.lines.length);
  return [...whole, ...sumsOver(measures, ofMeasures), ...sumsOver(things, ofThings)];
}

function sumsOver(axis: readonly Named[], sums: Sums | null): readonly Way[] {
  return sums && axis.length > 1 ? [{ axis, lines: [sums] }] : [];
}

function isThere(cell: Cell | undefined): cell is Cell {
  return cell !== undefined;
}

/** The cells of the axis and of each line as Excel takes them; null where they do not stand in rows or columns. */
function* layOut({ axis, lines }: Way, table: Table): Steps<LaidOut | null> {
  const { sheet } = table;
  const categories = runOf(
    axis.map(({ cell }) => cell),
    sheet,
  );
  const series = yield* flatMapInSteps(lines, (line): readonly Series[] => {
    const area = runOf(line.cells, sheet);
    if (!area || !categories || !isBeside(area, categories)) return [];
    return [seriesIn(table, area, line.name)];
  });
  if (!categories || series.length < lines.length) return null;
  yield;
  const names = new Map(axis.map(({ cell, name }) => [cellKey(cell.row, cell.column), name]));
  const categoryNames = cellsOf(categories).map(
    ({ row, column }) => names.get(cellKey(row, column)) ?? sheet.text(row, column),
  );
  return { categories: { sheet: sheet.name, area: categories }, categoryNames, series };
}

/** The figures of an area of one row or column as one colour draws them. */
export function seriesIn({ sheet, reader }: Table, area: Area, name: string): Series {
  const figures = cellsOf(area).map((cell) => numberIn(reader.stated(cell))?.valueOf() ?? null);
  return { name, values: { sheet: sheet.name, area }, figures };
}

/** True where each figure has its name in its own row or column; a single one may be headed by whatever cell is meant. */
function isBeside(one: Area, other: Area): boolean {
  if (isSingleCell(one) && isSingleCell(other)) return true;
  const isSameRows = one.top === other.top && one.bottom === other.bottom;
  return isSameRows || (one.left === other.left && one.right === other.right);
}

/** Excel draws every text as a zero, so also a number that is typed as text. */
export function isDrawnAsZero({ reader }: Table, cell: Cell): boolean {
  const stated = reader.stated(cell);
  return reader.isText(cell) && numberIn(stated)?.equals(0) !== true;
}
