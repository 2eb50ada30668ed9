import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { dayOfSerial, serialOfDay } from "../dates/serial";
import { dayIn, isBoundary, isWithin, monthLater, monthsOf, type Term } from "./term";

/**
 * What a number is a term later that is shown as a date: the first or last day of a month of the term moves with it, and the first
 * of January once the year ends. Null for any other number.
 */
export function figureLater(sheet: Sheet, { row, column }: Cell, term: Term): number | null {
  if (sheet.dateFormat(row, column) === null) return null;
  const value = Number(sheet.value(row, column));
  const day = dayOfSerial(Number(sheet.dateValue(row, column)));
  if (!day) return null;
  const isNewYear = day.day === 1 && day.month === 1 && monthsOf(term).last === 12 && day.year === term.year;
  if (isNewYear) return value + serialOfDay({ ...day, year: day.year + 1 }) - serialOfDay(day);
  if (!isWithin(term, day.month, day.year) || !isBoundary(day.day, day.month, day.year)) return value;
  const moved = monthLater(day.month, term);
  const later = { year: day.year + moved.years, month: moved.month };
  return value + serialOfDay({ ...later, day: dayIn(later, day) }) - serialOfDay(day);
}
