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
    const [isLikeThat, isLikeBelow] = [isLikeAbove, areAlike(sheet, row, row + 1)];
    isLikeAbove = isLikeBelow;
    return !(isLikeThat && isLikeBelow && holdsFigures(sheet.row(row)));
  });
});

/** True where two rows hold words, figures and dates in the same columns. */
function areAlike(sheet: Sheet, row: number, other: number): boolean {
  const [values, others] = [sheet.row(row), sheet.row(other)];
  if (values.length !== others.length) return false;
  for (let column = 0; column < values.length; column++) {
    const [value, beside] = [values[column] ?? null, others[column] ?? null];
    if (typeof value !== typeof beside || (value === null) !== (beside === null)) return false;
    if (typeof value === "number" && isDate(sheet, row, column) !== isDate(sheet, other, column)) return false;
  }
  return true;
}

function isDate(sheet: Sheet, row: number, column: number): boolean {
  return sheet.dateFormat(row, column) !== null;
}

/** True for numbers that are neither years nor the numbers of columns. */
function holdsFigures(values: readonly CellValue[]): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length > 0 && !numbers.every(isYear) && !goesByOnes(numbers);
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

function goesByOnes(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, at) => Math.abs(number - (numbers[at] ?? 0)));
  return steps.length > 0 && STEPS.some((by) => steps.every((step) => Math.abs(step - by) < NOISE));
}
