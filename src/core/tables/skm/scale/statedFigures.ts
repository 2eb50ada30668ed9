import type { Cell } from "../../../grid/address";
import { isHidden } from "../../../relations/relation";
import { numberIn } from "../respondents/answer";
import { ikmIn } from "../grade/ikmText";
import type { Matrix } from "../matrix";
import { BEST_IKM } from "./scale";

/** The number that a cell of the summary states; NaN where it states none. */
export function numberAt({ sheet, scale }: Pick<Matrix, "sheet" | "scale">, cell: Cell | null): number {
  return cell === null || isHidden(cell) ? Number.NaN : numberIn(sheet.value(cell.row, cell.column), scale);
}

/** Every IKM that a sheet states: in its cell, repeated elsewhere, in a sentence, as a share of 1. */
export function statedIkms(matrix: Matrix): readonly number[] {
  const { ikm, ikmCopies, ikmShares, ikmTexts } = matrix.figures;
  const inTexts = ikmTexts.map(({ row, column }) => ikmIn(matrix.sheet.text(row, column))?.number.valueOf());
  return [
    ...[ikm, ...ikmCopies].map((cell) => numberAt(matrix, cell)),
    ...ikmShares.map((cell) => numberAt(matrix, cell) * BEST_IKM),
    ...inTexts.map((number) => number ?? Number.NaN),
  ].filter((number) => !Number.isNaN(number));
}

/** The mean of each unsur, of the means of its columns. */
export function meansByUnsur({ unsur }: Pick<Matrix, "unsur">, means: ReadonlyMap<number, number>): readonly number[] {
  return unsur.map(({ columns }) => average(columns.map((column) => means.get(column) ?? Number.NaN)));
}

/** The mean of the unsur's answers, unrounded and with equal weights. */
export function meanOfAnswers({ unsur, questions }: Pick<Matrix, "unsur" | "questions">): number {
  return average(meansByUnsur({ unsur }, new Map(questions.map(({ column, sum, count }) => [column, sum / count]))));
}

/** The mean of those that are numbers; NaN where none is. */
export function average(numbers: readonly number[]): number {
  const known = numbers.filter((number) => !Number.isNaN(number));
  return known.reduce((sum, number) => sum + number, 0) / known.length;
}
