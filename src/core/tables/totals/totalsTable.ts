import type { Block } from "../../layout/blocks";
import { isYear } from "../../layout/cells";
import type { FigureColumn } from "../../layout/columns";
import { wordsOver } from "../../layout/headers";
import { labelKind } from "../../layout/labels";
import type { Line } from "../../layout/line";
import { leadingNumber, numberingOf } from "../../layout/rowNumbers";
import { isAdditive, isExcerpt, isTotal } from "../../layout/vocabulary";
import { headingAbove, type HeadingLine } from "../../titles/heading";
import { readSums, type SumsReader } from "../sums/reader";
import { codeTree } from "./codeTree";
import { columnTotalsOf } from "./columnTotals";
import type { ColumnTotal } from "./namedColumns";
import { plain } from "./plain";
import { rowTotalsOf, type RowTotal } from "./rowTotals";
import type { Vocabulary } from "./vocabulary";

/** A table of which is known what its totals add up. */
export interface TotalsTable {
  /** What its words say that it is of. */
  readonly kind: string;
  readonly block: Block;
  readonly heading: readonly HeadingLine[];
  readonly lines: readonly Line[];
  readonly reader: SumsReader;
  /** The columns whose figures may be added up. */
  readonly columns: readonly FigureColumn[];
  readonly rowTotals: readonly RowTotal[];
  readonly columnTotals: readonly ColumnTotal[];
}

/** Longer lists are not looked through for sums: what adds up what is told by trying. */
const MOST_ROWS = 1000;

/** Reads a block as a table of sums; null where nothing in it is called a total, or none of these is one. */
export function totalsTable(block: Block, vocabularies: readonly Vocabulary[]): TotalsTable | null {
  const { sheet } = block;
  const isNamed =
    block.rows.some(({ label }) => isTotal(label)) || block.columns.some(({ words }) => words.some(isTotal));
  const lines = block.rows.map((row): Line => {
    const number = numberingOf(row.number) === null ? leadingNumber(row.label) : row.number;
    return { ...row, number, numbering: numberingOf(number), kind: labelKind(row.label) };
  });
  if ((!isNamed && !codeTree(lines)) || block.rows.length > MOST_ROWS) return null;
  const heading = headingAbove(sheet, block.area.top, block.area.left, block.area.right);
  const words = { block, titles: heading.map(({ text }) => text), beside: wordsBeside(block) };
  const vocabulary = vocabularies.find((one) => one.accepts(words)) ?? plain;
  const columns = block.columns.filter((column) => isAdditive(column.header) && !holdsYears(block, column));
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
  const areCalledCodes = words.beside.some((word) => /\b(kode|rekening|kd)\b/i.test(word));
  const figures = { lines, columns, reader, areCalledCodes, isExcerpt: words.titles.some(isExcerpt) };
  const rowTotals = rowTotalsOf(figures, vocabulary);
  const columnTotals = columnTotalsOf({ ...figures, columns: block.columns }, rowTotals, vocabulary);
  if (!lines.some(({ kind, hasFigures }) => kind === "item" && hasFigures)) return null;
  if (rowTotals.length === 0 && columnTotals.length === 0) return null;
  return { kind: vocabulary.kind, block, heading, lines, reader, columns, rowTotals, columnTotals };
}

/** The words over the names of the rows and over what stands beside them. */
function wordsBeside({ sheet, header, area, columns }: Block): readonly string[] {
  const first = columns[0]?.column ?? area.left;
  const places = Array.from({ length: first - area.left }, (_, at) => area.left + at);
  return places.map((column) => wordsOver(sheet, header, column).join(" ")).filter((words) => words !== "");
}

/** Years below "Tahun Berdiri" are not added up. */
function holdsYears({ sheet, rows }: Block, { column }: FigureColumn): boolean {
  const values = rows.map(({ row }) => sheet.value(row, column)).filter((value) => value !== null);
  return values.length > 1 && values.every(isYear);
}
