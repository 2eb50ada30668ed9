import type { Sheet } from "../grid/sheet";
import { isYear, printedAt } from "./cells";

const DAYS = /^(pada )?(tanggal|tgl|hari)\b/i;
/** So many days make a row of them below a word for days; all of a month need none. */
const FEWEST = 5;
const FEWEST_OF_MONTH = 28;
const MOST = 31;
/** Of a month's days alone the row says what stands beside them, too: "No │ Jenis Izin │ 1 │ 2 │ 3". */
const FEWEST_WORDS = 2;

/**
 * True for a row that names days of a month, one behind the other, each over its figures:
 *
 *   Jenis Izin │ Tanggal                │ Jumlah
 *              │ 1 │ 2 │ 3 │ … │ 30 │ 31 │
 */
export function namesDays(sheet: Sheet, row: number): boolean {
  const filled = sheet.columns(row).filter((column) => !sheet.looksBlank(row, column));
  const days = filled.filter((column) => typeof sheet.value(row, column) === "number");
  const [first] = days;
  if (first === undefined || days.length < FEWEST || !rise(sheet, row, days)) return false;
  if (isBelowWord(sheet, row, days)) return true;
  return (
    days.length >= FEWEST_OF_MONTH &&
    sheet.value(row, first) === 1 &&
    filled.filter((column) => column < first).length >= FEWEST_WORDS
  );
}

/** The words of a cell of a header, or the day, where its row names days. */
export function headAt(sheet: Sheet, row: number, column: number): string {
  const text = printedAt(sheet, row, column);
  const value = sheet.value(row, column);
  const mayBeDay = text === "" && typeof value === "number" && value <= MOST && !isYear(value);
  return mayBeDay && namesDays(sheet, row) ? String(value) : text;
}

/** Days go by one from column to column. */
function rise(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  const [left = 0] = columns;
  const first = Number(sheet.value(row, left));
  return (
    first >= 1 &&
    first + columns.length - 1 <= MOST &&
    columns.every(
      (column, at) =>
        column === left + at &&
        sheet.value(row, column) === first + at &&
        sheet.dateFormat(row, column) === null &&
        sheet.formula(row, column) === null,
    )
  );
}

/** "Tanggal" right above the first day, and nothing else above the others. */
function isBelowWord(sheet: Sheet, row: number, [first = 0, ...others]: readonly number[]): boolean {
  const word = row === 0 ? "" : printedAt(sheet, row - 1, first);
  return DAYS.test(word) && others.every((column) => ["", word].includes(printedAt(sheet, row - 1, column)));
}
