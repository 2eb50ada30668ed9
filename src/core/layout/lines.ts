import type { Sheet } from "../grid/sheet";
import { atOnce, HANDFUL, type Steps } from "../steps";
import { isNote } from "./labels";
import { isSum, type Line } from "./line";
import { numberTheColumns } from "./numbering";
import { isAverage } from "./vocabulary";
import { wholePlace } from "./wholePlace";

/** The rows that may belong to a table, the columns of its words and figures, and how one of its rows is read. */
export interface RowsBelow<Row extends Line> {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly number[];
  read(row: number): Row;
  /** False where the words of a heading below a blank row are none of the table's: it is the title of something else. */
  mayHead(line: Row): boolean;
}

/** So many blank rows in a table are passed over; more end it. */
const MOST_BLANK = 2;
/** So many lines of remarks may stand between two rows. */
const MOST_REMARKS = 3;
/** A group has at most so many rows. */
const MOST_IN_GROUP = 200;

/** Reads the rows below a header up to where the table ends: at a caption, a signature, or what is no row of it. */
export function linesBelow<Row extends Line>(sheet: Sheet, rows: RowsBelow<Row>): readonly Row[] {
  return atOnce(linesInSteps(sheet, rows));
}

/** The same step by step. */
export function* linesInSteps<Row extends Line>(sheet: Sheet, rows: RowsBelow<Row>): Steps<readonly Row[]> {
  const lines: Row[] = [];
  let blank = 0;
  let isClosed = false;
  let hasItems = false;
  let groupEnd = -1;
  for (let row = rows.first; row <= rows.last; row++) {
    if ((row - rows.first) % HANDFUL === 0) yield;
    if (lines.length === 0 && numberTheColumns(sheet, row, rows.columns)) continue;
    const line = rows.read(row);
    if (isBlank(line)) {
      blank++;
      if (blank > MOST_BLANK) break;
      continue;
    }
    if (isRemark(line) || isNoteBelow(lines.at(-1), line)) {
      if (isClosed || !goesOnBelow(rows, row)) break;
      continue;
    }
    if (blank > 0 && !line.hasFigures && (isClosed || !rows.mayHead(line))) break;
    if (isClosed && isItem(line) && row > groupEnd && !isAverageOf(lines.at(-1), line)) {
      const end = endOfFurtherGroup(rows, row);
      if (end === null) break;
      groupEnd = end;
    }
    isClosed ||= line.kind === "total" && line.hasFigures && hasItems;
    hasItems ||= isItem(line) && line.hasFigures;
    blank = 0;
    lines.push(line);
  }
  const whole = wholePlace(sheet, rows.first, lines);
  return withoutTail(
    whole ? lines.map((line) => (line === whole ? { ...line, kind: "total", rank: null } : line)) : lines,
  );
}

function isBlank({ label, hasFigures, number }: Line): boolean {
  return label === "" && !hasFigures && number === "";
}

function isRemark({ kind, hasFigures }: Line): boolean {
  return kind === "end" && !hasFigures;
}

/** "Catatan: target sebesar │ 1500" below what a table comes to; between its rows "Ket.: Baru" may be one of them. */
function isNoteBelow(before: Line | undefined, { label, number }: Line): boolean {
  return before !== undefined && isSum(before) && number === "" && isNote(label);
}

/** "Rata-rata" right below a total, or below another row like it, is still of the table. */
function isAverageOf(before: Line | undefined, { row, label }: Line): boolean {
  return isAverage(label) && before?.row === row - 1 && (isSum(before) || isAverage(before.label));
}

function isItem({ kind }: Line): boolean {
  return kind === "item" || kind === "aside";
}

/** A remark between two rows does not end a table: the next line has figures again. */
function goesOnBelow({ last, read }: Pick<RowsBelow<Line>, "last" | "read">, remark: number): boolean {
  for (let row = remark + 1; row <= Math.min(last, remark + MOST_REMARKS); row++) {
    const line = read(row);
    if (!isRemark(line)) return line.hasFigures && line.label !== "";
  }
  return false;
}

/** After a total the table goes on only where a further total follows: the row of that total, null where none does. */
function endOfFurtherGroup({ last, read }: Pick<RowsBelow<Line>, "last" | "read">, from: number): number | null {
  for (let row = from; row <= Math.min(last, from + MOST_IN_GROUP); row++) {
    const line = read(row);
    if (isRemark(line)) return null;
    if (isSum(line)) return row;
  }
  return null;
}

/** Lines without figures at the end are remarks, unless they are totals still to be filled. */
function withoutTail<Row extends Line>(lines: readonly Row[]): readonly Row[] {
  const end = lines.findLastIndex((line) => line.hasFigures || isSum(line) || isAverage(line.label));
  return lines.slice(0, end + 1);
}
