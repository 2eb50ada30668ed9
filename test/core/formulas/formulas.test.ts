import { check } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { speak, textsOf } from "../../../src/text/speak";
import { draw } from "../../support/draw";
import { findingsOf } from "../../support/checked";

/** What is offered for a cell: "C8 =SUM(C4:C7) 149". */
function offered(sheet: Sheet): string[] {
  return check({ sheets: [sheet] }).findings.flatMap(({ fix }) =>
    (fix?.edits ?? []).map(({ cell, formula, value }) => [cellName(cell), formula ?? "", String(value)].join(" ")),
  );
}

const said = (sheet: Sheet) => check({ sheets: [sheet] }).findings.map(({ message }) => speak(message, textsOf("id")));

/** A table with totals of its own columns and rows; `sums` are the formulas of the row of totals. */
const KINDS = {
  permits: "No | Jenis Izin | Januari | Februari | Maret | Jumlah",
  totals: "No | Kecamatan | Masuk | Proses | Terbit | Jumlah",
} as const;

const table = (kind: keyof typeof KINDS, last: string, sums: readonly string[]) =>
  draw(`
    ${KINDS[kind]}
    1 | Baamang  | 3 | 4 | 5 | =SUM(C2:E2) -> 12
    2 | Ketapang | 6 | 1 | 2 | =SUM(C3:E3) -> 9
    3 | Seranau  | 2 | 2 | 2 | =SUM(C4:E4) -> 6
    4 | Cempaga  | ${last}
    . | Jumlah   | ${sums.join(" | ")}`);

describe.each(["permits", "totals"] as const)("in a table of %s a SUM", (kind) => {
  const right = ["C", "D", "E", "F"].map((column, at) => `=SUM(${column}2:${column}5) -> ${[18, 11, 13, 42][at]}`);
  const row = "7 | 4 | 4 | =SUM(C5:E5) -> 15";

  it("that reads its whole column is silent, as is one over what its parts add up", () => {
    expect(findingsOf(table(kind, row, right))).toEqual([]);
    expect(findingsOf(table(kind, row, [...right.slice(0, 3), "=SUM(C6:E6) -> 42"]))).toEqual([]);
    expect(findingsOf(table(kind, row, ["=C2+C3+C4+C5 -> 18", ...right.slice(1)]))).toEqual([]);
    expect(findingsOf(table(kind, row, [...right.slice(0, 3), "=SUM(C2:E5) -> 42"]))).toEqual([]);
  });

  it("that leaves out a row is one error with what it leaves out, and the right formula", () => {
    const sheet = table(kind, row, ["=SUM( C2 : C4 ) -> 11", ...right.slice(1)]);
    expect(findingsOf(sheet)).toEqual([expect.stringMatching(/^error C6 /)]);
    expect(said(sheet)[0]).toContain("Rumusnya tidak menghitung C5; seharusnya =SUM(C2:C5).");
    expect(offered(sheet)[0]).toBe("C6 =SUM(C2:C5) 18");
  });

  it("that leaves out a row which is blank or nought as yet is a warning", () => {
    const nought = ["=SUM(C2:C4) -> 11", "=SUM(D2:D5) -> 11", "=SUM(E2:E5) -> 13", "=SUM(F2:F5) -> 35"];
    const sheet = table(kind, "0 | 4 | 4 | =SUM(C5:E5) -> 8", nought);
    expect(findingsOf(sheet)).toEqual(["warning C6 formula-range -"]);
    expect(said(sheet)).toEqual([
      expect.stringContaining("tidak menghitung C5; seharusnya =SUM(C2:C5). Hasilnya kini"),
    ]);
    expect(offered(sheet)).toEqual(["C6 =SUM(C2:C5) 11"]);
    expect(findingsOf(table(kind, ". | 4 | 4 | =SUM(C5:E5) -> 8", nought))).toEqual(["warning C6 formula-range -"]);
  });

  it("across that leaves out a column is found likewise", () => {
    const sheet = table(kind, "7 | 4 | 0 | =SUM(C5:D5) -> 11", [
      ...right.slice(0, 2),
      "=SUM(E2:E5) -> 9",
      "=SUM(F2:F5) -> 38",
    ]);
    expect(findingsOf(sheet)).toEqual(["warning F5 formula-range -"]);
  });

  it("that takes in its row of headings or a blank row is as right as without", () => {
    const wide = ["C", "D", "E", "F"].map((column, at) => `=SUM(${column}1:${column}5) -> ${[18, 11, 13, 42][at]}`);
    expect(findingsOf(table(kind, row, wide))).toEqual([]);
  });

  it("that adds up other rows of another column says both", () => {
    const [first] = said(table(kind, row, ["=SUM(C2:C3,D4:D5) -> 15", ...right.slice(1)]));
    expect(first).toContain("Rumusnya tidak menghitung C4:C5 dan ikut menghitung D4:D5, yang bukan bagiannya");
    expect(first).toContain(kind === "totals" ? "Jumlah, Masuk tertulis 15" : "Januari tertulis 15");
  });

  it("of other cells altogether is a wrong figure, and no wrong range", () => {
    const [first] = said(table(kind, row, ["=SUM(C2,D3:D5) -> 10", ...right.slice(1)]));
    expect(first).not.toContain("Rumusnya");
    const alike = ["=SUM(D2:D5) -> 18", "=SUM(D2:D5) -> 18", "=SUM(E2:E5) -> 13", "=SUM(F2:F5) -> 49"];
    expect(findingsOf(table(kind, "7 | 11 | 4 | =SUM(C5:E5) -> 22", alike))).toEqual([]);
  });

  it("of anything else is none of these", () => {
    const halves = [
      "=SUM(C2:C5)/1 -> 18",
      "=SUBTOTAL(9,D2:D4)+D5 -> 11",
      "=SUM(Lain!E2:E4) -> 13",
      "=SUM(C6:E6) -> 42",
    ];
    expect(findingsOf(table(kind, row, halves))).toEqual([]);
  });
});

