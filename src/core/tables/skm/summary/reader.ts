import { cellKey, type Cell } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import { decide, decimalMarkOf, type Plausible } from "../../../numbers/decide";
import { decimalsOf, exact, ratio, ZERO } from "../../../numbers/exact";
import { readNumber, type NumberReading, type WrittenNumber } from "../../../numbers/readNumber";
import type { Tally } from "../../../relations/operators";
import type { Reader, Stated } from "../../../relations/reader";
import { LONGEST_SCALE, numberIn } from "../respondents/answer";
import type { QuestionColumn } from "../respondents/questionColumns";
import { assumedTally } from "../respondents/impliedAnswer";
import { addedUp } from "../../sums/addedUp";
import type { Matrix } from "../matrix";
import { oddWeights, type OddWeights } from "../method/oddWeights";
import type { RowRole } from "./summaryRows";
import { BEST_IKM, leastIkm } from "../scale/scale";

/** Reads a matrix: number texts are decided by what makes sense in their row. */
export interface MatrixReader extends Reader {
  /** The text of a figure that could be two numbers, and nothing on the sheet decides which. */
  ambiguous(cell: Cell): Extract<NumberReading, { kind: "ambiguous" }> | null;
  /** Null where the sheet's own weights add up to 1, or where it has none. */
  readonly oddWeights: OddWeights | null;
}

export function readMatrix(matrix: Matrix): MatrixReader {
  const { sheet } = matrix;
  const plausible = plausibleFigures(matrix);
  const mark = decimalMarkOf(summaryTexts(matrix));
  const columns = new Map(
    matrix.questions.map((question) => [question.column, assumedTally(matrix, question) ?? tallyOf(question)]),
  );

  function read(cell: Cell): NumberReading {
    const value = sheet.value(cell.row, cell.column);
    if (typeof value !== "string") return null;
    return decide(value, readNumber(value), plausible.get(cellKey(cell.row, cell.column)) ?? null, mark);
  }

  function stated(cell: Cell): Stated {
    if (cell.row < 0 || sheet.looksBlank(cell.row, cell.column)) return { kind: "blank" };
    const value = sheet.value(cell.row, cell.column);
    if (value === null) return { kind: "pending" };
    if (typeof value === "number") return { kind: "number", value: exact(value), decimals: decimalsOf(value) };
    const reading = read(cell);
    if (reading?.kind === "ambiguous") return { kind: "pending" };
    if (reading) return { kind: "number", ...(isIkm(matrix, cell) ? fromPercent(reading) : reading) };
    return { kind: "text", text: String(value) };
  }

  const odd = oddWeights(matrix, (cell) => {
    const found = stated(cell);
    return found.kind === "number" ? found : null;
  });

  function tally(area: Area): Tally {
    if (isColumnOfAnswers(matrix, area)) return columns.get(area.left) ?? tallyAnswers(matrix, area);
    const weight = odd?.suspect;
    return weight && isCell(area, weight.cell) ? { sum: weight.expected, count: 1 } : tallyAnswers(matrix, area);
  }

  /** A column is added up as it was read: an answer in it may be assumed. */
  const isColumn = (area: Area) => isColumnOfAnswers(matrix, area);

  return {
    stated,
    isFormula: ({ row, column }) => row >= 0 && sheet.formula(row, column) !== null,
    isText: ({ row, column }) => row >= 0 && typeof sheet.value(row, column) === "string",
    isEmpty: ({ row, column }) => row >= 0 && sheet.isEmpty(row, column),
    tally,
    addedUp: (target, areas) => (areas.some(isColumn) ? 0 : addedUp(sheet, target, areas)),
    oddWeights: odd,
    ambiguous(cell) {
      const reading = read(cell);
      return reading?.kind === "ambiguous" ? reading : null;
    },
  };
}

function isIkm({ figures }: Matrix, { row, column }: Cell): boolean {
  const cells = figures.ikm ? [figures.ikm, ...figures.ikmCopies] : figures.ikmCopies;
  return cells.some((cell) => cell.row === row && cell.column === column);
}

/** "84,48 %" is an IKM of 84,48: no IKM is as low as 1. */
function fromPercent({ value, decimals }: WrittenNumber): WrittenNumber {
  return value.compare(exact(1)) > 0
    ? { value, decimals }
    : { value: value.mul(100), decimals: Math.max(0, decimals - 2) };
}

function isCell({ left, right, top, bottom }: Area, { row, column }: Cell): boolean {
  return left === column && right === column && top === row && bottom === row;
}

function isColumnOfAnswers({ rows }: Matrix, { left, right, top, bottom }: Area): boolean {
  return left === right && top === rows.first && bottom === rows.last;
}

/** What a column adds up to, as it was read; null where it holds fractions, which are added digit by digit. */
function tallyOf({ sum, count, offScale }: QuestionColumn): Tally | null {
  return offScale.length === 0 ? { sum: ratio(sum, 1), count } : null;
}

function tallyAnswers({ sheet, scale }: Matrix, area: Area) {
  let whole = 0;
  let fraction = ZERO;
  let count = 0;
  for (let row = Math.max(0, area.top); row <= area.bottom; row++) {
    const values = sheet.row(row);
    for (let column = area.left; column <= area.right; column++) {
      const number = numberIn(values[column] ?? null, scale);
      if (Number.isNaN(number)) continue;
      count++;
      if (Number.isInteger(number)) whole += number;
      else fraction = fraction.add(exact(number));
    }
  }
  return { sum: fraction.add(ratio(whole, 1)), count };
}

/** Averages of answers, with room for wrong ones: "4,300" is 4,3 and never 4300. */
const AVERAGES: Plausible = { least: ZERO, most: ratio(LONGEST_SCALE, 1) };

/** What each figure of the summary can reasonably be; a text outside both ways stays ambiguous. */
function plausibleFigures(matrix: Matrix): ReadonlyMap<number, Plausible> {
  const people = matrix.rows.answered.length;
  const onHundred: Plausible = { least: leastIkm(matrix.scale), most: ratio(BEST_IKM, 1) };
  const ranges: Partial<Record<RowRole, Plausible>> = {
    sum: { least: ratio(people, 2), most: ratio(people * (matrix.scale.most + 1), 1) },
    count: { least: ZERO, most: ratio(people * 2, 1) },
    nrr: AVERAGES,
    nrrSub: AVERAGES,
    weight: { least: ZERO, most: ratio(1, 1) },
    weighted: AVERAGES,
    index: onHundred,
    weightedIndex: { least: ZERO, most: ratio(BEST_IKM, 1) },
  };
  const plausible = new Map<number, Plausible>();
  for (const [role, row] of matrix.summaryRows) {
    const range = ranges[role];
    if (!range) continue;
    for (const { column } of matrix.questions) plausible.set(cellKey(row, column), range);
  }
  const { total, ikm, ikmCopies } = matrix.figures;
  if (total) plausible.set(cellKey(total.row, total.column), AVERAGES);
  for (const cell of ikm ? [ikm, ...ikmCopies] : ikmCopies) {
    plausible.set(cellKey(cell.row, cell.column), onHundred);
  }
  return plausible;
}

function* summaryTexts({ sheet, summaryRows, questions, figures }: Matrix): Generator<string> {
  for (const row of summaryRows.values()) {
    for (const { column } of questions) yield sheet.text(row, column);
  }
  for (const cell of [figures.total, figures.ikm, ...figures.ikmCopies]) {
    if (cell) yield sheet.text(cell.row, cell.column);
  }
}
