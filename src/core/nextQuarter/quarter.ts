/** A quarter of a year; the year is null where nothing says it. */
export interface Quarter {
  /** 1 to 4. */
  readonly number: number;
  readonly year: number | null;
}

const LENGTH = 3;

/** The quarter that follows. */
export function quarterAfter({ number, year }: Quarter): Quarter {
  return number < 4 ? { number: number + 1, year } : { number: 1, year: year === null ? null : year + 1 };
}

/** The quarter before it. */
export function quarterBefore({ number, year }: Quarter): Quarter {
  return number > 1 ? { number: number - 1, year } : { number: 4, year: year === null ? null : year - 1 };
}

/** The first and the last month of a quarter: 4 and 6 for the second. */
export function monthsOf({ number }: Quarter): { readonly first: number; readonly last: number } {
  return { first: (number - 1) * LENGTH + 1, last: number * LENGTH };
}

/** The quarter that a month lies in: 2 for June. */
export function quarterOfMonth(month: number): number {
  return Math.ceil(month / LENGTH);
}

/** Three months later, and in how many years from now: September and 0 for June, January and 1 for October. */
export function monthLater(month: number): { readonly month: number; readonly years: number } {
  return month + LENGTH > 12 ? { month: month + LENGTH - 12, years: 1 } : { month: month + LENGTH, years: 0 };
}

/** True for a month of the quarter; one without a year is of any. */
export function isWithin(quarter: Quarter, month: number, year: number | null): boolean {
  const { first, last } = monthsOf(quarter);
  return month >= first && month <= last && (year === null || quarter.year === null || year === quarter.year);
}

/** How many days a month has; a February of no known year has 28. */
export function daysOfMonth(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2023, month, 0)).getUTCDate();
}

/** A day where its month goes: the last of one is the last of the other. */
export function dayLater(day: number, month: number, year: number | null): number {
  const later = monthLater(month);
  const last = daysOfMonth(later.month, year === null ? null : year + later.years);
  return isLastDay(day, month, year) ? last : Math.min(day, last);
}

/** True for the last day of a month; both are taken for one where February's year is not known. */
export function isLastDay(day: number, month: number, year: number | null): boolean {
  return day === daysOfMonth(month, year) || (year === null && month === 2 && day >= 28);
}

/** True for a day that a period begins or ends with; any other is of something that happened. */
export function isBoundary(day: number, month: number, year: number | null): boolean {
  return day === 1 || isLastDay(day, month, year);
}
