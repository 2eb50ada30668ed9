import { note } from "../../../findings/note";
import { shownNumber } from "../../../findings/shown";
import { REGULATION_SCALE } from "../scale/scale";
import type { SurveyRule } from "./rule";

/** A scale other than 1 to 4, and what its IKM is therefore computed with. */
export const surveyScale: SurveyRule = ({ matrix }) => {
  const { most, conversion, basis } = matrix.scale;
  if (most === REGULATION_SCALE.most || basis === "regulation") return [];
  const message = { key: "survey-scale", most, factor: shownNumber(conversion.value), basis } as const;
  return [note({ severity: "info", sheet: matrix.sheet.name, cell: headOf(matrix), message })];
};

/** Where the questions begin: a notice about all of them stands there. */
export function headOf({ area, columns }: { area: { top: number }; columns: { firstUnsur: number } }) {
  return { row: area.top, column: columns.firstUnsur };
}
