import type { Sheet } from "../../grid/sheet";
import { holdsFigures } from "../../layout/cells";
import { rowKind } from "../../layout/labels";
import type { Line } from "../../layout/line";
import { linesInSteps } from "../../layout/lines";
import { leadingNumber, numberingOf } from "../../layout/rowNumbers";
import type { Steps } from "../../steps";
import type { Header } from "./header";

/** The rows below a header; `waiting` are rows that are known to be of the table though their figures are still to come. */
export function readLines(
  sheet: Sheet,
  header: Header,
  last: number,
  waiting: ReadonlySet<number> = new Set(),
): Steps<readonly Line[]> {
  return linesInSteps(sheet, {
    first: header.bottom + 1,
    last,
    columns: [header.labelColumn, ...header.spans.map(({ column }) => column)],
    read: (row) => readLine(sheet, header, row, waiting),
    mayHead: () => true,
  });
}

/** Without a column of numbers, a code before the label tells what belongs to what: "1", "1.2", "1.2.1". */
const CODE = /^\d{1,2}(\.\d{1,3})*\.?$/;

/** Reads one row below a header. */
export function readLine(sheet: Sheet, header: Header, row: number, waiting: ReadonlySet<number> = new Set()): Line {
  const { numberColumn, labelColumn, spans } = header;
  const number = textAt(sheet, row, numberColumn ?? labelColumn - 1);
  const label = sheet.text(row, labelColumn) || labelBeside(sheet, header, row);
  const written = numberingOf(number);
  const isNumber = numberColumn === null ? CODE.test(number) : written !== null;
  const hasFigures = waiting.has(row) || holdsFigures(sheet, row, spans);
  return {
    row,
    label,
    kind: rowKind(label, hasFigures, isNumber ? number : ""),
    number: isNumber ? number : "",
    numbering: isNumber ? written : numberingOf(leadingNumber(label)),
    hasFigures,
  };
}

/** "Jumlah" often stands in the "No" column, merged over the names. */
function labelBeside(sheet: Sheet, { labelColumn, spans }: Header, row: number): string {
  const end = Math.min(...spans.map(({ column }) => column));
  for (let column = 0; column < end; column++) {
    const text = sheet.text(row, column);
    if (column !== labelColumn && /\p{L}{3}/u.test(text)) return text;
  }
  return "";
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  return typeof value === "number" ? String(value) : sheet.text(row, column);
}
