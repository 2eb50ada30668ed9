import { shownNumber } from "../../../findings/shown";
import { exact } from "../../../numbers/exact";
import { answerWords } from "../respondents/answerWords";
import { assumedAnswer } from "../respondents/impliedAnswer";
import { shownCell } from "../../../findings/ofCell";
import { subjectOf, surveyRule } from "./rule";

/** An answer that is not on the scale, 1 to 4 in PermenPANRB 14/2017: 0, 5, 3,5 or a word. */
export const answerOutsideScale = surveyRule({
  says: ["answer-outside-scale"],
  severity: "error",
  fix: "none",
  ground: "survey",
  find: ({ matrix }) =>
    matrix.questions.flatMap((question) => {
      const words = question.offScale.length > 0 ? answerWords(matrix, question) : [];
      return question.offScale.map((cell) => {
        const actual = shownCell(matrix.sheet, cell);
        const subject = subjectOf(matrix, question.column);
        const assumed = assumedAnswer(matrix, question);
        const expected = assumed === null ? null : shownNumber(exact(assumed));
        const message = {
          key: "answer-outside-scale",
          subject,
          actual,
          expected,
          least: matrix.scale.least,
          most: matrix.scale.most,
          words,
        } as const;
        return { cell, actual, expected, message };
      });
    }),
});
