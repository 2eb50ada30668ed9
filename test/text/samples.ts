import type { MessageKey, MessageParams } from "../../src/core/findings/message";
import { shownNumber } from "../../src/core/findings/shown";
import { exact, ratio } from "../../src/core/numbers/exact";
import { candidates, names, range } from "./many";

const cell = { row: 144, column: 1 };
const other = { row: 147, column: 10 };
const figure = { rule: "skm-nrr", subject: "U1" };
const [stated, right] = [shownNumber(exact(3.512), 3), shownNumber(exact(3.35), 3)];
const may = { rule: "permits-column", subject: "Jumlah, Mei" };
const working = [{ number: exact(469) }, { sign: "÷" }, { number: exact(140) }] as const;

const third = { row: 4, column: 26 };
const elsewhere = { sheet: "2. Feb", finding: "totals-down@2. Feb!B145" };
const attainable = { n: 140, below: { sum: 491, mean: stated }, above: { sum: 492, mean: right } };
const interchanged = [
  { column: 1, header: "Investasi (Rp juta)", holds: "Proyek" },
  { column: 2, header: "Proyek", holds: "Investasi (Rp juta)" },
];
const EVERY_MONTH = [{ month: 1 }, ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({ month }))] as const;

const wordedAnswers = [
  { number: 4, texts: ["sangat mudah", "gratis"] },
  { number: 3, texts: ["mudah"] },
];

/**
 * Messages of every key, several where a sentence has branches; the compiler asks for those that are missing. The first
 * of each is the one that tests of single sentences take.
 */
