import { shownNumber } from "../../../findings/shown";
import { REGULATION_SCALE } from "../scale/scale";
import { bestOfUnclearScale } from "../scale/unclearScale";
import { surveyRule } from "./rule";

/** A scale other than 1 to 4, and what its IKM is therefore computed with. */
export const surveyScale = surveyRule({
  says: ["survey-scale"],
  severity: "info",
  fix: "none",
  ground: "reading",
  find({ matrix }) {
    const { most, conversion, basis } = matrix.scale;
    const isUsual = most === REGULATION_SCALE.most || basis === "regulation";
    if (isUsual || bestOfUnclearScale(matrix) !== null) return [];
    const message = { key: "survey-scale", most, factor: shownNumber(conversion.value), basis } as const;
    return [{ cell: headOf(matrix), message }];
  },
});

/** Answers of which nothing says how far their scale goes. */
export const scaleUnclear = surveyRule({
  says: ["scale-unclear"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ matrix }) {
    const best = bestOfUnclearScale(matrix);
    return best === null ? [] : [{ cell: headOf(matrix), message: { key: "scale-unclear", best } }];
  },
});

/** Where the questions begin: a notice about all of them stands there. */
export function headOf({ area, columns }: { area: { top: number }; columns: { firstUnsur: number } }) {
  return { row: area.top, column: columns.firstUnsur };
}
