import type { Sheet } from "../core/grid/sheet";
import { choiceLetter, digitsIn, numberIn } from "../core/tables/skm/respondents/answer";
import { isNumberingRow } from "../core/tables/skm/respondents/numbering";
import { readSaid } from "../core/tables/skm/scale/degree";
import { REGULATION_SCALE } from "../core/tables/skm/scale/scale";
import { saysNothing } from "./range";

/**
 * How many rows of a range stand above its answers: whoever chooses a whole column chooses its title and header too. They
 * end with the first row of which half is answers.
 */
export function headerRows(sheet: Sheet): number {
  const questions = sheet.columns(0, sheet.rowCount - 1);
  const columns = { sheet, left: 0, questions, numberColumn: null, scale: REGULATION_SCALE };
  for (let row = 0; row < sheet.rowCount; row++) {
    const filled = questions.filter((column) => !saysNothing(sheet.value(row, column)));
    const answers = filled.filter((column) => mayBeAnswer(sheet, row, column));
    if (answers.length > 0 && answers.length * 2 >= filled.length && !isNumberingRow(columns, row)) return row;
  }
  return sheet.rowCount;
}

function mayBeAnswer(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (typeof value !== "string" || !Number.isNaN(digitsIn(value)) || isWorded(value)) return true;
  // "1. Persyaratan" is a header over numbers and over "4. Sangat sesuai"; over "4. Ada petugas" it would be an answer.
  return isMarked(value) && hasBelow(sheet, row, column, (below) => isMarked(below) && !isWorded(below));
}

/** True for words that say how good something is, marked or not: "Sangat mudah", "4 - Sangat mudah". */
function isWorded(text: string): boolean {
  return readSaid(withoutMark(text)) !== null;
}

/** True for a choice as it was ticked: "4. Ada", "d", "d. Ada". */
function isMarked(text: string): boolean {
  return (
    Number.isNaN(digitsIn(text)) && (choiceLetter(text) !== null || !Number.isNaN(numberIn(text, REGULATION_SCALE)))
  );
}

/** "Sangat mudah" of "4 - Sangat mudah", "d. Sangat mudah" and "Sangat mudah (4)". */
function withoutMark(text: string): string {
  return text
    .trim()
    .replace(/^\(?(?:\d{1,2}|[a-f])[-–—.:=)\s]+/i, "")
    .replace(/\(\d{1,2}\)$/, "");
}

function hasBelow(sheet: Sheet, row: number, column: number, is: (text: string) => boolean): boolean {
  for (let below = row + 1; below < sheet.rowCount; below++) {
    const text = sheet.text(below, column);
    if (text !== "" && is(text)) return true;
  }
  return false;
}
