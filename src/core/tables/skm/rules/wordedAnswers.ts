import { surveyRule } from "./rule";
import { headOf } from "./surveyScale";

/** Answers given in words, and the numbers that they are read as. */
export const wordedAnswers = surveyRule({
  says: ["worded-answers"],
  severity: "info",
  fix: "none",
  ground: "reading",
  find({ matrix }) {
    const { wording } = matrix.scale;
    if (wording?.isDecided !== true) return [];
    return [{ cell: headOf(matrix), message: { key: "worded-answers", answers: wording.answers } }];
  },
});

/** Answers given in words that may be read as numbers in two ways. */
export const wordsUndecided = surveyRule({
  says: ["words-undecided"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ matrix }) {
    const { wording } = matrix.scale;
    if (wording?.isDecided !== false) return [];
    return [{ cell: headOf(matrix), message: { key: "words-undecided", answers: wording.answers } }];
  },
});
