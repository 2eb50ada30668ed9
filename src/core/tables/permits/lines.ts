import type { Sheet } from "../../grid/sheet";
import { holdsFigure } from "../../layout/cells";
import { rowKind } from "../../layout/labels";
import { isSum, type Line } from "../../layout/line";
import { numberTheColumns } from "../../layout/numbering";
import { leadingNumber, numberingOf } from "../../layout/rowNumbers";
import type { Header } from "./header";

/** So many blank rows in a table are passed over; more end it. */
const MOST_BLANK = 2;
/** So many lines of remarks may stand between two rows. */
const MOST_REMARKS = 3;
/** A group has at most so many rows. */
const MOST_IN_GROUP = 200;

/**
 * Reads the rows below a header up to where the table ends: at a caption, a signature, or what is no row of it. `waiting`
 * are rows that are known to be of the table though their figures are still to come.
 */
export function readLines(
  sheet: Sheet,
  header: Header,
  last: number,
  waiting: ReadonlySet<number> = new Set(),
): readonly Line[] {
  const lines: Line[] = [];
  let blank = 0;
  let isClosed = false;
  let groupEnd = -1;
  const columns = [header.labelColumn, ...header.spans.map(({ column }) => column)];
  for (let row = header.bottom + 1; row <= last; row++) {
    if (lines.length === 0 && numberTheColumns(sheet, row, columns)) continue;
    const line = readLine(sheet, header, row, waiting);
    if (isBlank(line)) {
      blank++;
      if (blank > MOST_BLANK) break;
      continue;
    }
    if (isRemark(line)) {
      if (isClosed || !goesOnBelow(sheet, header, row, last)) break;
      continue;
    }
    if (isClosed && blank > 0 && !line.hasFigures) break;
    if (isClosed && isItem(line) && row > groupEnd) {
      const end = endOfFurtherGroup(sheet, header, row, last);
      if (end === null) break;
      groupEnd = end;
    }
    isClosed ||= line.kind === "total" && line.hasFigures && lines.some((other) => isItem(other) && other.hasFigures);
    blank = 0;
    lines.push(line);
  }
  return withoutTail(lines);
}

function isBlank({ label, hasFigures, number }: Line): boolean {
  return label === "" && !hasFigures && number === "";
}

function isRemark({ kind, hasFigures }: Line): boolean {
  return kind === "end" && !hasFigures;
}

function isItem({ kind }: Line): boolean {
  return kind === "item" || kind === "aside";
}

/** A remark between two rows does not end a table: the next line has figures again. */
function goesOnBelow(sheet: Sheet, header: Header, remark: number, last: number): boolean {
  for (let row = remark + 1; row <= Math.min(last, remark + MOST_REMARKS); row++) {
    const line = readLine(sheet, header, row);
    if (!isRemark(line)) return line.hasFigures && line.label !== "";
  }
  return false;
}

/** After a total the table goes on only where a further total follows: the row of that total, null where none does. */
function endOfFurtherGroup(sheet: Sheet, header: Header, from: number, last: number): number | null {
  for (let row = from; row <= Math.min(last, from + MOST_IN_GROUP); row++) {
    const line = readLine(sheet, header, row);
    if (isRemark(line)) return null;
    if (isSum(line)) return row;
  }
  return null;
}

/** Lines without figures at the end are remarks, unless they are totals still to be filled. */
function withoutTail(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex((line) => line.hasFigures || isSum(line));
  return lines.slice(0, end + 1);
}

/** Without a column of numbers, a code before the label tells what belongs to what: "1", "1.2", "1.2.1". */
const CODE = /^\d{1,2}(\.\d{1,3})*\.?$/;

/** Reads one row below a header. */
export function readLine(sheet: Sheet, header: Header, row: number, waiting: ReadonlySet<number> = new Set()): Line {
  const { numberColumn, labelColumn, spans } = header;
  const number = textAt(sheet, row, numberColumn ?? labelColumn - 1);
  const label = sheet.text(row, labelColumn) || labelBeside(sheet, header, row);
  const isNumber = numberColumn === null ? CODE.test(number) : numberingOf(number) !== null;
  const hasFigures = waiting.has(row) || spans.some(({ column }) => holdsFigure(sheet, row, column));
  return {
    row,
    label,
    kind: rowKind(label, hasFigures, isNumber ? number : ""),
    number: isNumber ? number : "",
    numbering: numberingOf(isNumber ? number : leadingNumber(label)),
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
