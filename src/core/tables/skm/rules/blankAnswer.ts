import { note } from "../../../findings/note";
import { subjectOf, type SurveyRule } from "./rule";

/** An answer that is not filled in. It is no zero: it lowers the divisor. A column without any answer is said once. */
export const blankAnswer: SurveyRule = ({ matrix }) =>
  matrix.questions.flatMap(({ column, count, offScale, blanks }) => {
    const subject = subjectOf(matrix, column);
    const isEmpty = count === 0 && offScale.length === 0;
    const key = isEmpty ? "blank-column" : "blank-answer";
    return (isEmpty ? blanks.slice(0, 1) : blanks).map((cell) =>
      note({ severity: "warning", sheet: matrix.sheet.name, cell, message: { key, subject } }),
    );
  });
