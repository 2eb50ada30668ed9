import { check } from "../../../src/core/check";
import { fill } from "../../../src/core/fill";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { EIGHT_ANSWERS } from "../../support/eightAnswers";
import { factsOf } from "../../support/facts";

const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"];
const FIRST = [3.25, 2.875, 3.875, 3.75, 2.875];
const SECOND = [3.5, 3.25, 3, 4, 2.75];

/** Answers of eight people in the first quarter, and of four in the second. */
const first = (u1 = "3.25", title = "SURVEI KEPUASAN TRIWULAN I TAHUN 2024") =>
  draw(
    `
    ${title}
    No  | U1 | U2 | U3 | U4 | U5
    ${EIGHT_ANSWERS}
    Jumlah | 26 | 23 | 31 | 30 | 23
    NRR | ${u1} | 2.875 | 3.875 | 3.75 | 2.875
    IKM | 83.13`,
    "Data A",
  );
const second = draw(
  `
  SURVEI KEPUASAN TRIWULAN II TAHUN 2024
  No  | U1 | U2 | U3 | U4 | U5
  1   | 3  | 3  | 3  | 4  | 2
  2   | 4  | 3  | 3  | 4  | 3
  3   | 3  | 4  | 3  | 4  | 3
  4   | 4  | 3  | 3  | 4  | 3
  NRR | 3.5 | 3.25 | 3 | 4 | 2.75
  IKM | 82.5`,
  "Data B",
);

/** Unsur by quarter; blank where a figure is. */
const trend = (
  one: readonly (number | string)[],
  two: readonly (number | string)[],
  title = "TREN NRR TAHUN 2024",
  ikm = "",
) =>
  draw(
    [
      title,
      "Kode | Unsur | TW I | TW II",
      ...NAMES.map((name, at) => `U${at + 1} | ${name} | ${one[at] ?? ""} | ${two[at] ?? ""}`),
      `IKM | . | ${ikm || ". | ."}`,
    ].join("\n"),
    "Tren",
  );
const errors = (...sheets: readonly Sheet[]) => findingsOf(sheets, "error");
const filled = (...sheets: readonly Sheet[]) =>
  fill({ sheets }).map((edit) => `${cellName(edit.cell)} ${"formula" in edit ? edit.formula : ""}`);
const with4 = (four: number) => SECOND.map((one, at) => (at === 3 ? four : one));

describe("a table of unsur by period", () => {
  it("is silent where each column is the survey of its period, rounded too", () => {
    expect(errors(first(), second, trend(FIRST, SECOND, undefined, "83.13 | 82.5"))).toEqual([]);
    expect(errors(first(), second, trend([3.25, 2.88, 3.88, 3.75, 2.88], SECOND))).toEqual([]);
  });

  it("is silent where it repeats an IKM that is right only as its survey rounds it", () => {
    // 83.125 unrounded, cut off after two decimals there.
    const cut = draw(
      `
      SURVEI KEPUASAN TRIWULAN I TAHUN 2024
      No  | U1 | U2 | U3 | U4 | U5
      ${EIGHT_ANSWERS}
      NRR | 3.25 | 2.875 | 3.875 | 3.75 | 2.875
      IKM | 83.12`,
      "Data A",
    );
    expect(errors(cut, second, trend(FIRST, SECOND, undefined, "83.12 | 82.5"))).toEqual([]);
    expect(errors(cut, second, trend(FIRST, SECOND, undefined, "82.12 | 82.5"))).toEqual(["error C8 skm-ikm 83.13"]);
  });

  it("is wrong by itself where it copies wrongly", () => {
    expect(errors(first(), second, trend(FIRST, with4(3.9)))).toEqual(["error D6 skm-nrr 4"]);
    const index = (all: readonly number[]) => all.map((one) => one * 25);
    expect(errors(first(), second, trend(index(FIRST), index(with4(3.9))))).toEqual(["error D6 skm-index 100"]);
  });

  it("follows from what is wrong in the survey", () => {
    const facts = factsOf([first("3.52"), second, trend([3.52, ...FIRST.slice(1)], SECOND)]);
    expect(facts.filter((fact) => fact.startsWith("error"))).toEqual([
      expect.stringMatching(/^error B12 wrong-figure: .*actual 3\.52, expected 3\.25/),
      expect.stringMatching(/^error C3 follows-wrong-figure: .*actual 3\.52, expected 3\.25/),
    ]);
  });

  it("is filled from the survey of the period that is blank", () => {
    expect(filled(first(), second, trend(FIRST, [], undefined, "83.13 | ."))).toEqual([
      "D3 ='Data B'!B7",
      "D4 ='Data B'!C7",
      "D5 ='Data B'!D7",
      "D6 ='Data B'!E7",
      "D7 ='Data B'!F7",
      "D8 ='Data B'!B8",
    ]);
  });

  it("is filled as a whole where its title says what it shows, and not where it may be either", () => {
    expect(filled(first(), second, trend([], []))).toContain("C3 ='Data A'!B12");
    expect(filled(first(), second, trend([], [], "INDEKS UNSUR TAHUN 2024"))).toContain("C3 ='Data A'!B12*25");
    expect(filled(first(), second, trend([], [], "NILAI UNSUR TAHUN 2024"))).toEqual([]);
  });

  it("is of other surveys where its year is another, or most of it is not theirs", () => {
    expect(errors(first(), second, trend(FIRST, with4(3.9), "TREN NRR TAHUN 2023"))).toEqual([]);
    expect(errors(first(), second, trend(FIRST, [3.1, 3.2, 3.3, 3.9, 3.1]))).toEqual([]);
  });

  it("is of neither where two surveys of one period may be meant", () => {
    const other = first("3.25", "SURVEI KEPUASAN TRIWULAN II TAHUN 2024");
    expect(filled(first(), second, other, trend(FIRST, [], undefined, "83.13 | ."))).toEqual([]);
  });

  it("is of the one of two surveys of a period that its figures tell", () => {
    const other = first("3.25", "SURVEI KEPUASAN DARING TRIWULAN II TAHUN 2024");
    expect(errors(first(), second, other, trend(FIRST, with4(3.9)))).toEqual(["error D6 skm-nrr 4"]);
  });

  it("is no table where nothing is known of it", () => {
    const plan = [
      "RENCANA TINDAK LANJUT TAHUN 2024",
      "No | Unsur | TW I | TW II",
      ...NAMES.map((name, at) => `${at + 1} | ${name} | √ | .`),
    ].join("\n");
    const { tables } = check({ sheets: [first(), second, draw(plan, "Rencana")] });
    expect(tables.map(({ table }) => table.sheet.name)).toEqual(["Data A", "Data B"]);
  });
});