describe("a SUM in a table with subtotals", () => {
  const sheet = (total: string, sub = "=SUM(C6:C7) -> 8") =>
    draw(`
      No | Jenis Izin      | Januari | Februari | Jumlah
      A  | Kesehatan       | . | . | .
      1  | SIP             | 3 | 4 | 7
      2  | SIK             | 6 | 1 | 7
      .  | Jumlah A        | =SUM(C3:C4) -> 9 | 5 | 14
      B  | Bangunan        | . | . | .
      3  | PBG             | 8 | 2 | 10
      .  | Jumlah B        | ${sub} | 2 | 10
      .  | Jumlah          | ${total} | 7 | 24`);

  it("reads the subtotals, or the rows without these", () => {
    expect(findingsOf(sheet("=C5+C8 -> 17"), "error")).toEqual([]);
    expect(findingsOf(sheet("=SUM(C3:C4,C7) -> 17"), "error")).toEqual([]);
    expect(said(sheet("=SUM(C3:C4,C7) -> 17")).join()).not.toContain("Rumus");
    expect(findingsOf(sheet("=SUM(C5:C7) -> 17"))).toEqual([]);
  });

  it("that reaches over its subtotals counts twice, and says so", () => {
    const twice = sheet("=SUM(C3:C8) -> 34");
    expect(findingsOf(twice, "error")).toEqual(["error C9 permits-column 17"]);
    expect(said(twice)[0]).toContain(
      "Rumusnya ikut menghitung C3:C4 dan C7, yang bukan bagiannya; seharusnya =SUM(C5,C8).",
    );
  });

  it("that leaves out a subtotal says which", () => {
    expect(said(sheet("=C5 -> 9"))[0]).toContain("Rumusnya tidak menghitung C8; seharusnya =SUM(C5,C8).");
  });
});

describe("a SUM over a long column, above what it adds up", () => {
  const above = (last: number) =>
    draw(`
      No | Kecamatan | Masuk | Proses
      .  | Jumlah    | =SUM(C3:C${last}) -> 117 | =SUM(D3:D6) -> 11
      1  | Baamang   | 3 | 4
      2  | Ketapang  | 6 | 1
      3  | Seranau   | 2 | 2
      4  | Cempaga   | 7 | 4
      .
      .
      .  | .         | 99`);

  it("is compared cell by cell up to 20,000 of these", () => {
    expect(said(above(20_002))).toEqual([expect.stringContaining("Rumusnya ikut menghitung C9")]);
    expect(said(above(20_003))).toEqual([expect.not.stringContaining("Rumusnya")]);
  });
});

describe("a mean in a survey", () => {
  const survey = (nrr: string, answer = "4") =>
    draw(`
      No | U1 | U2 | U3
      1  | 4  | 3  | 4
      2  | 4  | 4  | 3
      3  | 3  | 4  | 4
      4  | ${answer}  | 4  | 3
      NRR | ${nrr} | =AVERAGE(C2:C5) -> 3.75 | =AVERAGE(D2:D5) -> 3.5`);

  it("that leaves out a respondent is told with the wrong NRR", () => {
    expect(findingsOf(survey("=AVERAGE(B2:B5) -> 3.75"), "error")).toEqual([]);
    const [first] = said(survey("=AVERAGE(B2:B4) -> 3.6667"));
    expect(first).toContain("Rumusnya tidak menghitung B5");
  });
});

