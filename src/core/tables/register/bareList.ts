import type { Sheet } from "../../grid/sheet";
import { isDay } from "./bareExport";
import type { RegisterHeader } from "./header";
import type { ListedNames } from "./sheetKind";
import { statusColumns } from "./statusColumns";

/** So many rows tell what a column holds. */
const ROWS_READ = 50;
const FEWEST_ROWS = 5;
const FEWEST_COLUMNS = 4;

/**
 * A list of permits that begins in its first row, without titles or a header, told by what its columns hold: one of days, and
 * one of jenis izin that another sheet lists. Null where more may be either.
 *
 *   1 │ 503/001/2024 │ 03/01/2024 │ Siti Aminah │ SIP Bidan │ Kubu
 */
export function bareList(sheet: Sheet, listed: ListedNames): RegisterHeader | null {
  const [first = 0] = sheet.textRows;
  const columns = sheet.columns(first).filter((column) => !sheet.looksBlank(first, column));
  if (columns.length < FEWEST_COLUMNS || !columns.some((column) => isDay(sheet, first, column))) return null;
  const rows = Array.from({ length: Math.min(ROWS_READ, sheet.rowCount - first) }, (_, at) => first + at);
  if (rows.length < FEWEST_ROWS) return null;
  const [date, ...moreDates] = columns.filter((column) => rows.every((row) => isDay(sheet, row, column)));
  const [kind, ...moreKinds] = columns.filter((column) => isOfKinds(sheet, rows, column, listed));
  if (date === undefined || kind === undefined || moreDates.length + moreKinds.length > 0) return null;
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const named = columns.map((column) => ({ column, text: "", name: "" }));
  const status = statusColumns(sheet, first - 1, named).filter((column) => column !== kind && column !== date);
  return { top: first, bottom: first - 1, left, right, date, kind, channel: null, status };
}

/** Several permits are of one jenis izin, and another sheet knows each. */
function isOfKinds(sheet: Sheet, rows: readonly number[], column: number, listed: ListedNames): boolean {
  const kinds = new Set(rows.map((row) => sheet.text(row, column)));
  return kinds.size > 1 && kinds.size * 2 <= rows.length && [...kinds].every((kind) => listed.isListed(kind, sheet));
}
