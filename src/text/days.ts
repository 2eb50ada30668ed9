import { monthName } from "../core/dates/months";
import { monthNameEn } from "./permits/months";

/** "1 Juli 2024" for "2024-07-01". */
export function dayId(day: string): string {
  return written(day, monthName);
}

/** "1 July 2024" for "2024-07-01". */
export function dayEn(day: string): string {
  return written(day, monthNameEn);
}

function written(day: string, nameOf: (month: number) => string): string {
  const [year = "", month = "1", date = ""] = day.split("-");
  return `${Number(date)} ${nameOf(Number(month))} ${year}`;
}
