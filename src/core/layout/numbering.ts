import type { CellValue, Sheet } from "../grid/sheet";

/** More columns than this have no numbers. */
const MOST = 60;
/** "(1)", "2.", "(5=3+4)", "-1-". */
const NUMBER = /^[(-]? ?(\d{1,2}) ?[).-]?$|^\(?(\d{1,2}) ?[=:]/;

/**
 * True for what stands in the row "(1) (2) (3) …" below a header: it numbers the columns and holds no figures. Excel
 * turns a typed "(1)" into −1, so a row of negative numbers is one as well. A column may have no number.
 */
export function areNumbersOfColumns(values: readonly CellValue[]): boolean {
  const filled = values.filter((value) => value !== null && value !== "");
  const numbers = filled.map(numberOf);
  if (numbers.length < 2 || numbers.length * 2 < values.length) return false;
  const isRising = numbers.every(
    (number, at) => number >= 1 && number <= MOST && (at === 0 || number > (numbers[at - 1] ?? 0)),
  );
  const signs = new Set(filled.filter((value) => typeof value === "number").map(Math.sign));
  return isRising && signs.size <= 1;
}

/** The same for a row of a sheet, by the columns that hold words and figures. */
export function numberTheColumns(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  return areNumbersOfColumns([...columns].sort((a, b) => a - b).map((column) => sheet.value(row, column)));
}

function numberOf(value: CellValue): number {
  if (typeof value === "number") return Number.isInteger(value) ? Math.abs(value) : Number.NaN;
  const found = typeof value === "string" ? NUMBER.exec(value.trim()) : null;
  return Number(found?.[1] ?? found?.[2]);
}
