import type { Hit } from "../../../rules/rule";
import { statesMethod } from "../method/infer";
import { isSameWeight, regulationWeight } from "../method/weight";
import { surveyRule, type Survey } from "./rule";

/** A legend or label that names another weight than the one the figures are computed with. */
export const legendWeight = surveyRule({
  says: ["legend-weight"],
  severity: "error",
  fix: "ask",
  ground: "survey",
  find: (survey) => (statesMethod(survey.matrix, survey.reader) ? otherWeights(survey) : []),
});

/** The same where no figure states a weight yet: the legend may well be meant. */
export const legendWeightBeforeFigures = surveyRule({
  says: ["legend-weight"],
  severity: "warning",
  fix: "ask",
  ground: "survey",
  find: (survey) => (statesMethod(survey.matrix, survey.reader) ? [] : otherWeights(survey)),
});

function otherWeights({ matrix, method }: Survey): readonly Hit<"legend-weight">[] {
  if (matrix.sharesRows || matrix.summaryRows.has("weight")) return [];
  const used = method.weight;
  return matrix.legendWeights
    .filter(({ weight, decimals }) => !isSameWeight(weight, decimals, used))
    .map(({ cell, written }) => {
      const text = String(matrix.sheet.value(cell.row, cell.column));
      const usedText = written.includes(".") ? used.text : used.text.replace(".", ",");
      const corrected = text.replace(written, usedText);
      return {
        cell,
        actual: text,
        expected: corrected,
        message: {
          key: "legend-weight",
          stated: written,
          used: usedText,
          recommended: regulationWeight(matrix.unsur.length).text,
        },
        edits: [{ sheet: matrix.sheet.name, cell, value: corrected }],
      };
    });
}
