import { labelKind } from "../../src/core/layout/labels";
import type { Line } from "../../src/core/layout/line";
import { numberingOf } from "../../src/core/layout/rowNumbers";
import { Doubles } from "../../src/core/sums/doubles";
import { Fit, type Total } from "../../src/core/sums/fit";
import { readSums } from "../../src/core/tables/sums/reader";
import { draw } from "./draw";

/**
 * Rows below a header, drawn as "No | label | figures …", and how their figures fit; `ranks` give the rank of a label.
 *
 *     1 | SIP    | 3 | 4
 *     . | Jumlah | 3 | 4
 */
export function lineRows(picture: string, ranks: Readonly<Record<string, number>> = {}) {
  const sheet = draw(picture);
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
  const columns = Array.from({ length: sheet.columnCount - 2 }, (_, at) => at + 2);
  const reader = readSums({ sheet, rows, columns, measure: () => "count" });
  const lines = rows.map((row): Line => {
    const [number = "", label = ""] = [0, 1].map((column) => String(sheet.value(row, column) ?? ""));
    const hasFigures = columns.some((column) => !sheet.looksBlank(row, column));
    const line = { row, label, kind: labelKind(label), number, numbering: numberingOf(number), hasFigures };
    const rank = ranks[label];
    return rank === undefined ? line : { ...line, rank };
  });
  const fit = new Fit(
    new Doubles(reader, rows),
    columns.map((column) => ({ column, isSum: false })),
  );
  return { lines, fit };
}

/** "4 = 2 3" for a row that adds up others, counted from 1. */
export function rowSums(totals: readonly Total[]): readonly string[] {
  const told = totals.map(({ line, parts }) => [line, ...parts].map(({ row }) => row + 1));
  return told
    .sort(([one = 0], [other = 0]) => one - other)
    .map(([line, ...parts]) => `${String(line)} = ${parts.join(" ")}`);
}
