import { LEAST_ANSWER } from "../scale/scale";
import type { Sheet } from "../../../grid/sheet";
import { LONGEST_SCALE, digitsIn } from "../respondents/answer";
import { readUnsurCode } from "./unsur";

/** A cell that names an unsur or one of its questions. */
export interface Mark {
  readonly column: number;
  readonly unsur: number;
  readonly text: string;
}

interface Marks {
  readonly row: number;
  readonly marks: readonly Mark[];
}

/** So many rows below the header show whether a column without a header holds answers. */
const SAMPLE = 3;

/** The cells that begin an unsur: "U1.1" does, "U1.2" does not. */
export function headsOf(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, index) => mark.unsur !== marks[index - 1]?.unsur);
}

/**
 * The last question column of a header whose last unsur may have several, told by its merged cell, by the labels below it,
 * or by the width of the unsur before it.
 *
 *   U1     │ U2     │ U3              U1   │      │ U2
 *   U1.1 … │ …      │ U3.1 │ U3.2      a   │ b    │ a  │ b  ◀─
 */
export function rightEdge(sheet: Sheet, starts: Marks, questions: Marks, bottom: number): number {
  const last = starts.marks.at(-1)?.column ?? 0;
  const marked = Math.max(last, questions.marks.at(-1)?.column ?? last);
  const merged = sheet.mergeAt(starts.row, last)?.right ?? last;
  if (merged > marked || questions !== starts) return Math.max(merged, marked);
  const width = widest(headsOf(starts.marks));
  let edge = last;
  while (edge + 1 < last + width && isQuestion(sheet, starts.row, bottom, edge + 1)) edge++;
  return edge;
}

function widest(heads: readonly Mark[]): number {
  return Math.max(1, ...heads.slice(1).map(({ column }, index) => column - (heads[index]?.column ?? column)));
}

/** True for a column of answers that has no header of its own beside a sub-question's "2", "b" or "U9.2". */
function isQuestion(sheet: Sheet, top: number, bottom: number, column: number): boolean {
  if (!sheet.looksBlank(top, column)) return false;
  for (let row = top + 1; row <= bottom; row++) {
    const text = sheet.text(row, column);
    if (text !== "" && !/^([a-e]|\d([.,]\d)?)$/i.test(text) && readUnsurCode(text) === null) return false;
  }
  for (let row = bottom + 1; row <= bottom + SAMPLE; row++) {
    const number = digitsIn(sheet.value(row, column));
    if (!Number.isNaN(number) && number >= LEAST_ANSWER && number <= LONGEST_SCALE) return true;
  }
  return false;
}
