import { shownNumber } from "../../../findings/shown";
import { exact, ratio, ZERO, type Exact } from "../../../numbers/exact";
import { halfUp, round } from "../../../numbers/rounding";
import { toMutu } from "../grade/grade";
import { question, type Matrix } from "../matrix";
import { IKM_DECIMALS } from "../method/method";
import { isDecided } from "../scale/scale";
import { bestOfUnclearScale } from "../scale/unclearScale";
import { usualWeights } from "../method/weight";
import { surveyRule } from "./rule";

/**
 * An IKM near the edge of a grade, where the weights in real use (1/9, 0,111, 0,11) give different grades. Where it is the
 * bands that are not certain, that is not the weights' doing.
 */
export const gradeDependsOnWeight = surveyRule({
  says: ["grade-depends-on-weight"],
  severity: "info",
  fix: "none",
  ground: "survey",
  find: ({ matrix }) => {
    const isUnclear = !isDecided(matrix.scale) || bestOfUnclearScale(matrix) !== null;
    const cell = isUnclear ? null : matrix.figures.ikm;
    if (!cell || matrix.summaryRows.has("weight") || !matrix.questions.every(({ count }) => count > 0)) return [];
    const sum = matrix.unsur.reduce((total, { columns }) => total.add(meanOf(matrix, columns)), ZERO);
    const options = usualWeights(matrix.unsur.length).flatMap(({ value, text }) => {
      const ikm = round(sum.mul(value).mul(matrix.scale.conversion.value), halfUp(IKM_DECIMALS));
      const grade = toMutu(matrix.grades).compute([{ sum: ikm, count: 1 }]);
      return typeof grade === "string" ? [{ weight: text, ikm: shownNumber(ikm, IKM_DECIMALS), grade }] : [];
    });
    if (new Set(options.map(({ grade }) => grade)).size < 2) return [];
    const message = { key: "grade-depends-on-weight", options } as const;
    return [{ cell, message }];
  },
});

function meanOf(matrix: Matrix, columns: readonly number[]): Exact {
  const averages = columns.map((column) => {
    const { sum, count } = question(matrix, column);
    return exact(sum).div(count);
  });
  return averages.reduce((total, average) => total.add(average), ZERO).mul(ratio(1, columns.length));
}
