import type { Figure } from "../../findings/message";
import type { Shown } from "../../findings/shown";
import type { Cell } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { CountedAnswers } from "../table";

/** What the sentences about survey tables need to know. */
export interface SkmMessages {
  /** `below` and `above` are the nearest averages that whole answers can give. */
  readonly "nrr-not-reachable": { readonly n: number; readonly below: Attainable; readonly above: Attainable };
  /** `expected` is the answer that the column's own figures ask for, null where they ask for none in particular. */
  readonly "answer-outside-scale": {
    readonly subject: string;
    readonly actual: Shown;
    readonly expected: Shown;
    /** The worst and the best answer of the survey's scale. */
    readonly least: number;
    readonly most: number;
    /** How they are written, from the worst on, where they are words or letters. */
    readonly words: readonly CountedAnswers[];
  };
  /** `factor` is what an NRR is multiplied by; `basis` is what says so. */
  readonly "survey-scale": {
    readonly most: number;
    readonly factor: Shown;
    readonly basis: "words" | "figures" | "answers" | "chosen";
  };
  /** `best` is the best answer that was given; nothing says whether it is the best there is. */
  readonly "scale-unclear": { readonly best: number };
  /** Letters a to `last` stand for 1 to `most`, or the other way round. */
  readonly "lettered-answers": { readonly last: string; readonly most: number; readonly isFalling: boolean };
  /** Letters a to `last` stand for 1 to `most`, and nothing says whether a is the best. */
  readonly "letters-undecided": { readonly last: string; readonly most: number };
  /** What answers in words count, the best first. */
  readonly "worded-answers": { readonly answers: readonly CountedAnswers[] };
  /** The same where the words may be counted in another way too. */
  readonly "words-undecided": { readonly answers: readonly CountedAnswers[] };
  /** A blank row that may wait for one figure or for one under each unsur. */
  readonly "row-undecided": { readonly label: string };
  /** Columns 1, 2, 3 … beside unsur: so many respondents, or how many gave each answer. */
  readonly "columns-undecided": { readonly count: number };
  readonly "unsur-not-asked": { readonly subject: string; readonly weight: string | null };
  readonly "blank-answer": { readonly subject: string };
  readonly "blank-column": { readonly subject: string };
  readonly "unanswered-rows": { readonly first: number; readonly last: number };
  readonly "repeated-respondent": { readonly number: string; readonly firstSeen: Cell };
  readonly "respondent-without-number": { readonly actual: Shown };
  readonly "skipped-respondents": { readonly first: number; readonly last: number };
  readonly "respondent-count": { readonly stated: number; readonly counted: number };
  readonly "legend-weight": { readonly stated: string; readonly used: string; readonly recommended: string };
  /** `sum` is what the weights of all unsur add up to. */
  readonly "weights-sum": { readonly sum: Shown };
  readonly "wrong-weight": {
    readonly subject: string;
    readonly actual: Shown;
    readonly expected: Shown;
    readonly sum: Shown;
  };
  readonly "identical-answers": { readonly first: number; readonly last: number; readonly count: number };
  readonly "constant-column": { readonly subject: string; readonly answer: number; readonly count: number };
  /** `people` answers cannot give what is stated; `below` and `above` are what the nearest sums of answers give. */
  readonly "not-attainable": {
    readonly figure: Figure;
    readonly stated: Shown;
    readonly people: number;
    readonly below: Attainable;
    readonly above: Attainable;
  };
  /** An IKM over `count` unsur, `names` among them; `ikm` is that of the nine of the regulation. */
  readonly "further-unsur": { readonly count: number; readonly names: readonly string[]; readonly ikm: Shown };
  /** A sentence that gives unsur other figures than their table. */
  readonly "said-unsur": { readonly figures: readonly SaidFigure[] };
  /** A sentence that calls an unsur the lowest or the highest which is not. */
  readonly "said-rank": { readonly ranks: readonly SaidRank[] };
  readonly "kinerja-spelling": {
    readonly actual: string;
    readonly expected: string;
    readonly cells: readonly Cell[];
  };
  /** Unsur called otherwise than in the table around `there`. */
  readonly "unsur-names": {
    readonly there: { readonly sheet: string; readonly cell: Cell };
    readonly names: readonly { readonly here: string; readonly there: string }[];
  };
  /** Unsur whose mutu is another than in `period`. */
  readonly "grade-changed": { readonly period: string; readonly changes: readonly GradeChange[] };
  /** A row of averages over services: by how many answered, or each alike; `other` is the IKM of the other way. */
  readonly "mean-of-parts": { readonly isWeighted: boolean; readonly other: Shown };
  /** Of a population of so many, fewer were asked than are `needed`. */
  readonly "sample-size": { readonly population: number; readonly people: number; readonly needed: number };
  readonly "no-summary": { readonly ikm: Shown; readonly first: Cell; readonly last: Cell };
  readonly "no-room-for-summary": { readonly blocked: Cell };
  /** The same answers stand in the table `there`, with their summary. */
  readonly "answers-twice": { readonly there: Area };
  readonly "grade-depends-on-weight": { readonly options: readonly WeightOption[] };
}

declare module "../../findings/message" {
  interface MessageParams extends SkmMessages {}
}

/** What a sentence says of an unsur, and what its table does. */
export interface SaidFigure {
  readonly name: string;
  readonly said: Shown;
  readonly expected: Shown;
}

/** An unsur that is called the lowest or the highest with its `own` figure, and those with that `figure` which are. */
export interface SaidRank {
  readonly name: string;
  readonly own: Shown;
  readonly rank: "lowest" | "highest";
  readonly names: readonly string[];
  readonly figure: Shown;
}

/** A whole ΣNilai and the average it gives. */
export interface Attainable {
  readonly sum: number;
  readonly mean: Shown;
}

/** An unsur's index and mutu in one period, and in the next. */
export interface GradeChange {
  readonly name: string;
  readonly from: Shown;
  readonly was: string;
  readonly to: Shown;
  readonly is: string;
}

/** The IKM and its grade under one weight. */
export interface WeightOption {
  readonly weight: string;
  readonly ikm: Shown;
  readonly grade: string;
}
