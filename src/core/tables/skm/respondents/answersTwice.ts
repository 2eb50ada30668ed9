import { cellKey, type Cell } from "../../../grid/address";
import type { Matrix } from "../matrix";
import type { SingleFigures } from "../summary/singleFigures";

/** So many of the answers have to agree: a slip in turning some into numbers makes them no other answers. */
const AGREEING = 0.9;

/**
 * Answers may stand on a sheet twice, as they were given and as the numbers that they count. One of the two has the
 * summary; the other is asked for none, and counts as no further survey:
 *
 *   No  │ U1 │ U2 │ U1  │ U2
 *   1   │ c  │ d  │ 3   │ 4
 *   2   │ d  │ d  │ 4   │ 4
 *   NRR │    │    │ 3,5 │ 4       ◀─ of both
 */
export function withoutSecondSummaries(matrices: readonly Matrix[]): readonly Matrix[] {
  const computedIn = new Map<Matrix, Matrix>();
  for (const given of matrices.filter(areChoices)) {
    const numbers = matrices.find((other) => !areChoices(other) && areSameAnswers(given, other));
    if (!numbers) continue;
    const isOfGiven = statedIn(given).length > statedIn(numbers).length;
    if (isOfGiven) computedIn.set(numbers, given);
    else computedIn.set(given, numbers);
  }
  if (computedIn.size === 0) return matrices;
  const own = matrices.filter((matrix) => !computedIn.has(matrix));
  return matrices.map((matrix) => {
    const other = computedIn.get(matrix);
    return other ? asStated(matrix, other) : leading(matrix, own, matrices);
  });
}

/** True for answers that are letters, words, or numbers with words beside them. */
function areChoices({ scale, questions }: Matrix): boolean {
  return scale.letters !== null || scale.wording !== null || questions.every(({ choices }) => choices.length > 0);
}

/** True where each answer in its order counts what stands for it in the other block, the same all over. */
function areSameAnswers(given: Matrix, numbers: Matrix): boolean {
  const [rows, columns] = [given.rows.answered, given.questions];
  if (rows.length !== numbers.rows.answered.length || columns.length !== numbers.questions.length) return false;
  const meanings = new Map<string, Map<number, number>>();
  let all = 0;
  for (const [nth, row] of rows.entries()) {
    for (const [at, { column }] of columns.entries()) {
      const answer = given.sheet.text(row, column).toLowerCase();
      const number = numbers.sheet.value(numbers.rows.answered[nth] ?? row, numbers.questions[at]?.column ?? column);
      if (answer === "" && number === null) continue;
      all++;
      if (answer === "" || typeof number !== "number") continue;
      const counted = meanings.get(answer) ?? new Map<number, number>();
      meanings.set(answer, counted.set(number, (counted.get(number) ?? 0) + 1));
    }
  }
  const told = [...meanings.values()].map((counted) => [...counted].sort(([, one], [, other]) => other - one)[0]);
  const agreeing = told.reduce((sum, most) => sum + (most?.[1] ?? 0), 0);
  return new Set(told.map((most) => most?.[0])).size > 1 && agreeing >= all * AGREEING;
}

/** The figures of its summary that a matrix states. */
function statedIn(matrix: Matrix): readonly Cell[] {
  return [...matrix.summaryRows.values()].flatMap((row) => statedInRow(matrix, row)).concat(statedSingles(matrix));
}

function statedInRow({ sheet, questions }: Matrix, row: number): readonly Cell[] {
  return questions.map(({ column }) => ({ row, column })).filter((cell) => !sheet.isEmpty(cell.row, cell.column));
}

function statedSingles({ sheet, figures }: Matrix): readonly Cell[] {
  const { total, ikm, mutu, kinerja, ikmCopies, ikmShares, ikmTexts } = figures;
  const cells = [total, ikm, mutu, kinerja, ...ikmCopies, ...ikmShares, ...ikmTexts].filter((cell) => cell !== null);
  return cells.filter(({ row, column }) => !sheet.isEmpty(row, column));
}

/** A matrix with no more of a summary than it states. */
function asStated(matrix: Matrix, { area: computedIn }: Matrix): Matrix {
  const { area, rows, columns } = matrix;
  const stated = statedIn(matrix);
  const isStated = new Set(stated.map(({ row, column }) => cellKey(row, column)));
  const orNull = (cell: Cell | null) => (cell && isStated.has(cellKey(cell.row, cell.column)) ? cell : null);
  const { total, ikm, mutu, kinerja } = matrix.figures;
  const figures: SingleFigures = {
    ...matrix.figures,
    total: orNull(total),
    ikm: orNull(ikm),
    mutu: orNull(mutu),
    kinerja: orNull(kinerja),
  };
  return {
    ...matrix,
    area: stated.length > 0 ? area : { ...area, bottom: rows.last, right: columns.lastUnsur },
    summaryRows: new Map([...matrix.summaryRows].filter(([, row]) => statedInRow(matrix, row).length > 0)),
    figures,
    newLabels: null,
    blocked: null,
    unclearRows: [],
    computedIn,
  };
}

/** Right of answers that have no summary of their own stand those of the same respondents that have: the survey is these. */
function leading(matrix: Matrix, own: readonly Matrix[], all: readonly Matrix[]): Matrix {
  const isLeft = (other: Matrix) => other.columns.lastUnsur < matrix.columns.firstUnsur;
  const beside = (some: readonly Matrix[]) =>
    some.filter(({ rows }) => rows.first === matrix.rows.first).filter(isLeft);
  if (!matrix.sharesRows || beside(own).length > 0) return matrix;
  const [first] = beside(all);
  const isPlannedAlike = matrix.summaryRows.get("nrr") === first?.summaryRows.get("nrr");
  const newLabels = matrix.newLabels && isPlannedAlike ? (first?.newLabels ?? []) : matrix.newLabels;
  return { ...matrix, sharesRows: false, newLabels };
}
