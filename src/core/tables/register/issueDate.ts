import { readDate } from "../../dates/readDate";
import type { Sheet } from "../../grid/sheet";
import type { NamedColumn } from "../../layout/columnNames";
import { dateRank, onlyDateOfExport } from "./dateNames";

/** So many rows below a header tell whether two columns say the same. */
const ROWS_COMPARED = 500;
/** Words leave it open whether this is the day of issue. */
const LEAST_RANK = 1;

/** The column of a register that holds the day of issue, and how surely its name says so. */
export interface IssueDate {
  readonly column: number;
  readonly rank: number;
}

/**
 * Which of the columns holds the day on which each permit was issued, told by its words. Where the words of two say so
 * equally, and their days are of different months, nothing tells which is meant: then none is.
 */
export function issueDate(sheet: Sheet, bottom: number, columns: readonly NamedColumn[]): IssueDate | null {
  const ranked = columns.map((column) => ({ column: column.column, rank: dateRank(column) }));
  const highest = Math.max(...ranked.map(({ rank }) => rank));
  if (highest === 0) {
    const only = onlyDateOfExport(columns);
    return only === null ? null : { column: only, rank: LEAST_RANK };
  }
  const equal = ranked.filter(({ rank }) => rank === highest);
  const filled = equal.filter(({ column }) => rowsBelow(sheet, bottom).some((row) => monthAt(sheet, row, column)));
  const [first, ...others] = filled.length > 0 ? filled : equal;
  if (!first) return null;
  return others.every(({ column }) => areOfOneMonth(sheet, bottom, first.column, column)) ? first : null;
}

function areOfOneMonth(sheet: Sheet, bottom: number, a: number, b: number): boolean {
  return rowsBelow(sheet, bottom).every((row) => {
    const [one, other] = [monthAt(sheet, row, a), monthAt(sheet, row, b)];
    return one === null || other === null || one === other;
  });
}

function monthAt(sheet: Sheet, row: number, column: number): string | null {
  const reading = readDate(sheet.dateValue(row, column));
  return reading?.kind === "day" ? `${reading.day.year}-${reading.day.month}` : null;
}

function rowsBelow(sheet: Sheet, bottom: number): readonly number[] {
  const length = Math.max(0, Math.min(sheet.rowCount - bottom - 1, ROWS_COMPARED));
  return Array.from({ length }, (_, at) => bottom + 1 + at);
}
