import { dayOfSerial, DAYS_TO_1904, serialOfDay } from "../../core/dates/serial";

/** A number as XML writes it (XML Schema part 2, 3.2.5): "0x10", "Infinity" and "1.000,5" are none. */
const DOUBLE = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
/** "2024-04-19", "2024-04-19T08:30:00", "08:30:00.5"; a time zone says nothing in a workbook. */
const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;
const SECONDS_PER_DAY = 86_400;

/** The number in a cell; null for anything else, and for one that no cell can hold. */
export function readDouble(content: string): number | null {
  const number = DOUBLE.test(content) ? Number(content) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** The date number of a cell that holds a date as text (ECMA-376 part 1, 18.18.11); null for a day that there is not. */
export function readIsoDate(content: string, dates1904: boolean): number | null {
  const [, year, month, day, hours, minutes = "0", seconds = "0"] = ISO.exec(content.trim()) ?? [];
  if (year === undefined && hours === undefined) return null;
  const time = (Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_PER_DAY;
  if (year === undefined) return time;
  const serial = serialOfDay({ year: Number(year), month: Number(month), day: Number(day) });
  const read = dayOfSerial(serial);
  if (read?.month !== Number(month) || read.day !== Number(day)) return null;
  return serial - (dates1904 ? DAYS_TO_1904 : 0) + time;
}
