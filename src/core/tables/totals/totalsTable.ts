import type { Block, FigureColumn } from "../../layout/blocks";
import { isYear } from "../../layout/cells";
import { isPlainTotal, labelKind } from "../../layout/labels";
import type { Line } from "../../layout/line";
import { leadingNumber, numberingOf } from "../../layout/rowNumbers";
import { Doubles } from "../../sums/doubles";
import { Fit, type Total } from "../../sums/fit";
import { shareOf } from "../../sums/fitting";
import { totalsOf } from "../../sums/totals";
import { headingAbove, type HeadingLine } from "../sums/heading";
import { readSums, type SumsReader } from "../sums/reader";
import { columnsByFigures, rowsByFigures } from "./byFigures";
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
  /** The rows and columns that are totals by their figures alone, whatever they are called. */
  readonly unnamed: ReadonlySet<Line | FigureColumn>;
}

/** Reads a block as a table of sums; null where nothing in it is one, by its name or by its figures. */
export function totalsTable(block: Block): TotalsTable | null {
  const { sheet } = block;
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
  const named = rowTotalsOf(lines, columns, reader);
  const more = rowsByFigures(lines, columns, reader, named);
  const rowTotals = [...named, ...more];
  const columnTotals = columnsByFigures(addedRows({ lines, rowTotals }), columns, reader);
  if (rowTotals.length === 0 && columnTotals.length === 0) return null;
  const others = columnTotals.map(({ column }) => column).filter((column) => !isTotalColumn(column));
  return { ...table, columns, rowTotals, columnTotals, unnamed: new Set([...more.map(({ line }) => line), ...others]) };
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

/** Rows of items and of believed totals: what stands beside them, as averages, is not added up across. */
export function addedRows({ lines, rowTotals }: Pick<TotalsTable, "lines" | "rowTotals">): readonly Line[] {
  const sums = new Set(rowTotals.map(({ line }) => line));
  return lines.filter((line) => line.hasFigures && (line.kind === "item" || sums.has(line)));
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
