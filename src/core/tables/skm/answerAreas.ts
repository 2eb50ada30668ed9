import { areaName, type Area } from "../../grid/area";
import { numberIn } from "./answer";
import { question, type Matrix } from "./matrix";

/** Rows from `first` to `last` whose numbers are all answers. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows that ΣNilai adds up: all from the first respondent to the last, unless numbers stand between them that are
 * no answers.
 *
 *   1 │ 3 │ 4   ┐
 *   2 │ 4 │ 4   │ first run
 *   No│ U1│ U2  ┘ (words are no numbers)
 *  (1)│(2)│(3)    the numbering row of a header, on a new page
 *   3 │ 3 │ 3   ─ second run
 */
export function answerRuns(matrix: Matrix): readonly RowRun[] {
  const { first, last, answered, unanswered } = matrix.rows;
  if (answered.length + unanswered.length === last - first + 1) return [{ first, last }];
  const respondents = new Set([...answered, ...unanswered]);
  const runs: { first: number; last: number }[] = [];
  let start = first;
  for (let row = first; row <= last + 1; row++) {
    const interrupts = row > last || (!respondents.has(row) && holdsNumbers(matrix, row));
    if (!interrupts) continue;
    if (row > start) runs.push({ first: start, last: row - 1 });
    start = row + 1;
  }
  return runs;
}

function holdsNumbers({ sheet, questions }: Matrix, row: number): boolean {
  return questions.some(({ column }) => !Number.isNaN(numberIn(sheet.value(row, column))));
}

/**
 * The sum and the count of a column of answers. Excel's SUM and COUNT pass over numbers typed as text, so a column that
 * has some is summed digit by digit; null where its texts are not plain digits and no formula reads them safely.
 */
export function answerFunctions(
  matrix: Matrix,
  column: number,
  answers: readonly Area[],
): { readonly sum: string | null; readonly count: string | null } {
  const { texts, offScale } = question(matrix, column);
  const areas = answers.map(areaName).join(",");
  if (texts.length === 0) return { sum: `SUM(${areas})`, count: `COUNT(${areas})` };
  const plain = texts.every(({ row }) => /^\d+$/.test(String(matrix.sheet.value(row, column))));
  const words = offScale.some(({ row }) => typeof matrix.sheet.value(row, column) === "string");
  if (!plain || words || answers.length > 1) return { sum: null, count: null };
  return { sum: `SUMPRODUCT(--("0"&${areas}))`, count: `COUNTA(${areas})` };
}
