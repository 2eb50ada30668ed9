import { dayOfSerial } from "../core/dates/serial";
import type { Cell } from "../core/grid/address";
import type { CellValue, Sheet } from "../core/grid/sheet";
import { dayEn, dayId } from "./days";
import type { Texts } from "./texts";

/** What a cell holds, or is to hold, as a person reads it there: a number that is shown as a date is a day. */
export function cellText(value: CellValue, sheet: Sheet, { row, column }: Cell, texts: Texts): string {
  if (typeof value !== "number") return value === null ? texts.nextQuarter.blank : String(value);
  const day = sheet.dateFormat(row, column) === null ? null : dayOfSerial(value + sheet.dayOffset);
  if (!day) return String(value).replace(".", texts.decimalMark);
  return (texts.language === "id" ? dayId : dayEn)([day.year, day.month, day.day].join("-"));
}