describe("a mean of a column", () => {
  const means = (first: string, second: string) =>
    draw(`
      No | Kecamatan | Masuk | Terbit
      1  | Baamang   | 3 | 4
      2  | Ketapang  | 6 | 1
      3  | Seranau   | 3 | 4
      4  | Cempaga   | 4 | 3
      .  | Rata-rata | ${first} | ${second}`);

  it("that leaves out a row is found as a sum is", () => {
    expect(findingsOf(means("=AVERAGE(C2:C5) -> 4", "=AVERAGE(D2:D5) -> 3"))).toEqual([]);
    const sheet = means("=AVERAGE(C2:C5) -> 4", "=AVERAGE(D2:D4) -> 3");
    expect(findingsOf(sheet)).toEqual(["warning D6 formula-range -"]);
    expect(offered(sheet)).toEqual(["D6 =AVERAGE(D2:D5) 3"]);
    expect(said(sheet)[0]).toContain("Rumus Rata-rata, Terbit tidak menghitung D5");
  });
});

describe("a typed figure among formulas", () => {
  const right = ["=SUM(C2:C5) -> 18", "=SUM(D2:D5) -> 11", "=SUM(E2:E5) -> 13", "=SUM(F2:F5) -> 42"];
  const row = "7 | 4 | 4 | =SUM(C5:E5) -> 15";
  const withTyped = (...at: readonly number[]) =>
    right.map((formula, place) => (at.includes(place) ? (formula.split(" -> ")[1] ?? "") : formula));

  it("of its row or its column is a notice, which offers the formula", () => {
    const sheet = table("totals", row, withTyped(2));
    expect(findingsOf(sheet)).toEqual(["info E6 typed-among-formulas -"]);
    expect(offered(sheet)).toEqual(["E6 =SUM(E2:E5) 13"]);
    expect(said(sheet)).toEqual([
      expect.stringContaining("Jumlah, Terbit diketik sebagai angka 13, padahal sel sejenisnya berisi rumus"),
    ]);
    const across = table("totals", "7 | 4 | 4 | 15", right);
    expect(findingsOf(across)).toEqual(["info F5 typed-among-formulas -"]);
    expect(offered(across)).toEqual(["F5 =SUM(C5:E5) 15"]);
  });

  it("is none where too few of the others are formulas, or these are unlike each other", () => {
    expect(findingsOf(table("totals", row, withTyped(0, 1, 2)))).toEqual([]);
    expect(findingsOf(table("totals", row, withTyped(0, 1)))).toEqual([]);
    const unlike = ["18", "=SUM(D2:D5) -> 11", "=E2+E3+E4+E5 -> 13", "=SUM(C6:E6) -> 42"];
    expect(findingsOf(table("totals", row, unlike))).toEqual([]);
  });

  it("is an error where it is wrong, and no notice besides", () => {
    expect(findingsOf(table("totals", row, [...right.slice(0, 2), "14", ...right.slice(3)]))).toEqual([
      "error E6 totals-down 13 (or E5 5, E4 3, E3 3, E2 6)",
    ]);
  });

  it("is offered no formula where it was rounded: this would show another figure", () => {
    const means = (last: string) =>
      draw(`
        No | Kecamatan | PBG | SLF | SIP | NIB
        1  | Baamang   | 3 | 4 | 5 | 6
        2  | Ketapang  | 6 | 1 | 2 | 3
        3  | Seranau   | 3 | 1 | 2 | 2
        .  | Rata-rata | =AVERAGE(C2:C4) -> 4 | =AVERAGE(D2:D4) -> 2 | =AVERAGE(E2:E4) -> 3 | ${last}`);
    expect(findingsOf(means("3.67"))).toEqual(["info F5 typed-among-formulas -"]);
    expect(offered(means("3.67"))).toEqual([]);
  });

  const wide = (...sums: readonly string[]) =>
    draw(`
      No | Kecamatan | PBG | SLF | SIP | NIB | SIK | IUMK
      1  | Baamang   | 3 | 4 | 5 | 6 | 2 | 8
      2  | Ketapang  | 6 | 1 | 2 | 3 | 2 | 5
      3  | Seranau   | 2 | 2 | 2 | 2 | 2 | 1
      .  | Jumlah    | ${sums.join(" | ")} | =SUM(F2:F4) -> 11 | =SUM(G2:G4) -> 6 | =SUM(H2:H4) -> 14`);

  it("is one of a line that is typed for a third at the most, its blank cells not counted", () => {
    expect(findingsOf(wide("11", "=SUM(D2:D4) -> 7", "=SUM(E2:E4) -> 9"))).toEqual(["info C5 typed-among-formulas -"]);
    expect(findingsOf(wide("11", "7", "=SUM(E2:E4) -> 9"))).toEqual([]);
    expect(findingsOf(wide("11", ".", "."))).toEqual([
      "warning D5 blank-figure 7",
      "warning E5 blank-figure 9",
      "info C5 typed-among-formulas -",
    ]);
  });
});
