import type { SkmMessages } from "../../../src/core/tables/skm/messages";
import { attainable, cell, count, other, right, stated, type Samples } from "./facts";

const wordedAnswers = [
  { number: 4, texts: ["sangat mudah", "gratis"] },
  { number: 3, texts: ["mudah"] },
];

/** What is said of surveys. */
export const skm: Samples<SkmMessages> = {
  "nrr-not-reachable": [
    attainable,
    { n: 12_345, below: { sum: 41_000, mean: stated }, above: { sum: 41_001, mean: right } },
  ],
  "answer-outside-scale": [
    { subject: "U1", actual: count(5), expected: count(3), least: 1, most: 4, words: [] },
    { subject: "U1", actual: count(7), expected: null, least: 0, most: 5, words: [] },
    { subject: "U1", actual: "SB", expected: count(3), least: 1, most: 4, words: wordedAnswers },
  ],
  "survey-scale": [
    { most: 5, factor: count(20), basis: "figures" },
    { most: 4, factor: count(25), basis: "words" },
    { most: 10, factor: count(10), basis: "answers" },
  ],
  "scale-unclear": [{ best: 7 }, { best: 3 }],
  "lettered-answers": [
    { last: "d", most: 4, isFalling: false },
    { last: "e", most: 5, isFalling: true },
  ],
  "worded-answers": [{ answers: wordedAnswers }],
  "words-undecided": [{ answers: wordedAnswers }],
  "letters-undecided": [{ last: "d", most: 4 }],
  "row-undecided": [{ label: "Indeks (x25)" }],
  "columns-undecided": [{ count: 4 }],
  "not-attainable": [
    {
      figure: { rule: "skm-index", subject: "U10" },
      stated,
      people: 283,
      below: attainable.below,
      above: attainable.above,
    },
  ],
  "further-unsur": [{ count: 11, names: ["Transparansi", "Integritas"], ikm: right }],
  "said-unsur": [
    {
      figures: [
        { name: "Waktu", said: stated, expected: right },
        { name: "Biaya", said: stated, expected: right },
      ],
    },
  ],
  "said-rank": [
    {
      ranks: [
        { name: "Waktu", own: stated, rank: "lowest", names: ["Prosedur", "Sarana"], figure: right },
        { name: "Waktu", own: stated, rank: "highest", names: ["Biaya"], figure: right },
      ],
    },
  ],
  "kinerja-spelling": [{ actual: "Sangat baik", expected: "Sangat Baik", cells: [cell] }],
  "unsur-names": [
    {
      there: { sheet: "SKM", cell },
      names: [
        { here: "Prosedur", there: "Sistem, mekanisme dan prosedur" },
        { here: "Waktu pelayanan", there: "Waktu penyelesaian" },
      ],
    },
  ],
  "grade-changed": [
    { period: "Semester I", changes: [{ name: "Prosedur", from: stated, was: "A", to: right, is: "B" }] },
  ],
  "mean-of-parts": [
    { isWeighted: true, other: right },
    { isWeighted: false, other: right },
    { isWeighted: false, other: null },
  ],
  "sample-size": [{ population: 5946, people: 140, needed: 361 }],
  "unsur-not-asked": [
    { subject: "U4", weight: "1/8" },
    { subject: "U4", weight: null },
  ],
  "blank-answer": [{ subject: "U1" }],
  "blank-column": [{ subject: "U1" }],
  "unanswered-rows": [
    { first: 5, last: 9 },
    { first: 5, last: 5 },
  ],
  "repeated-respondent": [{ number: "12", firstSeen: cell }],
  "respondent-without-number": [{ actual: null }],
  "skipped-respondents": [
    { first: 5, last: 9 },
    { first: 5, last: 5 },
  ],
  "respondent-count": [
    { stated: 141, counted: 140 },
    { stated: 12_345, counted: 1 },
  ],
  "legend-weight": [{ stated: "0,111", used: "1/9", recommended: "1/9" }],
  "weights-sum": [{ sum: stated }],
  "wrong-weight": [{ subject: "U1", actual: stated, expected: right, sum: stated }],
  "identical-answers": [
    { first: 5, last: 9, count: 5 },
    { first: 2, last: 12_346, count: 12_345 },
  ],
  "constant-column": [
    { subject: "U4", answer: 4, count: 140 },
    { subject: "U4", answer: 4, count: 12_345 },
  ],
  "no-summary": [{ ikm: right, first: cell, last: other }],
  "no-room-for-summary": [{ blocked: cell }],
  "answers-twice": [{ there: { top: 3, left: 11, bottom: 32, right: 20 } }],
  "grade-depends-on-weight": [
    { options: [{ weight: "1/9", ikm: stated, grade: "A" }] },
    {
      options: [
        { weight: "1/9", ikm: stated, grade: "A" },
        { weight: "0,11", ikm: right, grade: "B" },
      ],
    },
  ],
};
