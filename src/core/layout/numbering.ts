import type { CellValue, Sheet } from "../grid/sheet";

/** More columns than this have no numbers. */
const MOST = 60;
/** "(1)", "2.", "(5=3+4)", "-1-". */
const NUMBER = /^[(-]? ?(\d{1,2}) ?[).-]?$|^\(?(\d{1,2}) ?[=:]/;

/** A column that is not there any more leaves so many numbers out. */
const LEFT_OUT = 2;

/**
 * True for the row "(1) (2) (3) …" below a header, which numbers `columns` and holds no figures. Excel turns a typed
 * "(1)" into −1, so a row of negative numbers is one as well. A column may have no number, but from one to the next they
 * rise no further than there are columns; and a row that has a name between them is one of the table.
 *
 *   No │ Pendidikan │ L  │ P  │ Jumlah
 *   1  │ S2         │ 33 │ 57 │            numbers that rise, of people
 */
export function numberTheColumns(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  if (columns.length > 2 * MOST) return false;
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const filled = sheet
    .columns(row)
    .filter((column) => column >= left && column <= right && isFilled(sheet, row, column));
  const own = filled.filter((column) => columns.includes(column));
  const values = own.map((column) => sheet.value(row, column));
  const numbers = values.map(numberOf);
  if (numbers.length < 2 || numbers.length * 2 < columns.length) return false;
  const isRising = numbers.every(
    (number, at) => number >= 1 && number <= MOST && (at === 0 || number > (numbers[at - 1] ?? 0)),
  );
  const signs = new Set(values.filter((value) => typeof value === "number").map(Math.sign));
  const reach = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  const width = (own.at(-1) ?? 0) - (own[0] ?? 0);
  const isNamed = filled.some((column) => Number.isNaN(numberOf(sheet.value(row, column))));
  return isRising && signs.size <= 1 && reach <= width + LEFT_OUT && !isNamed;
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return value !== null && value !== "";
}

function numberOf(value: CellValue): number {
  if (typeof value === "number") return Number.isInteger(value) ? Math.abs(value) : Number.NaN;
  const found = typeof value === "string" ? NUMBER.exec(value.trim()) : null;
  return Number(found?.[1] ?? found?.[2]);
}
