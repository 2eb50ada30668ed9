import { dayOfSerial, daysOfMonth, type Day } from "../../dates/serial";
import type { Sheet } from "../../grid/sheet";
import { mayBeDate } from "./period";

/**
 * A number that could be a date names a month where it is shown so, or beside the month before or after, and where no
 * dates stand over or below it, as in a list of what came in and went out.
 */
export function isDoubtfulDate(sheet: Sheet, row: number, column: number): boolean {
  const isSerial = typeof sheet.value(row, column) === "number";
  if (!isSerial) return false;
  if (!isShownAsMonth(sheet, row, column) && !hasMonthBeside(sheet, row, column)) return true;
  return [row - 1, row + 1].some((other) => isLikeDate(sheet, column, row, other));
}

function isLikeDate(sheet: Sheet, column: number, row: number, other: number): boolean {
  return dayAt(sheet, other, column) !== null && sheet.dateFormat(other, column) === sheet.dateFormat(row, column);
}

/** Excel's own format of "Jan-24". */
const MONTH_AND_YEAR = "#17";

/** True for "Jan-24", and for the first day of a month; on 17/01/2024 something happened. */
function isShownAsMonth(sheet: Sheet, row: number, column: number): boolean {
  const format = sheet.dateFormat(row, column);
  if (format === null) return false;
  const showsDay = format.startsWith("#") ? format !== MONTH_AND_YEAR : /d/i.test(format);
  return !showsDay || dayAt(sheet, row, column)?.day === 1;
}

/** Months one beside the other are the same day of each, or its last. */
function hasMonthBeside(sheet: Sheet, row: number, column: number): boolean {
  const own = dayAt(sheet, row, column);
  return [column - 1, column + 1].some((other) => {
    const next = dayAt(sheet, row, other);
    if (!own || !next || Math.abs(monthsOf(own) - monthsOf(next)) !== 1) return false;
    return own.day === next.day || (isLastOfMonth(own) && isLastOfMonth(next));
  });
}

function dayAt(sheet: Sheet, row: number, column: number): Day | null {
  const value = sheet.dateValue(row, column);
  return mayBeDate(value) ? dayOfSerial(Number(value)) : null;
}

function monthsOf({ year, month }: Day): number {
  return year * 12 + month;
}

function isLastOfMonth({ day, month, year }: Day): boolean {
  return day === daysOfMonth(month, year);
}
