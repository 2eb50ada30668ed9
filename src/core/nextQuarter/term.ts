import { daysOfMonth } from "../dates/serial";

/** How many months a report is of: one, a quarter, a semester or a year. */
export type TermLength = 1 | 3 | 6 | 12;

/** What a report is of: the sixth month of 2024, its second quarter, its first semester. */
export interface Term {
  readonly length: TermLength;
  /** Which of its year, counted from 1. */
  readonly number: number;
  /** Null where nothing says it. */
  readonly year: number | null;
}

const MONTHS_OF_YEAR = 12;

/** The lengths that reports have, the shortest first. */
export const LENGTHS: readonly TermLength[] = [1, 3, 6, 12];

/** The term that follows, of the same length. */
export function termAfter({ length, number, year }: Term): Term {
  const isLast = number * length === MONTHS_OF_YEAR;
  return isLast ? { length, number: 1, year: year && year + 1 } : { length, number: number + 1, year };
}

/** The term before it. */
export function termBefore({ length, number, year }: Term): Term {
  const isFirst = number === 1;
  return isFirst
    ? { length, number: MONTHS_OF_YEAR / length, year: year && year - 1 }
    : { length, number: number - 1, year };
}

/** The term of a length that a month lies in: the second quarter for June. */
export function termOfMonth(length: TermLength, month: number, year: number | null): Term {
  return { length, number: Math.ceil(month / length), year };
}

/** The first and the last month of a term: 4 and 6 for the second quarter. */
export function monthsOf({ length, number }: Term): { readonly first: number; readonly last: number } {
  return { first: (number - 1) * length + 1, last: number * length };
}

/** A month as long after as a term is, and in how many years from now: January and 1 for October and a quarter. */
export function monthLater(month: number, { length }: Term): { readonly month: number; readonly years: number } {
  const later = month - 1 + length;
  return { month: (later % MONTHS_OF_YEAR) + 1, years: Math.floor(later / MONTHS_OF_YEAR) };
}

/** True for a month of the term; one without a year is of any. */
export function isWithin(term: Term, month: number, year: number | null): boolean {
  const { first, last } = monthsOf(term);
  return month >= first && month <= last && (year === null || term.year === null || year === term.year);
}

/** A day as it is in another month: the last of one is the last of the other. */
export function dayIn(later: Omit<Day, "day">, { day, month, year }: Day): number {
  const last = daysOfMonth(later.month, later.year);
  return isLastDay(day, month, year) ? last : Math.min(day, last);
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** True for the last day of a month; both are taken for one where February's year is not known. */
function isLastDay(day: number, month: number, year: number | null): boolean {
  return day === daysOfMonth(month, year) || (year === null && month === 2 && day >= 28);
}

/** True for a day that a period begins or ends with; any other is of something that happened. */
export function isBoundary(day: number, month: number, year: number | null): boolean {
  return day === 1 || isLastDay(day, month, year);
}
