import { readMonth } from "./months";
import { ORDINAL, ordinalOf } from "./ordinals";

/** Months of a year, from one to another; those of a year that is not named are those of the year 0. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

const PART = new RegExp(
  String.raw`^(triwulan|tri wulan|tw|kuartal|quarter|q|semester|sem|smt|sm)\.?[ -]*(${ORDINAL})(?: ?(?:tahun )?(20\d\d))?$`,
);

/** Reads "Maret", "TW II", "Semester I 2024"; null for anything else. Months of different years follow each other. */
export function spanOf(text: string): MonthSpan | null {
  const folded = text.trim().toLowerCase();
  const month = readMonth(folded);
  if (month) return { from: inYear(month.year, month.month), to: inYear(month.year, month.month) };
  const part = PART.exec(folded);
  const ordinal = ordinalOf(part?.[2] ?? "");
  if (!part || ordinal === null) return null;
  const length = part[1]?.startsWith("s") === true ? 6 : 3;
  if (ordinal * length > 12) return null;
  const last = inYear(part[3] === undefined ? null : Number(part[3]), ordinal * length);
  return { from: last - length + 1, to: last };
}

/** The same number for the same month: 5 for May of a year that is not named. */
export function inYear(year: number | null, month: number): number {
  return (year ?? 0) * 12 + month;
}

/** The month of a year, from 1 to 12, that such a number stands for. */
export function monthOfYear(inYears: number): number {
  return ((inYears - 1) % 12) + 1;
}

/** The year of such a number; null where it is of none. */
export function yearOfMonth(inYears: number): number | null {
  return Math.floor((inYears - 1) / 12) || null;
}
