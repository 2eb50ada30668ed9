import { note } from "../../../findings/note";
import type { SurveyRule } from "./rule";
import { headOf } from "./surveyScale";

/** Answers given as letters, and the numbers that they are read as, or that nothing says which these are. */
export const letteredAnswers: SurveyRule = ({ matrix }) => {
  const { letters, most } = matrix.scale;
  if (letters === null) return [];
  const last = String.fromCharCode("a".charCodeAt(0) + most - 1);
  if (letters === "undecided") {
    const message = { key: "letters-undecided", last, most } as const;
    return [note({ severity: "warning", sheet: matrix.sheet.name, cell: headOf(matrix), message })];
  }
  const message = { key: "lettered-answers", last, most, isFalling: letters === "falling" } as const;
  return [note({ severity: "info", sheet: matrix.sheet.name, cell: headOf(matrix), message })];
};
