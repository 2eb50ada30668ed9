import type { Block, FigureColumn } from "../../layout/blocks";
import { isYear } from "../../layout/cells";
import { isPlainTotal, labelKind } from "../../layout/labels";
import type { Line } from "../../layout/line";
import { leadingNumber, numberingOf } from "../../layout/rowNumbers";
import { Doubles } from "../../sums/doubles";
import { Fit, type Total } from "../../sums/fit";
import { shareOf } from "../../sums/fitting";
import { Lines, type Figure } from "../../sums/lines";
import { outline } from "../../sums/outline";
import { totalsOf } from "../../sums/totals";
import { headingAbove, type HeadingLine } from "../sums/heading";
import { readSums, type SumsReader } from "../sums/reader";
import { mayNest } from "./nesting";
import { isAdditive, isTotal } from "./vocabulary";

/** A column that adds up others, row by row. */
export interface ColumnTotal {
  readonly column: FigureColumn;
  readonly parts: readonly FigureColumn[];
}

/** A table of which only is known what its totals add up. */
export interface TotalsTable {
  readonly block: Block;
  readonly heading: readonly HeadingLine[];
  readonly lines: readonly Line[];
  readonly reader: SumsReader;
  /** The columns whose figures may be added up. */
  readonly columns: readonly FigureColumn[];
  readonly rowTotals: readonly Total[];
  readonly columnTotals: readonly ColumnTotal[];
}

/** Longer lists are not looked through for sums: what adds up what is told by trying. */
const MOST_ROWS = 1000;

/** Reads a block as a table of sums; null where nothing in it is called a total, or none of these is one. */
export function totalsTable(block: Block): TotalsTable | null {
  const { sheet } = block;
  const isNamed = block.rows.some(({ label }) => isTotal(label)) || block.columns.some(isTotalColumn);
  if (!isNamed || block.rows.length > MOST_ROWS) return null;
  const columns = block.columns.filter((column) => isAdditive(column.header) && !holdsYears(block, column));
  const lines = block.rows.map((row): Line => {
    const number = numberingOf(row.number) === null ? leadingNumber(row.label) : row.number;
    return { ...row, number, numbering: numberingOf(number), kind: labelKind(row.label) };
  });
  const isWhole = (column: number) =>
    block.rows.every(
      ({ row }) => typeof sheet.value(row, column) !== "number" || Number.isInteger(sheet.value(row, column)),
    );
  const reader = readSums({
    sheet,
    rows: block.rows.map(({ row }) => row),
    columns: columns.map(({ column }) => column),
    measure: ({ column }) => (isWhole(column) ? "count" : "money"),
  });
  const table = {
    block,
    heading: headingAbove(sheet, block.area.top, block.area.left, block.area.right),
    lines,
    reader,
  };
  const rowTotals = rowTotalsOf(lines, columns, reader);
  const columnTotals = columnTotalsOf(lines, block.columns, reader, rowTotals);
  if (rowTotals.length === 0 && columnTotals.length === 0) return null;
  return { ...table, columns, rowTotals, columnTotals };
}

/** A total is believed where most of its figures are the sums; where none is filled, by a name that says no more. */
const BELIEVED = 0.6;

function rowTotalsOf(lines: readonly Line[], columns: readonly FigureColumn[], reader: SumsReader): readonly Total[] {
  const doubles = new Doubles(
    reader,
    lines.map(({ row }) => row),
  );
  const fit = new Fit(
    doubles,
    columns.map(({ column }) => ({ column, isSum: false })),
  );
  const totals = totalsOf(lines, fit);
  const knowing = fit.knowing(totals);
  return totals.filter(({ line, parts }) => {
    const found = knowing.of(line, parts);
    if (parts.length < 2) return false;
    if (found.stated > 0) return shareOf(found) >= BELIEVED;
    return isPlainTotal(line.label) && !mayNest(parts, columns, reader);
  });
}

/** So many rows must say what a column adds up. */
const FEWEST_ROWS = 3;

function columnTotalsOf(
  lines: readonly Line[],
  columns: readonly FigureColumn[],
  reader: SumsReader,
  rowTotals: readonly Total[],
): readonly ColumnTotal[] {
  if (!columns.some(isTotalColumn)) return [];
  const figures = addedRows({ lines, rowTotals }).map(({ row }) =>
    columns.map(({ column }) => figureAt(reader, row, column)),
  );
  return outline(Lines.ofRows(figures).turned()).flatMap(({ line, parts, hits, misses }) => {
    const column = columns[line];
    const own = parts.flatMap((part) => columns[part] ?? []);
    const isSure = hits >= FEWEST_ROWS && misses * 3 <= hits;
    return column && isTotalColumn(column) && isSure ? [{ column, parts: own }] : [];
  });
}

/** Rows of items and of believed totals: what stands beside them, as averages, is not added up across. */
export function addedRows({ lines, rowTotals }: Pick<TotalsTable, "lines" | "rowTotals">): readonly Line[] {
  const sums = new Set(rowTotals.map(({ line }) => line));
  return lines.filter((line) => line.hasFigures && (line.kind === "item" || sums.has(line)));
}

function figureAt(reader: SumsReader, row: number, column: number): Figure | null {
  const stated = reader.stated({ row, column });
  return stated.kind === "number" ? { value: stated.value.valueOf(), decimals: stated.decimals } : null;
}

/** "Realisasi, Jumlah" is one, "Jumlah, Proyek" is not. */
function isTotalColumn({ header }: FigureColumn): boolean {
  return isTotal(header.split(", ").at(-1) ?? "");
}

/** Years below "Tahun Berdiri" are not added up. */
function holdsYears({ sheet, rows }: Block, { column }: FigureColumn): boolean {
  const values = rows.map(({ row }) => sheet.value(row, column)).filter((value) => value !== null);
  return values.length > 1 && values.every(isYear);
}
