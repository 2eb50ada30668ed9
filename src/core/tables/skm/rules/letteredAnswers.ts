import type { Scale } from "../scale/scale";
import { surveyRule } from "./rule";
import { headOf } from "./surveyScale";

/** Answers given as letters, and the numbers that they are read as. */
export const letteredAnswers = surveyRule({
  says: ["lettered-answers"],
  severity: "info",
  fix: "none",
  ground: "reading",
  find({ matrix }) {
    const { letters, most } = matrix.scale;
    if (letters === null || letters === "undecided") return [];
    const message = {
      key: "lettered-answers",
      last: lastOf(matrix.scale),
      most,
      isFalling: letters === "falling",
    } as const;
    return [{ cell: headOf(matrix), message }];
  },
});

/** Answers given as letters, where nothing says which numbers they are. */
export const lettersUndecided = surveyRule({
  says: ["letters-undecided"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ matrix }) {
    const { letters, most } = matrix.scale;
    const message = { key: "letters-undecided", last: lastOf(matrix.scale), most } as const;
    return letters === "undecided" ? [{ cell: headOf(matrix), message }] : [];
  },
});

function lastOf({ most }: Scale): string {
  return String.fromCharCode("a".charCodeAt(0) + most - 1);
}
