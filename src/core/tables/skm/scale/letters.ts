import type { QuestionColumn } from "../respondents/questionColumns";
import type { Matrix } from "../matrix";
import { unsurCell } from "../summary/figureCells";
import type { RowRole } from "../summary/summaryRows";
import { usualWeights } from "../method/weight";
import { orderInWords } from "./letterWords";
import { BEST_IKM, type Letters, type Scale } from "./scale";
import { average, meansByUnsur, numberAt, statedIkms } from "./statedFigures";

/** From so much on, a mean answer on a scale of 100 is a service as they are graded; below it hardly any is published. */
const GOOD = 75;
/** Half a unit of the second decimal, and a little. */
const ROUNDED = 0.006;
/** How far rounded weights may take an IKM from the mean of the answers. */
const CLOSE = 0.013;

/**
 * Whether a is the worst answer or the best: as the stated figures were computed, else as words on the sheet say. Else
 * from a = 1 on, as PermenPANRB 14/2017 prints its questionnaire, where the answers bear it out; what is neither said
 * nor borne out is not decided.
 */
export function orderOfLetters(matrix: Matrix): Letters {
  const isGood = isGoodService(average(matrix.questions.map(meanOf)), matrix.scale.most);
  return orderByFigures(matrix) ?? orderInWords(matrix) ?? (isGood ? "rising" : "undecided");
}

/** True where a mean answer is one that offices publish, and so bears out the order that it was counted in. */
export function isGoodService(mean: number, most: number): boolean {
  return mean / most >= GOOD / BEST_IKM;
}

/** The order that explains more of the figures that are stated; null where neither does, or both alike. */
function orderByFigures(matrix: Matrix): Letters | null {
  const asIs = explained(matrix, meanOf);
  const turned = explained(matrix, (question) => matrix.scale.most + 1 - meanOf(question));
  if (asIs === turned) return null;
  const isFalling = matrix.scale.letters === "falling";
  return isFalling === asIs > turned ? "falling" : "rising";
}

type MeanOf = (question: QuestionColumn) => number;

function meanOf({ sum, count }: QuestionColumn): number {
  return sum / count;
}

/** How many stated figures are what these means of the answers make them. */
function explained(matrix: Matrix, mean: MeanOf): number {
  const { questions, unsur, figures, summaryRows, scale } = matrix;
  const stated = (role: RowRole, column: number) => numberAt(matrix, { row: summaryRows.get(role) ?? HIDDEN, column });
  const near = (figure: number, wanted: number) => Math.abs(figure - wanted) < ROUNDED;
  const means = new Map(questions.map((question) => [question.column, mean(question)]));
  const byUnsur = meansByUnsur(matrix, means);
  const isMean = (figure: number) => Math.abs(figure / average(byUnsur) - 1) < CLOSE;
  return [
    ...questions.map((one) => near(stated("sum", one.column), mean(one) * one.count)),
    ...questions.map((one) => near(stated("nrr", one.column), mean(one))),
    ...unsur.map((one, at) => {
      const weighted = numberAt(matrix, unsurCell(matrix, "weighted", one));
      return usualWeights(unsur.length).some(({ value }) => near(weighted, (byUnsur[at] ?? 0) * value.valueOf()));
    }),
    isMean(numberAt(matrix, figures.total)),
    ...statedIkms(matrix).map((ikm) => isMean(ikm / scale.conversion.value.valueOf())),
  ].filter(Boolean).length;
}

const HIDDEN = -1;

/** The scale with its letters in the order that the sheet speaks for. */
export function withLetters(matrix: Matrix): Scale {
  const { scale } = matrix;
  if (scale.letters === null) return scale;
  const letters = orderOfLetters(matrix);
  return letters === scale.letters ? scale : { ...scale, letters };
}
