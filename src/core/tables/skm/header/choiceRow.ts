import { foldSpaces } from "../../../grid/foldSpaces";
import type { Sheet } from "../../../grid/sheet";
import { readAnswer } from "../respondents/answer";
import type { Mark } from "./headerEdge";
import { respondentNumber } from "../respondents/respondentNumber";
import { REGULATION_SCALE } from "../scale/scale";

/** A respondent's number or date stands at most so far left of the answers. */
const REACH_LEFT = 15;
/** Among so many people somebody gives an answer again. */
const REACH_DOWN = 30;
/** How the words of an answer begin. */
const ANSWER = /^\W*\d{1,2}\W+(sangat|cukup|kurang|tidak|baik|puas|setuju|mudah|sesuai|cepat|ramah|ya)\b/i;

/**
 * True for the answers of a respondent, where they begin like numbered questions: the row has a number or date of its
 * own, its cells say how good something is, or others gave the same answers.
 *
 *   No │ U1             │ U2              │ U3                 No │ 1. Persyaratan │ 2. Prosedur
 *   1  │ 1. Tidak Baik  │ 2. Kurang Baik  │ 3. Baik  ◀─        1  │ 3. Baik        │ 3. Baik
 *   2  │ 3. Baik        │ 3. Baik         │ 4. Sangat Baik
 */
export function isChoiceRow(sheet: Sheet, row: number, marks: readonly Mark[]): boolean {
  const choices = marks.filter(({ text }) => readAnswer(text, REGULATION_SCALE).kind === "number");
  if (choices.length * 2 <= marks.length) return false;
  const first = marks[0]?.column ?? 0;
  if (isNumbered(sheet, row, first)) return true;
  return (
    choices.filter(({ text }) => ANSWER.test(text)).length * 2 > choices.length || isGivenAgain(sheet, row, choices)
  );
}

function isNumbered(sheet: Sheet, row: number, first: number): boolean {
  for (let column = Math.max(0, first - REACH_LEFT); column < first; column++) {
    if (typeof sheet.value(row, column) === "number" || respondentNumber(sheet, row, column) !== null) return true;
  }
  return false;
}

/** True where a cell of these columns says the same further down; a header repeated on a new page says all the same. */
function isGivenAgain(sheet: Sheet, row: number, marks: readonly Mark[]): boolean {
  const texts = new Set(marks.map(({ text }) => foldSpaces(text).toLowerCase()));
  for (let below = row + 1; below <= Math.min(sheet.rowCount - 1, row + REACH_DOWN); below++) {
    const own = marks.map(({ column }) => sheet.text(below, column));
    const isRepeated = marks.every(({ text }, index) => text === own[index]);
    if (!isRepeated && own.some((text) => texts.has(foldSpaces(text).toLowerCase()))) return true;
  }
  return false;
}
