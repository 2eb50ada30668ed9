import type { Cell } from "../../grid/address";
import { same, ZERO } from "../../numbers/exact";
import type { Sheet } from "../../grid/sheet";
import { numberIn } from "../../relations/reader";
import type { Issued } from "../register/issued";
import { headingAbove } from "../sums/heading";
import { readSums, type SumsReader } from "../sums/reader";
import { sortColumns } from "./columns";
import { findHeaders, lastColumnOf, type Header } from "./header";
import type { Fitting } from "./fit";
import type { SpanColumn } from "./monthRuns";
import { readLines, type Line } from "./lines";
import { totalsOf } from "./parts";
import { itemLines, type PermitTable } from "./permitTable";
import { waitingRows } from "./waiting";

/** Finds every permit table of a sheet, wherever it stands; `issued` are the jenis izin that registers list. */
export function recognisePermits(sheet: Sheet, issued: Issued = new Set()): readonly PermitTable[] {
  const headers = findHeaders(sheet, issued);
  return headers.flatMap((header) => tableBelow(sheet, header, headers, issued) ?? []);
}

function tableBelow(sheet: Sheet, header: Header, headers: readonly Header[], issued: Issued): PermitTable | null {
  const left = header.numberColumn ?? header.labelColumn;
  const right = lastColumnOf(header);
  const next = headers.find(
    (other) => other.top > header.bottom && other.labelColumn <= right && lastColumnOf(other) >= left,
  );
  const last = (next?.top ?? sheet.rowCount) - 1;
  const lines = readLines(sheet, header, last, waitingRows(sheet, header, last, issued));
  if (!lines.some(({ hasFigures, kind }) => hasFigures && kind === "item")) return null;
  const reader = readSums({
    sheet,
    rows: lines.map(({ row }) => row),
    columns: header.spans.map(({ column }) => column),
    measure: () => "count",
  });
  const totals = totalsOf(lines, (line, parts) => fitOfRow(header, reader, line, parts));
  const sums = new Set(totals.map(({ line }) => line));
  const rows = lines.filter((line) => line.kind === "item" || sums.has(line)).map(({ row }) => row);
  const measures = sortColumns(header.spans, (column, sources) => fitOfColumn(reader, rows, column, sources));
  const [columns] = measures;
  if (!columns) return null;
  const table = {
    sheet,
    area: { top: header.top, left, bottom: lines.at(-1)?.row ?? header.bottom, right },
    header,
    heading: headingAbove(sheet, header.top, left, right),
    lines,
    totals,
    columns,
    measures,
    reader,
  };
  return itemLines(table).length > 0 && countsThings(table) ? table : null;
}

/** So many figures below zero or in fractions, and so large a share of all, are no slips: it is money, or an index. */
const MOST_SLIPS = 2;
const LARGEST_SHARE = 0.1;

function countsThings(table: PermitTable): boolean {
  const cells = itemLines(table).flatMap(({ row }) => table.columns.months.map(({ column }) => ({ row, column })));
  const figures = cells.flatMap((cell) => numberIn(table.reader.stated(cell)) ?? []);
  const odd = figures.filter((value) => value.d !== 1n || value.compare(ZERO) < 0).length;
  return odd <= MOST_SLIPS || odd <= figures.length * LARGEST_SHARE;
}

/** Compares a line's stated figures with the sums of the same columns of other lines. */
function fitOfRow({ spans }: Header, reader: SumsReader, line: Line, parts: readonly Line[]): Fitting {
  return compare(
    reader,
    spans.map(({ column }) => ({
      total: { row: line.row, column },
      parts: parts.map(({ row }) => ({ row, column })),
    })),
  );
}

/** Compares a column's stated figures with the sums of the same rows of other columns. */
function fitOfColumn(
  reader: SumsReader,
  rows: readonly number[],
  { column }: SpanColumn,
  sources: readonly SpanColumn[],
): Fitting {
  return compare(
    reader,
    rows.map((row) => ({
      total: { row, column },
      parts: sources.map((source) => ({ row, column: source.column })),
    })),
  );
}

interface CellSum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** Where a total and its parts are both nothing, that says nothing. */
function compare(reader: SumsReader, sums: readonly CellSum[]): Fitting {
  const figure = (cell: Cell) => numberIn(reader.stated(cell));
  const compared = sums.flatMap(({ total, parts }) => {
    const value = figure(total);
    if (value === null) return [];
    const sum = parts.reduce((so, part) => so.add(figure(part) ?? ZERO), ZERO);
    return same(sum, ZERO) && same(value, ZERO) ? [] : [same(sum, value)];
  });
  return { fitting: compared.filter(Boolean).length, stated: compared.length };
}
