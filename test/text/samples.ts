import type { MessageParams } from "../../src/core/findings/message";
import { shownNumber } from "../../src/core/findings/shown";
import { exact, ratio } from "../../src/core/numbers/exact";
import { candidates } from "./many";
import {
  attainable,
  cell,
  count,
  figure,
  may,
  other,
  right,
  stated,
  third,
  working,
  type Samples,
} from "./samples/facts";
import { cases } from "./samples/cases";
import { hints } from "./samples/hints";
import { investment } from "./samples/investment";
import { permits } from "./samples/permits";
import { plans } from "./samples/plans";
import { profile } from "./samples/profile";
import { register } from "./samples/register";
import { skm } from "./samples/skm";
import { sums } from "./samples/sums";
import { said } from "./samples/said";
import { titles } from "./samples/titles";

const elsewhere = { sheet: "2. Feb", finding: "totals-down@2. Feb!B145" };

/**
 * Messages of every key. The first of each is the one that tests of single sentences take; those about one kind of table
 * stand in a file of their own.
 */
export const SAMPLES: Samples<MessageParams> = {
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
  "follows-wrong-figure": [
    { figure, actual: stated, expected: right, causes: [cell, other] },
    { figure: { rule: "skm-ikm", subject: "" }, actual: stated, expected: right, causes: [cell] },
    { figure: may, actual: stated, expected: right, causes: [{ ...cell, elsewhere }, other] },
    { figure: { rule: "skm-total", subject: "" }, actual: stated, expected: right, causes: [cell, other, third] },
  ],
  "blank-figure": [{ figure, expected: right, working }],
  "too-much-wrong": [{ cells: [cell, other] }, { cells: [cell] }],
  "formula-reads": [
    { missed: ["C7"], reached: [], formula: "=SUM(C4:C7)" },
    { missed: ["C4", "C7:C8"], reached: ["C5", "C6", "C9"], formula: null },
  ],
  "formula-range": [{ figure: may, missed: ["C7"], reached: [], formula: "=SUM(C4:C7)" }],
  "typed-among-formulas": [{ figure: may, actual: shownNumber(exact(1200)), formula: "=SUM(C4:C7)" }],
  "reference-differs": [{ actual: "=Maret!C5", formula: "=Maret!C4" }],
  "impossible-result": [
    { figure, result: stated, least: stated, most: right },
    { figure, result: stated, least: stated, most: null },
  ],
  "label-differs": [{ figure, label: "NRR x 0,111", factor: "x 0,111", labelled: stated, computed: right }],
  "read-in-two-ways": [
    { figure, area: "A1:F20", other: figure },
    { figure, area: "A1:F20", other: null },
  ],
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
  ...skm,
  ...sums,
  ...permits,
  ...cases,
  ...plans,
  ...profile,
  ...investment,
  ...said,
  ...titles,
  ...hints,
  ...register,
};
