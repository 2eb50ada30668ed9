import { readDate } from "../../dates/readDate";
import type { Sheet } from "../../grid/sheet";
import type { RegisterHeader } from "./header";
import { statusColumns } from "./statusColumns";

/** So many rows tell what a column holds. */
const ROWS_READ = 50;
const FEWEST_ROWS = 3;
const NIB = /^\d{13}$/;
/** What OSS itself says of permits that were issued. */
const ISSUED_BY_OSS = /terverifikasi|terbit otomatis|izin terbit/i;

/**
 * An export of OSS whose header row is gone, told by what its columns hold in the order that OSS gives them: the NIB and
 * behind it the NIB's day, further on the permit's day and behind it the jenis perizinan, and what became of it. Null
 * where anything of this is missing, or there is a third day.
 *
 *   1 │ I-00001 │ Usaha 1 │ 9120001234567 │ 21/08/23 │ … │ 01/03/24 │ UMKU │ … │ Terbit Otomatis
 */
export function bareExport(sheet: Sheet): RegisterHeader | null {
  const first = firstRow(sheet);
  const columns = sheet.columns(first);
  const nib = columns.find((column) => NIB.test(textAt(sheet, first, column)));
  if (nib === undefined) return null;
  const rows = Array.from({ length: Math.min(ROWS_READ, sheet.rowCount - first) }, (_, at) => first + at);
  const all = (column: number, holds: (row: number) => boolean) =>
    rows.every((row) => holds(row) || sheet.looksBlank(row, column));
  const days = columns.filter(
    (column) => isDay(sheet, first, column) && all(column, (row) => isDay(sheet, row, column)),
  );
  const [date, ...more] = days.filter((column) => column !== nib + 1);
  if (date === undefined || more.length > 0 || date < nib || !days.includes(nib + 1)) return null;
  const kind = date + 1;
  const named = columns.map((column) => ({ column, text: "", name: "" }));
  const status = statusColumns(sheet, first - 1, named).filter((column) => column > kind);
  const isOfOss = status.some((column) => rows.some((row) => ISSUED_BY_OSS.test(sheet.text(row, column))));
  const hasKinds = all(kind, (row) => /\p{L}/u.test(sheet.text(row, kind))) && sheet.text(first, kind) !== "";
  if (!isOfOss || !hasKinds || rows.length < FEWEST_ROWS || !all(nib, (row) => NIB.test(textAt(sheet, row, nib))))
    return null;
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  return { top: first, bottom: first - 1, left, right, date, kind, channel: null, status };
}

/** The first row of several cells: a title may stand above. */
function firstRow(sheet: Sheet): number {
  for (let row = 0; row < Math.min(sheet.rowCount, ROWS_READ); row++) {
    if (sheet.columns(row).filter((column) => !sheet.looksBlank(row, column)).length > FEWEST_ROWS) return row;
  }
  return 0;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return String(sheet.value(row, column) ?? "").trim();
}

/** True for a cell that holds a day and is shown as one. */
export function isDay(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.dateValue(row, column);
  if (typeof value === "number" && sheet.dateFormat(row, column) === null) return false;
  return readDate(value)?.kind === "day";
}
