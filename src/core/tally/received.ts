import { readDate } from "../dates/readDate";
import { namesDate } from "../tables/register/dateNames";
import type { PermitRegister } from "../tables/register/register";
import { monthKey } from "./indexed";

/** Over the day on which an application came in. */
const RECEIVED = /masuk|mohon|pengajuan|daftar|[tn]erima/i;

/** The months in which the application of a row came in, by the register's own columns; none where it has no such day. */
export function receivedIn({ sheet, area, header }: PermitRegister, row: number): readonly number[] {
  const months: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const words = (sheet.text(header.bottom, column) || sheet.text(header.top, column)).toLowerCase();
    if (column === header.date || !namesDate(words) || !RECEIVED.test(words)) continue;
    const read = readDate(sheet.dateValue(row, column));
    if (read?.kind === "day") months.push(monthKey(read.day.year, read.day.month));
  }
  return months;
}
