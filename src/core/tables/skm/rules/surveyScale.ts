import { note } from "../../../findings/note";
import { shownNumber } from "../../../findings/shown";
import { REGULATION_SCALE } from "../scale/scale";
import { bestOfUnclearScale } from "../scale/unclearScale";
import type { SurveyRule } from "./rule";

/** A scale other than 1 to 4, and what its IKM is therefore computed with; or that nothing says how far it goes. */
export const surveyScale: SurveyRule = ({ matrix }) => {
  const { most, conversion, basis } = matrix.scale;
  const best = bestOfUnclearScale(matrix);
  if (best !== null) {
    const message = { key: "scale-unclear", best } as const;
    return [note({ severity: "warning", sheet: matrix.sheet.name, cell: headOf(matrix), message })];
  }
  if (most === REGULATION_SCALE.most || basis === "regulation") return [];
  const message = { key: "survey-scale", most, factor: shownNumber(conversion.value), basis } as const;
  return [note({ severity: "info", sheet: matrix.sheet.name, cell: headOf(matrix), message })];
};

/** Where the questions begin: a notice about all of them stands there. */
export function headOf({ area, columns }: { area: { top: number }; columns: { firstUnsur: number } }) {
  return { row: area.top, column: columns.firstUnsur };
}
