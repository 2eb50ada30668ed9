import type { CellValue, Sheet } from "../grid/sheet";
import { isFigure, isYear, printedAt } from "./cells";

/** The rows of words over a block of figures. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** A header has at most so many rows. */
const MOST_ROWS = 4;
/** A header's words are shorter than a sentence. */
const LONGEST = 80;
/** The figures begin at most so far below their header: a numbering row and a heading may come first. */
const REACH = 6;

/** Every run of rows that are words over figures, from top to bottom. */
export function headersOn(sheet: Sheet): readonly HeaderRows[] {
  const found: HeaderRows[] = [];
  for (const row of sheet.textRows) {
    if (!isHeaderRow(sheet, row)) continue;
    const last = found.at(-1);
    if (last?.bottom === row - 1 && row - last.top < MOST_ROWS) found[found.length - 1] = { ...last, bottom: row };
    else found.push({ top: row, bottom: row });
  }
  return found;
}

/** True for a row of words and years, no figures, at least one of which stands over figures. */
function isHeaderRow(sheet: Sheet, row: number): boolean {
  const filled = sheet.columns(row).filter((column) => !sheet.looksBlank(row, column));
  const figures = filled.filter((column) => isFigure(sheet, row, column));
  if (!areYears(figures.map((column) => sheet.value(row, column)))) return false;
  const words = filled.length - figures.length;
  if (words < (figures.length > 1 ? 1 : FEWEST_WORDS)) return false;
  return (
    filled.every((column) => sheet.text(row, column).length <= LONGEST) &&
    filled.some((column) => hasFiguresBelow(sheet, row, column))
  );
}

const FEWEST_WORDS = 2;

/** "2022 | 2023 | 2024": what is counted seldom goes up by one from column to column. */
function areYears(values: readonly CellValue[]): boolean {
  return values.every((value, at) => isYear(value) && (at === 0 || value === Number(values[at - 1]) + 1));
}

function hasFiguresBelow(sheet: Sheet, row: number, column: number): boolean {
  const last = Math.min(sheet.rowCount - 1, row + REACH);
  for (let below = row + 1; below <= last; below++) if (isFigure(sheet, below, column)) return true;
  return false;
}

/** The words over a column, from top to bottom, each once: "Realisasi, PMA". */
export function wordsOver(sheet: Sheet, { top, bottom }: HeaderRows, column: number): string {
  const words: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = printedAt(sheet, row, column);
    if (text !== "" && words.at(-1) !== text) words.push(text);
  }
  return words.join(", ");
}
