import { getFormatDateInfo } from "numfmt";
import { DAYS_TO_1904 } from "../../core/dates/serial";
import type { CellValue } from "../../core/grid/sheet";

/**
 * A value as it has to be handed to what shows it: Univer and its number formats know only the count of days from 1900
 * on, so a number that is shown as a day of a workbook that counts from 1904 on is that much larger.
 */
export function shownDate<T extends CellValue>(value: T, pattern: string, dates1904: boolean): T | number {
  return dates1904 && typeof value === "number" && showsDay(pattern) ? value + DAYS_TO_1904 : value;
}

/** Not a time of day, nor a span of hours: those are the same in both counts. */
function showsDay(pattern: string): boolean {
  const { year, month, day } = getFormatDateInfo(pattern);
  return year || month || day;
}
