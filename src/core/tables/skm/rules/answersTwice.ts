import { surveyRule } from "./rule";
import { headOf } from "./surveyScale";

/** Answers that stand once more where their summary is. */
export const answersTwice = surveyRule({
  says: ["answers-twice"],
  severity: "info",
  fix: "none",
  ground: "reading",
  find({ matrix }) {
    const { computedIn } = matrix;
    return computedIn === null ? [] : [{ cell: headOf(matrix), message: { key: "answers-twice", there: computedIn } }];
  },
});
