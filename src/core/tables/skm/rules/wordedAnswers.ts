import { note } from "../../../findings/note";
import type { SurveyRule } from "./rule";
import { headOf } from "./surveyScale";

/** Answers given in words, and the numbers that they are read as, or that these are not certain. */
export const wordedAnswers: SurveyRule = ({ matrix }) => {
  const { wording } = matrix.scale;
  if (wording === null) return [];
  const place = { sheet: matrix.sheet.name, cell: headOf(matrix) };
  const { answers } = wording;
  return wording.isDecided
    ? [note({ severity: "info", ...place, message: { key: "worded-answers", answers } })]
    : [note({ severity: "warning", ...place, message: { key: "words-undecided", answers } })];
};