export const SAMPLES: { readonly [K in MessageKey]: readonly [MessageParams[K], ...MessageParams[K][]] } = {
  "wrong-figure": [
    { figure, actual: stated, expected: right, working, evidence: null },
    { figure, actual: stated, expected: right, working, evidence: { key: "nrr-not-reachable", ...attainable } },
    {
      figure: { rule: "permits-register", subject: "Reklame, Mei" },
      actual: null,
      expected: count(12_345),
      working: [{ rows: 12_345, sheet: "Register" }],
      evidence: null,
    },
    {
      figure: may,
      actual: count(1),
      expected: count(2),
      working: [{ of: "sum", area: "C4:C9" }],
      evidence: null,
    },
    {
      figure: { rule: "skm-weighted", subject: "U2" },
      actual: stated,
      expected: right,
      working: [{ of: "mean", area: "B4:B143" }, { sign: "×" }, { number: ratio(1, 9) }],
      evidence: null,
    },
    {
      figure: { rule: "skm-count", subject: "U3" },
      actual: count(139),
      expected: count(140),
      working: [{ of: "count", area: "B4:B143" }],
      evidence: null,
    },
    {
      figure: { rule: "skm-mutu", subject: "" },
      actual: "C",
      expected: "B",
      working: [{ of: "copy", area: "B20" }],
      evidence: null,
    },
  ],
  "formula-reads": [
    { missed: ["C7"], reached: [], formula: "=SUM(C4:C7)" },
    { missed: ["C4", "C7:C8"], reached: ["C5", "C6", "C9"], formula: null },
  ],
  "formula-range": [{ figure: may, missed: ["C7"], reached: [], formula: "=SUM(C4:C7)" }],
  "reference-differs": [{ actual: "=Maret!C5", formula: "=Maret!C4" }],
  "typed-among-formulas": [{ figure: may, actual: shownNumber(exact(1200)), formula: "=SUM(C4:C7)" }],
  "follows-wrong-figure": [
    { figure, actual: stated, expected: right, causes: [cell, other] },
    { figure: { rule: "skm-ikm", subject: "" }, actual: stated, expected: right, causes: [cell] },
    { figure: may, actual: stated, expected: right, causes: [{ ...cell, elsewhere }, other] },
    { figure: { rule: "skm-total", subject: "" }, actual: stated, expected: right, causes: [cell, other, third] },
  ],
  "blank-figure": [{ figure, expected: right, working }],
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
  "numbers-as-text": [
    { first: cell, last: other, count: 12 },
    { first: cell, last: cell, count: 1 },
    { first: cell, last: other, count: 12_345 },
  ],
  "impossible-result": [
    { figure, result: stated, least: stated, most: right },
    { figure, result: stated, least: stated, most: null },
  ],
  "label-differs": [{ figure, label: "NRR x 0,111", factor: "x 0,111", labelled: stated, computed: right }],
  "read-in-two-ways": [
    { figure, area: "A1:F20", other: figure },
    { figure, area: "A1:F20", other: null },
  ],
  "ambiguous-number": [{ text: "1.895", grouped: exact(1895), decimal: exact(1.895) }],
  "no-summary": [{ ikm: right, first: cell, last: other }],
  "no-room-for-summary": [{ blocked: cell }],
  "wrong-entry": [
    { figure, actual: stated, expected: right, explains: [cell], others: [] },
    { figure, actual: null, expected: right, explains: [cell, other], others: [] },
    {
      figure,
      actual: stated,
      expected: right,
      explains: [cell, other, third],
      others: [{ cell: other, expected: right }],
    },
  ],
  "other-cells": [
    { others: [{ cell: other, expected: right }] },
    { others: candidates(3, right) },
    { others: candidates(4, right) },
    { others: candidates(5, right) },
  ],
  "too-much-wrong": [{ cells: [cell, other] }, { cells: [cell] }],
  "impossible-count": [{ subject: "PBG, Mei", actual: stated }],
  "repeated-month": EVERY_MONTH,
  "months-out-of-order": EVERY_MONTH,
  "missing-months": [{ months: [5, 6] }, { months: [12] }],
  "month-outside-period": EVERY_MONTH,
  "row-without-number": [{}],
  "repeated-row-number": [{ number: 3 }],
  "skipped-row-number": [{ expected: 3, actual: 4 }],
  "repeated-permit": [{ kind: "Reklame", firstSeen: cell }],
  "unlike-units": [{ units: ["izin", "NIB"] }, { units: ["izin", "proyek", "NIB"] }],
  "sharp-jump": [{ subject: "NIB", month: "Juni", actual: stated, nearest: "Mei", other: right }],
  "column-order": [
    { rows: { first: 6, last: 21, count: 16 }, columns: interchanged },
    { rows: { first: 6, last: 6, count: 1 }, columns: interchanged },
    { rows: null, columns: interchanged },
  ],
  "contradicted-total": [{ total: "Sektor Primer", first: 5, last: 9 }],
  "apbn-rate": [{ year: 2024, actual: shownNumber(exact(14_800)), expected: shownNumber(exact(15_000)) }],
  "projects-without-money": [{ subject: "Kehutanan" }],
  "money-without-projects": [{ subject: "Kehutanan" }],
  "workers-without-projects": [{ subject: "Kehutanan" }],
  "foreign-sub-sector": [{ subSector: "Konstruksi", sektor: "tersier", under: "sekunder" }],
  "repeated-sub-sector": [{ subSector: "Konstruksi", firstSeen: cell }],
  "sub-sector-spelling": [{ actual: "industri Kayu", expected: "Industri Kayu" }],
  "contradicting-period": [{ stated: "TW II (Satu)", ways: ["TW II (Dua)", "TW I (Satu)"] }],
  "contradicting-dates": [{ stated: "TW II", dates: "Januari – Maret" }],
  "differing-period": [{ stated: "TW I", title: cell, named: "TW II" }],
  "wrong-channel": [{ stated: "OSS-RBA", expected: "SiCantik" }],
  "repeated-caption": [
    { label: "Tabel 2", first: { sheet: "OSS", cell }, expected: "Tabel 4", others: 2 },
    { label: "Tabel 2", first: { sheet: "OSS", cell }, expected: "Tabel 4", others: 1 },
    { label: "Tabel 2", first: { sheet: "OSS", cell }, expected: "Tabel 4", others: 0 },
  ],
  "register-without-date": [
    { rows: [5, 9], actual: null },
    { rows: [5], actual: null },
  ],
  "register-unreadable-date": [{ rows: [5], actual: "19/13/2024" }],
  "register-ambiguous-date": [{ rows: [5, 9], actual: "1 Mei / 2 Mei 2024" }],
  "register-without-kind": [
    { rows: [5, 6, 7, 8, 9, 10, 11], actual: null },
    { rows: [5, 6, 7, 8, 9], actual: null },
    { rows: [5, 6, 7, 8, 9, 10], actual: null },
    { rows: range(12_345), actual: null },
  ],
  "register-outside-period": [{ rows: [5, 9] }],
  "register-without-header": [{ date: 11, kind: 12 }],
  "register-refused": [{ rows: [7], actual: "Ditolak" }],
  "register-unclear-status": [{ rows: [7, 9], actual: "Belum bayar" }],
  "register-unknown-kind": [
    { count: 3, kinds: [{ name: "Reklame", count: 3 }] },
    { count: 1, kinds: [{ name: "Reklame", count: 1 }] },
    { count: 12_345, kinds: names(5) },
    { count: 12_345, kinds: names(6) },
    { count: 12_345, kinds: names(7) },
  ],
  "register-unknown-channel": [
    { count: 3, channels: [{ name: "OSS", count: 3 }] },
    { count: 1, channels: names(1) },
  ],
  "register-without-table": [
    { counted: 12, left: 3, first: cell, last: other },
    { counted: 1, left: 1, first: cell, last: other },
    { counted: 12_345, left: 0, first: cell, last: other },
  ],
  "register-differs": [
    { register: "Register", typed: 12, confirmed: 3 },
    { register: "Register", typed: 1, confirmed: 0 },
  ],
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

function count(number: number) {
  return shownNumber(exact(number));
}
