import { exact } from "../../numbers/exact";
import type { Tally } from "../../relations/operators";
import { LEAST_ANSWER, numberIn } from "./answer";
import type { QuestionColumn } from "./answers";
import type { Matrix } from "./matrix";

/**
 * What a column's answers add up to if its figures are right and its odd answers wrong: the smallest set of cells to
 * change. A "5" among 140 answers, with ΣNilai and NRR that fit a 1 in its place, is one typing error and not three.
 *
 * Gives null where the column has no odd or blank answer, or where no answers 1 to 4 in their places would make the
 * stated ΣNilai and NRR right.
 */
export function assumedTally(matrix: Matrix, question: QuestionColumn): Tally | null {
  const { column, offScale, blanks, sum } = question;
  const doubtful = offScale.length + blanks.length;
  const stated = numberAt(matrix, "sum", column);
  if (doubtful === 0 || stated === null || stated === sum) return null;
  const missing = stated - sumOnScale(matrix, question);
  const people = matrix.rows.answered.length;
  const fits = missing >= doubtful * LEAST_ANSWER && missing <= doubtful * matrix.scale.most;
  return fits && agreesWithNrr(matrix, column, stated / people) ? { sum: exact(stated), count: people } : null;
}

/** The one answer that a column with a single odd answer should hold by its own figures; null where there are several. */
export function assumedAnswer(matrix: Matrix, question: QuestionColumn): number | null {
  const assumed = question.offScale.length + question.blanks.length === 1 ? assumedTally(matrix, question) : null;
  return assumed === null ? null : assumed.sum.valueOf() - sumOnScale(matrix, question);
}

function sumOnScale({ sheet, scale }: Matrix, { column, offScale, sum }: QuestionColumn): number {
  const off = offScale
    .map(({ row }) => numberIn(sheet.value(row, column), scale))
    .filter((number) => !Number.isNaN(number));
  return sum - off.reduce((total, number) => total + number, 0);
}

/** Half a unit of the second decimal, and a little. */
const CLOSE = 0.006;

function agreesWithNrr(matrix: Matrix, column: number, nrr: number): boolean {
  const stated = numberAt(matrix, "nrr", column);
  return stated !== null && Math.abs(stated - nrr) < CLOSE;
}

function numberAt({ sheet, summaryRows }: Matrix, role: "sum" | "nrr", column: number): number | null {
  const row = summaryRows.get(role);
  const value = row === undefined ? null : sheet.value(row, column);
  return typeof value === "number" ? value : null;
}
