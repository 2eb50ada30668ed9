import type { Sheet } from "../grid/sheet";
import { isFigure, isWords, isYear, printedAt } from "./cells";

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

/** True for a row of words, no figures, at least one of which stands over figures. */
export function isHeaderRow(sheet: Sheet, row: number): boolean {
  let words = 0;
  const over: number[] = [];
  for (const column of sheet.columns(row)) {
    if (sheet.looksBlank(row, column)) continue;
    if (isFigure(sheet, row, column) && !isYear(sheet.value(row, column))) return false;
    if (sheet.text(row, column).length > LONGEST) return false;
    words++;
    if (!isWords(sheet, row + 1, column) || isHeadedBelow(sheet, row, column)) over.push(column);
  }
  return words > 1 && over.some((column) => hasFiguresBelow(sheet, row, column));
}

/** "Bulan" over "Januari": the words below are a header's, too. */
function isHeadedBelow(sheet: Sheet, row: number, column: number): boolean {
  return hasFiguresBelow(sheet, row + 1, column);
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
