import { oncePerObject } from "./oncePerObject";
import type { CellValue, Sheet } from "./sheet";

/** What is left of sums that doubles make of tenths: columns may be numbered 1.1, 1.2, 1.3. */
const NOISE = 1e-9;
/** Columns are numbered by ones or tenths, and from −1 downwards where Excel took "(1)" for a debt. */
const STEPS = [1, 0.1];
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/**
 * The rows of a sheet that hold words and may head what stands below: all but those that are one of many, with words,
 * figures and dates in the very columns in which the rows above and below have them. Whoever looks for headers need not
 * read these.
 *
 *   Jenis Izin │ 2023 │ 2024     years are a header, and so is 1 │ 2 │ 3
 *   Reklame    │ 4    │ 9
 *   IMB        │ 6    │ 2        one of many
 *   SIP        │ 7    │ 1
 *   Jumlah     │ 17   │ 12
 */
export const headingRows = oncePerObject((sheet: Sheet): readonly number[] => {
  let isLikeAbove = false;
  return sheet.textRows.filter((row) => {
    const isLikeBelow = areAlike(sheet, row, row + 1);
    const isOneOfMany = isLikeAbove && isLikeBelow && holdsFigures(sheet.row(row));
    isLikeAbove = isLikeBelow;
    return !isOneOfMany;
  });
});

/** True where two rows hold words, figures and dates in the same columns. */
function areAlike(sheet: Sheet, row: number, other: number): boolean {
  const values = sheet.row(row);
  const others = sheet.row(other);
  if (values.length !== others.length) return false;
  for (let column = 0; column < values.length; column++) {
    const value = values[column] ?? null;
    const beside = others[column] ?? null;
    if (typeof value !== typeof beside || (value === null) !== (beside === null)) return false;
    if (typeof value === "number" && isDate(sheet, row, column) !== isDate(sheet, other, column)) return false;
  }
  return true;
}

function isDate(sheet: Sheet, row: number, column: number): boolean {
  return sheet.dateFormat(row, column) !== null;
}

/** True for numbers that are neither years nor the numbers of columns: of most rows the first two tell. */
function holdsFigures(values: readonly CellValue[]): boolean {
  let before: number | null = null;
  let areYears = true;
  let areCounted: boolean | null = null;
  for (const value of values) {
    if (typeof value !== "number") continue;
    areYears &&= isYear(value);
    if (before !== null) areCounted = areCounted !== false && isStep(Math.abs(value - before));
    if (!areYears && areCounted === false) return true;
    before = value;
  }
  return before !== null && !areYears && areCounted !== true;
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

function isStep(by: number): boolean {
  return STEPS.some((step) => Math.abs(by - step) < NOISE);
}
