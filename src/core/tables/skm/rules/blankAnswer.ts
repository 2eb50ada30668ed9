import type { QuestionColumn } from "../respondents/questionColumns";
import { subjectOf, surveyRule } from "./rule";

/** An answer that is not filled in. It is no zero: it lowers the divisor. */
export const blankAnswer = surveyRule({
  says: ["blank-answer"],
  severity: "warning",
  fix: "none",
  ground: "survey",
  find: ({ matrix }) =>
    matrix.questions
      .filter((question) => !isUnanswered(question))
      .flatMap(({ column, blanks }) => {
        const message = { key: "blank-answer", subject: subjectOf(matrix, column) } as const;
        return blanks.map((cell) => ({ cell, message }));
      }),
});

/** A column without any answer, which is said once. */
export const blankColumn = surveyRule({
  says: ["blank-column"],
  severity: "warning",
  fix: "none",
  ground: "survey",
  find: ({ matrix }) =>
    matrix.questions.filter(isUnanswered).flatMap(({ column, blanks: [cell] }) => {
      const message = { key: "blank-column", subject: subjectOf(matrix, column) } as const;
      return cell ? [{ cell, message }] : [];
    }),
});

function isUnanswered({ count, offScale }: QuestionColumn): boolean {
  return count === 0 && offScale.length === 0;
}
