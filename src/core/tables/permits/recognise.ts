import { ZERO } from "../../numbers/exact";
import { same } from "../../numbers/exact";
import type { Sheet } from "../../grid/sheet";
import { numberIn } from "../../relations/reader";
import { headingAbove } from "../sums/heading";
import { readSums, type SumsReader } from "../sums/reader";
import { sortColumns } from "./columns";
import { findHeaders, lastColumnOf, type Header } from "./header";
import { readLines, type Line } from "./lines";
import { totalsOf } from "./parts";
import { itemLines, type PermitTable } from "./permitTable";

/** Finds every permit table of a sheet, wherever it stands. */
export function recognisePermits(sheet: Sheet): readonly PermitTable[] {
  const headers = findHeaders(sheet);
  return headers.flatMap((header) => tableBelow(sheet, header, headers) ?? []);
}

function tableBelow(sheet: Sheet, header: Header, headers: readonly Header[]): PermitTable | null {
  const left = header.numberColumn ?? header.labelColumn;
  const right = lastColumnOf(header);
  const next = headers.find(
    (other) => other.top > header.bottom && other.labelColumn <= right && lastColumnOf(other) >= left,
  );
  const lines = readLines(sheet, header, (next?.top ?? sheet.rowCount) - 1);
  if (!lines.some(({ hasFigures, kind }) => hasFigures && kind === "item")) return null;
  const reader = readSums({
    sheet,
    rows: lines.map(({ row }) => row),
    columns: header.spans.map(({ column }) => column),
    measure: () => "count",
  });
  const table = {
    sheet,
    area: { top: header.top, left, bottom: lines.at(-1)?.row ?? header.bottom, right },
    header,
    heading: headingAbove(sheet, header.top, left, right),
    lines,
    totals: totalsOf(lines, (line, parts) => shareThatFits(header, reader, line, parts)),
    columns: sortColumns(header.spans),
    reader,
  };
  return itemLines(table).length > 0 ? table : null;
}

/** The share of a line's stated figures that are the sums of the same columns of other lines. */
function shareThatFits({ spans }: Header, reader: SumsReader, line: Line, parts: readonly Line[]): number {
  const figure = (row: number, column: number) => numberIn(reader.stated({ row, column }));
  const stated = spans.flatMap(({ column }) => {
    const value = figure(line.row, column);
    return value === null ? [] : [{ column, value }];
  });
  const fitting = stated.filter(({ column, value }) => {
    const sum = parts.reduce((total, { row }) => total.add(figure(row, column) ?? ZERO), ZERO);
    return same(sum, value);
  });
  return stated.length === 0 ? 0 : fitting.length / stated.length;
}
