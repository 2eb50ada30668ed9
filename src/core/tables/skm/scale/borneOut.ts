import type { Matrix } from "../matrix";
import { numberAt } from "./statedFigures";
import { scaleUpTo, type Scale } from "./scale";
import type { Wording } from "./wording";

/** Half a unit of the second decimal, and a little. */
const ROUNDED = 0.006;
/** So many figures say whether answers were counted so; fewer may be slips. */
const FEWEST = 3;

/**
 * A scale of words as the stated sums and averages speak for: the reading of the words by which most of them come out. Where
 * most come out by none, none is certain.
 */
export function withWording(matrix: Matrix, scale: Scale): Scale {
  const { wording } = scale;
  const stated = wording === null ? [] : statedFigures(matrix);
  if (wording === null || stated.length < FEWEST) return scale;
  const options = [wording, ...(share(matrix, wording, stated) < 1 ? wording.others() : [])];
  const shares = options.map((option) => share(matrix, option, stated));
  const most = Math.max(...shares);
  const best = options[shares.indexOf(most)] ?? wording;
  const { basis } = scale;
  return { ...scaleUpTo(best.most, basis), wording: { ...best, isDecided: most >= 1 / 2 } };
}

/** A sum or an average that is stated for a question. */
interface StatedFigure {
  readonly column: number;
  readonly of: "sum" | "nrr";
  readonly figure: number;
}

function statedFigures(matrix: Matrix): readonly StatedFigure[] {
  return matrix.questions.flatMap(({ column }) =>
    (["sum", "nrr"] as const).flatMap((of) => {
      const row = matrix.summaryRows.get(of);
      const figure = row === undefined ? Number.NaN : numberAt(matrix, { row, column });
      return Number.isNaN(figure) ? [] : [{ column, of, figure }];
    }),
  );
}

/** How much of what is stated comes out by a reading of the words. */
function share({ sheet, rows, questions }: Matrix, wording: Wording, stated: readonly StatedFigure[]): number {
  const sums = new Map(
    questions.map(({ column }) => {
      const texts = rows.answered.map((row) => sheet.text(row, column)).filter((text) => text !== "");
      const numbers = texts.flatMap((text) => wording.numberOf(text) ?? []);
      return [column, { sum: numbers.reduce((total, number) => total + number, 0), count: numbers.length }];
    }),
  );
  const right = stated.filter(({ column, of, figure }) => {
    const { sum = Number.NaN, count = 1 } = sums.get(column) ?? {};
    return Math.abs(figure - (of === "sum" ? sum : sum / count)) < ROUNDED;
  });
  return right.length / stated.length;
}
