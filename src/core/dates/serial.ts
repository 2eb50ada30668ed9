/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** Excel counts days from here; its 29 February 1900, which never was, is why days before March 1900 are not read. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = 61;
const LAST = 2_958_465;

/** How many days later the date numbers of some workbooks begin: Excel for Mac once counted from 1904 on. */
export const DAYS_TO_1904 = 1_462;

/** The day of an Excel date number, its time of day left out; null for a number that is none. */
export function dayOfSerial(serial: number): Day | null {
  if (!(serial >= FIRST && serial < LAST + 1)) return null;
  const date = new Date(EPOCH + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Excel date number of a day. */
export function serialOfDay({ year, month, day }: Day): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / MS_PER_DAY;
}

/** How many days a month has; a February of no known year has 28. */
export function daysOfMonth(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2023, month, 0)).getUTCDate();
}
