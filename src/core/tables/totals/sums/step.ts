import type { Cell } from "../../../grid/address";
import { numberIn, type Reader } from "../../../relations/reader";

/** So many figures that are all multiples of something were rounded to it. */
const FEWEST_FIGURES = 20;
/** Nobody rounds to the next two: what is left of tens where two figures are mistyped. */
const LEAST_STEP = 3;

/**
 * What all whole figures are multiples of, as where each was rounded to the next five; 0 where that is nothing. One figure that is
 * none may be mistyped: it says nothing of how the others were rounded.
 */
export function stepOf(reader: Reader, cells: readonly Cell[]): number {
  return stepOfFigures(cells.map((cell) => figureIn(reader, cell)));
}

/**
 * The same of rows of cells. Whole figures among rates and averages, "2" beside "2,4", were rounded to nothing: what stands in
 * both a row and a column with decimals says nothing, where other figures do.
 */
export function stepOfRows(reader: Reader, rows: readonly (readonly Cell[])[]): number {
  const figures = rows.map((row) => row.map((cell) => figureIn(reader, cell)));
  const fineColumns = new Set<number>();
  for (const row of figures)
    for (const [at, figure] of row.entries()) if (!Number.isInteger(figure)) fineColumns.add(at);
  if (fineColumns.size === 0) return stepOfFigures(figures.flat());
  const others = figures.flatMap((row) =>
    row.every(Number.isInteger) ? row : row.filter((_, at) => !fineColumns.has(at)),
  );
  return stepOfFigures(others.length < FEWEST_FIGURES ? figures.flat() : others);
}

/** 0 for what is no number: it says as little. */
function figureIn(reader: Reader, cell: Cell): number {
  return Math.abs(numberIn(reader.stated(cell))?.valueOf() ?? 0);
}

function stepOfFigures(figures: readonly number[]): number {
  const values = figures.filter((value) => value !== 0 && Number.isInteger(value));
  if (values.length < FEWEST_FIGURES) return 0;
  const step = greatestCommonDivisor(values);
  const others = values.length > FEWEST_FIGURES ? butForOne(values) : 0;
  return Math.max(step > 1 ? step : 0, others >= LEAST_STEP ? others : 0);
}

/** Round figures may have an exact one among them, as estimates do; what was rounded in its last digit has none. */
const TENS = 10;

/** True for a whole figure that is no multiple of five, say, where others are, though not of ten. */
export function isOffStep(reader: Reader, cell: Cell, step: number): boolean {
  const value = numberIn(reader.stated(cell))?.valueOf() ?? 0;
  return step > 1 && step < TENS && Number.isInteger(value) && value % step !== 0;
}

/** What all but one of some figures are multiples of: what those before it and those behind it are. */
function butForOne(values: readonly number[]): number {
  const behind = runningDivisors([...values].reverse()).reverse();
  let [before, most] = [0, 0];
  for (const [at, value] of values.entries()) {
    most = Math.max(most, greatestCommonDivisor([before, behind[at + 1] ?? 0]));
    before = greatestCommonDivisor([before, value]);
  }
  return most;
}

function runningDivisors(values: readonly number[]): number[] {
  const divisors = [0];
  for (const value of values) divisors.push(greatestCommonDivisor([divisors.at(-1) ?? 0, value]));
  return divisors;
}

function greatestCommonDivisor(values: readonly number[]): number {
  return values.reduce(divisorOf, 0);
}

function divisorOf(one: number, other: number): number {
  return other === 0 ? one : divisorOf(other, one % other);
}
