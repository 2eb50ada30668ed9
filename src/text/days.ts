import { monthName, monthNameEn } from "../core/dates/months";

/** A day, "2024-07-01", as Indonesians write it: "1 Juli 2024". */
export function dayId(isoDay: string): string {
  return dayWith(isoDay, monthName);
}

/** The same in English: "1 July 2024". */
export function dayEn(isoDay: string): string {
  return dayWith(isoDay, monthNameEn);
}

function dayWith(isoDay: string, nameOf: (month: number) => string): string {
  const [year = "", month = "1", day = ""] = isoDay.split("-");
  return `${Number(day)} ${nameOf(Number(month))} ${year}`;
}
