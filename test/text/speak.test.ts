import type { Message, MessageKey, MessageParams } from "../../src/core/findings/message";
import { shownNumber } from "../../src/core/findings/shown";
import { exact, ratio } from "../../src/core/numbers/exact";
import { speak, textsOf, writeNumber, writeShown } from "../../src/text/speak";

const id = textsOf("id");
const en = textsOf("en");
const cell = { row: 144, column: 1 };
const other = { row: 147, column: 10 };
const figure = { rule: "skm-nrr", subject: "U1" };
const [stated, right] = [shownNumber(exact(3.512), 3), shownNumber(exact(3.35), 3)];
const working = [{ number: exact(469) }, { sign: "÷" }, { number: exact(140) }] as const;

/** One message of every key; the compiler asks for those that are missing. */
const SAMPLES: { readonly [K in MessageKey]: MessageParams[K] } = {
  "wrong-figure": { figure, actual: stated, expected: right, working, evidence: null },
  "follows-wrong-figure": { figure, actual: stated, expected: right, causes: [cell, other] },
  "blank-figure": { figure, expected: right, working },
  "nrr-not-reachable": { n: 140, below: { sum: 491, mean: stated }, above: { sum: 492, mean: right } },
  "answer-outside-scale": { subject: "U1", actual: shownNumber(exact(5)), expected: shownNumber(exact(3)), most: 4 },
  "survey-scale": { most: 5, factor: shownNumber(exact(20)), basis: "figures" },
  "lettered-answers": { last: "d", most: 4, isFalling: false },
  "unsur-not-asked": { subject: "U4", weight: "1/8" },
  "blank-answer": { subject: "U1" },
  "blank-column": { subject: "U1" },
  "unanswered-rows": { first: 5, last: 9 },
  "repeated-respondent": { number: "12", firstSeen: cell },
  "respondent-without-number": { actual: null },
  "skipped-respondents": { first: 5, last: 9 },
  "respondent-count": { stated: 141, counted: 140 },
  "legend-weight": { stated: "0,111", used: "1/9", recommended: "1/9" },
  "weights-sum": { sum: stated },
  "wrong-weight": { subject: "U1", actual: stated, expected: right, sum: stated },
  "identical-answers": { first: 5, last: 9, count: 5 },
  "constant-column": { subject: "U4", answer: 4, count: 140 },
  "numbers-as-text": { first: cell, last: other, count: 12 },
  "ambiguous-number": { text: "1.895", grouped: exact(1895), decimal: exact(1.895) },
  "no-summary": { ikm: right, first: cell, last: other },
  "no-room-for-summary": { blocked: cell },
  "wrong-entry": { figure, actual: stated, expected: right, explains: [cell], others: [] },
  "other-cells": { others: [{ cell: other, expected: right }] },
  "too-much-wrong": { cells: [cell, other] },
  "impossible-count": { subject: "PBG, Mei", actual: stated },
  "repeated-month": { month: 5 },
  "months-out-of-order": { month: 5 },
  "missing-months": { months: [5, 6] },
  "month-outside-period": { month: 7 },
  "row-without-number": {},
  "repeated-row-number": { number: 3 },
  "skipped-row-number": { expected: 3, actual: 4 },
  "repeated-permit": { kind: "Reklame", firstSeen: cell },
  "unlike-units": { units: ["izin", "NIB"] },
  "sharp-jump": { subject: "NIB", month: "Juni", actual: stated, nearest: "Mei", other: right },
  "column-order": {
    rows: { first: 6, last: 21, count: 16 },
    columns: [
      { column: 1, header: "Investasi (Rp juta)", holds: "Proyek" },
      { column: 2, header: "Proyek", holds: "Investasi (Rp juta)" },
    ],
  },
  "contradicted-total": { total: "Sektor Primer", first: 5, last: 9 },
  "apbn-rate": { year: 2024, actual: shownNumber(exact(14_800)), expected: shownNumber(exact(15_000)) },
  "projects-without-money": { subject: "Kehutanan" },
  "money-without-projects": { subject: "Kehutanan" },
  "workers-without-projects": { subject: "Kehutanan" },
  "foreign-sub-sector": { subSector: "Konstruksi", sektor: "tersier", under: "sekunder" },
  "repeated-sub-sector": { subSector: "Konstruksi", firstSeen: cell },
  "sub-sector-spelling": { actual: "industri Kayu", expected: "Industri Kayu" },
  "contradicting-period": { stated: "TW II (Satu)", ways: ["TW II (Dua)", "TW I (Satu)"] },
  "contradicting-dates": { stated: "TW II", dates: "Januari – Maret" },
  "differing-period": { stated: "TW I", title: cell, named: "TW II" },
  "wrong-channel": { stated: "OSS-RBA", expected: "SiCantik" },
  "repeated-caption": { label: "Tabel 2", first: { sheet: "OSS", cell }, expected: "Tabel 4", others: 2 },
  "register-without-date": { rows: [5, 9], actual: null },
  "register-unreadable-date": { rows: [5], actual: "19/13/2024" },
  "register-ambiguous-date": { rows: [5, 9], actual: "1 Mei / 2 Mei 2024" },
  "register-without-kind": { rows: [5, 6, 7, 8, 9, 10, 11], actual: null },
  "register-outside-period": { rows: [5, 9] },
  "register-refused": { rows: [7], actual: "Ditolak" },
  "register-unknown-kind": { count: 3, kinds: [{ name: "Reklame", count: 3 }] },
  "register-unknown-channel": { count: 3, channels: [{ name: "OSS", count: 3 }] },
  "register-without-table": { counted: 12, left: 3, first: cell, last: other },
  "register-differs": { register: "Register", typed: 12, confirmed: 3 },
  "grade-depends-on-weight": { options: [{ weight: "1/9", ikm: stated, grade: "A" }] },
};

