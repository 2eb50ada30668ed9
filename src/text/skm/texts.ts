import type { Texts } from "../texts";

type SkmMessage =
  | "nrr-not-reachable"
  | "answer-outside-scale"
  | "survey-scale"
  | "scale-unclear"
  | "lettered-answers"
  | "letters-undecided"
  | "worded-answers"
  | "words-undecided"
  | "row-undecided"
  | "columns-undecided"
  | "unsur-not-asked"
  | "blank-answer"
  | "blank-column"
  | "unanswered-rows"
  | "repeated-respondent"
  | "respondent-without-number"
  | "skipped-respondents"
  | "respondent-count"
  | "legend-weight"
  | "weights-sum"
  | "wrong-weight"
  | "identical-answers"
  | "constant-column"
  | "no-summary"
  | "no-room-for-summary"
  | "grade-depends-on-weight";

/** The sentences about survey matrices, in one language. */
export interface SkmTexts {
  readonly figures: Texts["figures"];
  readonly messages: Pick<Texts["messages"], SkmMessage>;
}
