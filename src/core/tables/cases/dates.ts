import type { DateReading } from "../../dates/readDate";
import { daysIn, readDate } from "../../dates/readDate";
import { serialOfDay, type Day } from "../../dates/serial";
import type { Period } from "../../dates/periods";
import { startOf, type Entry } from "../../layout/entries";
import { textOf, type CaseList, type Role } from "./caseList";

/** The day of a case in a column of dates; null where it names none, or several. */
export function dayIn(list: CaseList, one: Entry, role: Role): Day | null {
  const reading = readingIn(list, one, role);
  return reading?.kind === "day" ? reading.day : null;
}

/** The same with the weekday it names. */
export function readingIn(list: CaseList, one: Entry, role: Role): DateReading | null {
  const column = list.columns.get(role);
  if (column === undefined) return null;
  const whole = readDate(list.sheet.dateValue(startOf(list.sheet, one, column), column));
  if (whole?.kind === "day") return whole;
  const days = daysIn(textOf(list, one, role)).map(({ day }) => day);
  const [day] = days;
  if (!day) return null;
  return days.every((other) => serialOfDay(other) === serialOfDay(day))
    ? { kind: "day", day, weekday: null }
    : { kind: "several" };
}

/** True where a day lies in a period whose months and year are known. */
export function liesIn({ months, year }: Period, day: Day): boolean {
  return day.year === year && months.includes(day.month);
}

/** The last day of a period; null where it names no months or no year. */
export function lastDayOf({ months, year }: Period): Day | null {
  const month = months.at(-1);
  if (month === undefined || year === null) return null;
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** "24-01-2024". */
export function dayText({ year, month, day }: Day): string {
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), String(year)].join("-");
}