const messages = Object.entries(SAMPLES).map(([key, params]) => ({ key, ...params }) as Message);

describe.each([
  ["id", id],
  ["en", en],
])("in the language %s", (_, texts) => {
  test.each(messages.map((message) => [message.key, message] as const))("%s is a whole sentence", (_key, message) => {
    const said = speak(message, texts);
    expect(said).not.toMatch(/undefined|null|NaN|\[object| {2}|=>|\$\{/);
    expect(said).toMatch(/^\S.*[.)]$/);
  });

  test("everything that a message knows is said", () => {
    for (const key of ["respondent-count", "legend-weight", "constant-column", "repeated-respondent"] as const) {
      const said = speak({ key, ...SAMPLES[key] } as Message, texts);
      const facts = Object.values(SAMPLES[key]).filter((fact) => typeof fact !== "object");
      expect(facts.filter((fact) => !said.includes(String(fact)))).toEqual([]);
    }
  });
});

describe("a wrong figure", () => {
  const wrong = { key: "wrong-figure", ...SAMPLES["wrong-figure"] } as const;

  test("is said with what it is, what it should be, how that is computed, and what to do", () => {
    expect(speak(wrong, id)).toBe(
      "NRR U1 tertulis 3,512, seharusnya 3,350 (469 ÷ 140). Ganti dengan nilai yang benar.",
    );
    expect(speak(wrong, en)).toBe(
      "NRR U1 says 3.512, but should be 3.350 (469 ÷ 140). Replace it with the right value.",
    );
  });

  test("carries its evidence within", () => {
    const evidence = { key: "nrr-not-reachable", ...SAMPLES["nrr-not-reachable"] } as const;
    expect(speak({ ...wrong, evidence }, id)).toContain(` ${speak(evidence, id)} Ganti`);
  });

  test("is named by its rule where no language has a name for it", () => {
    const unnamed = { ...wrong, figure: { rule: "izin-jumlah", subject: "" } };
    expect(speak(unnamed, id)).toMatch(/^izin-jumlah tertulis/);
  });

  test("names ranges by what is done to them, and weights as fractions", () => {
    const pieces = [{ of: "sum", area: "B4:B143" }, { sign: "×" }, { number: ratio(1, 9) }] as const;
    expect(speak({ ...wrong, working: pieces }, id)).toContain("(jumlah B4:B143 × 1/9)");
    expect(speak({ ...wrong, working: [{ number: exact(0.25) }] }, id)).toContain("(0,25)");
    expect(speak({ ...wrong, working: [{ number: exact(0.0625) }] }, id)).toContain("(0,0625)");
    expect(speak({ ...wrong, working: [{ number: ratio(2, 3) }] }, id)).toContain("(0,6667)");
  });
});

describe("a consequence", () => {
  test("names every cell that is to be corrected first", () => {
    const follows = { key: "follows-wrong-figure", ...SAMPLES["follows-wrong-figure"] } as const;
    expect(speak(follows, id)).toContain("karena B145, K148.");
  });
});

describe("an answer outside the scale", () => {
  const outside = { key: "answer-outside-scale", ...SAMPLES["answer-outside-scale"] } as const;

  test("is said with the answer that the column asks for, where it asks for one", () => {
    expect(speak(outside, id)).toContain("atau 4. Menurut ΣNilai dan NRR kolom itu, jawabannya 3. Cocokkan");
    expect(speak({ ...outside, expected: null }, id)).toContain("atau 4. Cocokkan");
  });
});

describe("numbers", () => {
  test("are written with the language's own marks", () => {
    expect(writeNumber(exact(103249.8), 2, id)).toBe("103.249,80");
    expect(writeNumber(exact(103249.8), 2, en)).toBe("103,249.80");
  });

  test.each([
    [-1234.5, 1, "−1.234,5"],
    [0.05, 1, "0,1"],
    [0.05, 2, "0,05"],
    [-0.001, 2, "0,00"],
    [999_999.5, 0, "1.000.000"],
    [469, 0, "469"],
    [3.35, 3, "3,350"],
  ])("%d with %i decimals is %s", (number, decimals, written) => {
    expect(writeNumber(exact(number), decimals, id)).toBe(written);
  });

  test("a blank is a word, a text is itself", () => {
    expect([writeShown(null, id), writeShown(null, en), writeShown("B (Baik)", id)]).toEqual([
      "kosong",
      "blank",
      "B (Baik)",
    ]);
  });
});