describe("a table of unsur by period beside tables of results", () => {
  const results = (quarter: string, nrr: readonly number[]) =>
    draw(
      [
        `HASIL SURVEI TRIWULAN ${quarter} TAHUN 2024`,
        "Kode | Unsur | NRR",
        ...NAMES.map((name, at) => `U${at + 1} | ${name} | ${nrr[at] ?? ""}`),
      ].join("\n"),
      `Hasil ${quarter}`,
    );
  const both = [results("I", FIRST), results("II", SECOND)];

  it("is held to them where the answers are not there", () => {
    expect(errors(...both, trend(FIRST, SECOND))).toEqual([]);
    expect(errors(...both, trend(FIRST, with4(3.9)))).toEqual(["error D6 skm-nrr 4"]);
    expect(filled(...both, trend(FIRST, []))).toContain("D6 ='Hasil II'!C6");
  });
});

describe("a table of the IKM by period", () => {
  const recap = (rows: readonly string[], title = "REKAP IKM TAHUN 2024") =>
    draw(
      [
        title,
        "Periode | Responden | IKM | Mutu",
        ...["Triwulan I", "Triwulan II"].map((name, at) => `${name} | ${rows[at] ?? ""}`),
      ].join("\n"),
      "Rekap",
    );

  it("has the IKM and the respondents of each survey", () => {
    expect(errors(first(), second, recap(["8 | 83.13 | B", "4 | 82.5 | B"]))).toEqual([]);
    expect(errors(first(), second, recap(["8 | 83.13 | B", "5 | 82.5 | B"]))).toEqual(["error B4 skm-count 4"]);
    expect(errors(first(), second, recap(["8 | 83.13 | B", "4 | 85.2 | B"]))).toEqual(["error C4 skm-ikm 82.5"]);
  });

  it("is filled from them, as a whole too", () => {
    const formulas = ["B3 =COUNT('Data A'!B3:B10)", "C3 ='Data A'!B13", "B4 =COUNT('Data B'!B3:B6)", "C4 ='Data B'!B8"];
    expect(filled(first(), second, recap([]))).toEqual(expect.arrayContaining(formulas));
    expect(filled(first(), second, recap(["8 | 83.13 | B"]))).toEqual(expect.arrayContaining(formulas.slice(2)));
  });

  it("counts those who left a question out", () => {
    const gap = draw(
      `
      SURVEI KEPUASAN TRIWULAN II TAHUN 2024
      No  | U1 | U2 | U3 | U4 | U5
      1   | .  | 3  | 3  | 4  | 2
      2   | 4  | 3  | 3  | 4  | 3
      3   | 3  | 4  | 3  | 4  | 3
      4   | 4  | 3  | 3  | 4  | 3`,
      "Data B",
    );
    expect(filled(first(), gap, recap(["8 | 83.13 | B"]))).toContain("B4 =COUNT('Data B'!C3:C6)");
  });

  it("is of a district where it says so", () => {
    expect(filled(first(), second, recap([], "REKAP IKM KECAMATAN PARENGGEAN TAHUN 2024"))).toEqual([]);
  });
});
