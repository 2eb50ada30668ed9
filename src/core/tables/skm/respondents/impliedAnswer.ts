import { exact } from "../../../numbers/exact";
import type { Tally } from "../../../relations/operators";
import { numberIn } from "./answer";
import type { QuestionColumn } from "./questionColumns";
import { question, type Matrix } from "../matrix";
import type { RowRole } from "../summary/summaryRows";

/**
 * What a column's answers add up to if its figures are right and its odd answers wrong: the smallest set of cells to
 * change. A "5" among 140 answers, with ΣNilai and NRR that fit a 1 in its place, is one typing error and not three.
 *
 * Gives null where the column has no odd or blank answer, or where no answers of the scale in their places would make
 * the column's stated figures right. A blank may be a blank: then one figure alone proves nothing.
 */
export function assumedTally(matrix: Matrix, question: QuestionColumn): Tally | null {
  const [first] = possibleSums(matrix, question);
  return first === undefined || first === question.sum
    ? null
    : { sum: exact(first), count: matrix.rows.answered.length };
}

/** The one answer that a column with a single odd answer should hold by its own figures; null where there are several. */
export function assumedAnswer(matrix: Matrix, question: QuestionColumn): number | null {
  const [only, ...others] = possibleSums(matrix, question);
  const isOne = question.offScale.length + question.blanks.length === 1 && others.length === 0;
  return only === undefined || only === question.sum || !isOne ? null : only - sumOnScale(matrix, question);
}

/** Every ΣNilai that answers of the scale in place of the odd ones could give and the stated figures allow, the nearest first. */
function possibleSums(matrix: Matrix, question: QuestionColumn): readonly number[] {
  const { offScale, blanks } = question;
  const doubtful = offScale.length + blanks.length;
  if (doubtful === 0) return [];
  const base = sumOnScale(matrix, question) + doubtful * matrix.scale.least;
  const sums = Array.from(
    { length: doubtful * (matrix.scale.most - matrix.scale.least) + 1 },
    (_, more) => base + more,
  );
  const figures = statedFigures(matrix, question.column);
  if (figures.length === 0) return sums.filter((sum) => makesIkmRight(matrix, question, sum));
  if (offScale.length === 0 && figures.length < 2) return [];
  const missed = (sum: number) => Math.max(...figures.map(({ value, divisor }) => Math.abs(sum / divisor - value)));
  const fitting = sums.filter((sum) =>
    figures.every(({ value, divisor, slack }) => Math.abs(sum / divisor - value) < slack),
  );
  return fitting.sort((one, other) => missed(one) - missed(other));
}

function sumOnScale({ sheet, scale }: Matrix, { column, offScale, sum }: QuestionColumn): number {
  const numbers = offScale.map(({ row }) => numberIn(sheet.value(row, column), scale));
  return sum - numbers.filter((number) => !Number.isNaN(number)).reduce((total, number) => total + number, 0);
}

/** Half a unit of the second decimal, and a little. */
const CLOSE = 0.006;

/** A figure of a column that is its ΣNilai divided by something. */
interface StatedFigure {
  readonly value: number;
  readonly divisor: number;
  readonly slack: number;
}

/** ΣNilai itself, NRR, and the weighted NRR where all unsur weigh alike. */
function statedFigures(matrix: Matrix, column: number): StatedFigure[] {
  const people = matrix.rows.answered.length;
  const unsur = matrix.unsur.find(({ columns }) => columns.includes(column));
  const weighsAlike = unsur?.columns.length === 1 && !matrix.summaryRows.has("weight");
  const figure = (role: RowRole, divisor: number, slack: number) => {
    const value = numberAt(matrix, role, column);
    return value === null ? [] : [{ value, divisor, slack }];
  };
  return [
    ...figure("sum", 1, CLOSE),
    ...figure("nrr", people, CLOSE),
    ...(weighsAlike ? figure("weighted", people * matrix.unsur.length, CLOSE) : []),
  ];
}

/** Where a column states nothing and holds the only odd answer of all, the IKM tells what it should add up to. */
function makesIkmRight(matrix: Matrix, { column, offScale, blanks }: QuestionColumn, sum: number): boolean {
  const { scale, questions, figures, sheet } = matrix;
  const doubtful = questions.reduce((count, one) => count + one.offScale.length + one.blanks.length, 0);
  const isOnlyOne = doubtful === 1 && offScale.length + blanks.length === 1;
  if (!figures.ikm || !isOnlyOne || blanks.length > 0 || matrix.summaryRows.has("weight")) return false;
  const ikm = numberIn(sheet.value(figures.ikm.row, figures.ikm.column), scale);
  const mean = meanWith(matrix, column, sum / matrix.rows.answered.length);
  return Math.abs(mean * scale.conversion.value.valueOf() - ikm) < CLOSE;
}

/** The mean of the unsur with another average in one of the columns. */
function meanWith(matrix: Matrix, column: number, average: number): number {
  const averages = matrix.unsur.map(({ columns }) => {
    const own = columns.map((one) =>
      one === column ? average : question(matrix, one).sum / question(matrix, one).count,
    );
    return own.reduce((sum, number) => sum + number, 0) / own.length;
  });
  return averages.reduce((sum, number) => sum + number, 0) / averages.length;
}

function numberAt({ sheet, summaryRows, scale }: Matrix, role: RowRole, column: number): number | null {
  const row = summaryRows.get(role);
  const number = row === undefined ? Number.NaN : numberIn(sheet.value(row, column), scale);
  return Number.isNaN(number) ? null : number;
}
