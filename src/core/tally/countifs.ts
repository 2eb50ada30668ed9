import { columnName } from "../grid/address";
import { sheetPrefix } from "../grid/sheetPrefix";
import type { Sheet } from "../grid/sheet";

/** Longer texts, and texts with signs of its own, mean something else to COUNTIFS. */
const LONGEST = 255;
const SIGNS = /^[=<>]|[*?~]|^[\d.,%\s]+$/;

/** True for a text that COUNTIFS compares as it stands. */
export function isAsked(text: string): boolean {
  return text !== "" && text.length <= LONGEST && !SIGNS.test(text);
}

/** A text within the quotes of a formula. */
export function doubled(text: string): string {
  return text.replaceAll('"', '""');
}

/** The cells of a column in a formula of a sheet: "Register!$D$2:$D$500". */
export function columnRange(
  sheet: Sheet,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
  inSheet: string,
): string {
  const letters = `$${columnName(column)}$`;
  return `${sheet.name === inSheet ? "" : sheetPrefix(sheet.name)}${letters}${first + 1}:${letters}${last + 1}`;
}

/** The criteria of days from the first of one month to the end of another; a month is twelve times its year and itself. */
export function withinMonths(dates: string, from: number, to: number): readonly string[] {
  return [`${dates},">="&${firstOf(from)}`, `${dates},"<"&${firstOf(to + 1)}`];
}

function firstOf(month: number): string {
  const year = Math.floor((month - 1) / 12);
  return `DATE(${year},${month - year * 12},1)`;
}

/** Where nothing stands below a list, its formulas leave room for rows to come. */
const ROOM = 100;
const STEP = 500;

/** The last row that formulas of a list read, whose own last row is `bottom`. */
export function lastRow(sheet: Sheet, columns: readonly number[], bottom: number): number {
  for (let row = bottom + 1; row < sheet.rowCount; row++) {
    if (columns.some((column) => !sheet.looksBlank(row, column))) return bottom;
  }
  return Math.ceil((bottom + ROOM) / STEP) * STEP - 1;
}
