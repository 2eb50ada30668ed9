import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const table = (rows: string, heading = "Rekap Perizinan Triwulan II 2024") =>
  draw(`
    ${heading}
    No | Jenis Izin | April | Mei | Juni | Jumlah
    ${rows.trim()}`);

describe("what is wrong in a permit table without being a sum", () => {
  it.each([["Rata-rata"], ["Rerata"]])("is no %s in fractions below totals that are still blank", (label) => {
    const sheet = table(`
    1  | PBG        | 3     | 5   | 2    | 10
    2  | SLF        | 2     | 2   | 3    | 7
       | Jumlah     |       |     |      |
       | ${label}   | 2.5   | 3.5 | 2.5  | 8.5`);
    expect(findingsOf(sheet, "error")).toEqual([]);
  });

  it("is a count below zero or in fractions", () => {
    const sheet = table(`
    1  | PBG        | -3    | 5   | 1.5  | 3.5
    2  | SLF        | 1     | 2   | 3    | 6`);
    expect(findingsOf(sheet, "error")).toEqual([
      "error C3 impossible-count -",
      "error E3 impossible-count -",
      "error F3 impossible-count -",
    ]);
  });

  it("is a sign that the totals contradict, with the count they ask for", () => {
    const sheet = table(`
    1      | PBG | -3 | 5 | 1 | 9
    2      | SLF | 1  | 2 | 3 | 6
    Jumlah |     | 4  | 7 | 4 | 15`);
    expect(findingsOf(sheet, "error")).toEqual(["error C3 permits-count 3"]);
  });

  it("is a row number that stands twice or is left out, in groups that go on counting or begin anew", () => {
    const sheet = table(`
    1 | A | 1 | 1 | 1 | 3
    1 | B | 1 | 1 | 1 | 3
    3 | C | 1 | 1 | 1 | 3
      | D | 1 | 1 | 1 | 3
      | Sub Jumlah | 4 | 4 | 4 | 12
    1 | E | 1 | 1 | 1 | 3
      | Sub Jumlah | 1 | 1 | 1 | 3
      | Jumlah     | 5 | 5 | 5 | 15`);
    expect(findingsOf(sheet, "warning")).toEqual([
      "warning A4 repeated-row-number -",
      "warning A5 skipped-row-number -",
      "warning A6 row-without-number -",
    ]);
  });

  it("is a jenis izin that is listed twice in a group", () => {
    const sheet = table(`
    1 | Izin Reklame  | 1 | 1 | 1 | 3
    2 | izin  reklame | 1 | 1 | 1 | 3`);
    expect(findingsOf(sheet)).toEqual(["warning B4 repeated-permit -"]);
  });

  it("is a total over permits, proyek and NIB", () => {
    const sheet = table(`
    1      | Izin Usaha   | 1 | 1 | 1 | 3
    2      | Detail NIB   | 2 | 2 | 2 | 6
    Jumlah |              | 3 | 3 | 3 | 9`);
    expect(findingsOf(sheet)).toEqual(["info F5 unlike-units -"]);
  });

  it("is a month far from all others, where the numbers are not small", () => {
    const sheet = table(`
    1 | NIB | 311 | 390 | 1602 | 2303
    2 | PBG | 1   | 2   | 30   | 33`);
    expect(findingsOf(sheet)).toEqual(["info E3 sharp-jump -"]);
  });

  it("is a number typed as text, but not a dash for zero", () => {
    const sheet = table(`
    1 | PBG | '3 | - | 1 | 4
    2 | SLF | 1  | 2 | 3 | 6`);
    expect(findingsOf(sheet)).toEqual(["info C3 numbers-as-text -"]);
  });
});

describe("months that do not fit", () => {
  const months = (header: string, heading: string) =>
    findingsOf(draw(`${heading}\nJenis Izin | ${header} | Jumlah\nPBG | 1 | 2 | 3 | 6\nSLF | 1 | 0 | 0 | 1`));

  it("are silent where they are those of the period", () => {
    expect(months("April | Mei | Juni", "Periode 1 April s.d 30 Juni 2024")).toEqual([]);
    expect(months("Okt | Nop | Des", "Triwulan IV (Empat) Tahun 2024")).toEqual([]);
    expect(months("April | Mei | Juni", "Rekap Izin April 2024, Mei dan Juni 2024")).toEqual([]);
    expect(months("April | Mei | Juni", "Rekap Izin April - Mei - Juni")).toEqual([]);
    expect(months("Nov-23 | Des-23 | Jan-24", "Rekap izin")).toEqual([]);
  });

  it("stand twice or in the wrong order", () => {
    expect(months("April | Mei | Mei", "Rekap izin")).toEqual(["warning D2 repeated-month -"]);
    expect(months("April | Juni | Mei", "Rekap izin")).toEqual(["warning D2 months-out-of-order -"]);
  });

  it("lie outside the period, or leave a month of it out", () => {
    expect(months("April | Mei | Juli", "Triwulan II 2024")).toEqual([
      "warning B2 missing-months -",
      "warning D2 month-outside-period -",
    ]);
  });
});
