import { isDecided } from "../scale/scale";
import { subjectOf, surveyRule } from "./rule";

/** Fewer respondents than this can well agree by chance. */
const FEWEST = 3;

/** An unsur to which everybody gave the same answer; not told of letters that may be either of two numbers. */
export const constantColumn = surveyRule({
  says: ["constant-column"],
  severity: "info",
  fix: "none",
  ground: "practice",
  find: ({ matrix }) =>
    matrix.questions.flatMap(({ column, constant, count }) => {
      if (constant === null || count < FEWEST || !isDecided(matrix.scale)) return [];
      const cell = { row: matrix.rows.first, column };
      const message = { key: "constant-column", subject: subjectOf(matrix, column), answer: constant, count } as const;
      return [{ cell, message }];
    }),
});
