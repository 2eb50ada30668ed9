/** How many days lie between two as offices count them: all of the calendar, or those of a week of six or five working days. */
export interface CountedDays {
  readonly calendar: number;
  readonly sixDayWeek: number;
  readonly fiveDayWeek: number;
}

const WEEK = 7;
/** Excel's date numbers leave these when they are divided by seven. */
const SATURDAY = 0;
const SUNDAY = 1;

/** The days after one date number up to another; holidays are taken for working days. */
export function countedDays(after: number, upTo: number): CountedDays {
  const calendar = upTo - after;
  const sixDayWeek = calendar - weekdaysIn(after, upTo, SUNDAY);
  return { calendar, sixDayWeek, fiveDayWeek: sixDayWeek - weekdaysIn(after, upTo, SATURDAY) };
}

function weekdaysIn(after: number, upTo: number, weekday: number): number {
  return Math.floor((upTo - weekday) / WEEK) - Math.floor((after - weekday) / WEEK);
}
