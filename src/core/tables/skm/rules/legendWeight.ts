import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { statesMethod } from "../infer";
import { isSameWeight, regulationWeight } from "../weight";
import type { SurveyRule } from "./rule";

/** A legend or label that names another weight than the one the figures are computed with. */
export const legendWeight: SurveyRule = ({ matrix, reader, method }) => {
  if (matrix.sharesRows || matrix.summaryRows.has("weight")) return [];
  const used = method.weight;
  return matrix.legendWeights
    .filter(({ weight, decimals }) => !isSameWeight(weight, decimals, used))
    .map(({ cell, written }): Finding => {
      const text = String(matrix.sheet.value(cell.row, cell.column));
      const usedText = written.includes(".") ? used.text : used.text.replace(".", ",");
      const corrected = text.replace(written, usedText);
      return note({
        severity: statesMethod(matrix, reader) ? "error" : "warning",
        sheet: matrix.sheet.name,
        cell,
        actual: text,
        expected: corrected,
        message: {
          key: "legend-weight",
          stated: written,
          used: usedText,
          recommended: regulationWeight(matrix.unsur.length).text,
        },
        fix: { safe: false, edits: [{ sheet: matrix.sheet.name, cell, value: corrected }] },
      });
    });
};
