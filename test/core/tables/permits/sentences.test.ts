import { tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

function said(
  rows: string,
  header = "No | Jenis Izin | April | Mei | Juni | Jumlah",
  heading = "Rekap Izin",
): string[] {
  const sheet = draw(`${heading}\n${header}\n${rows.trim()}`);
  return tablesOf(sheet).length === 0 ? ["no table"] : factsOf(sheet);
}

describe("what is said of a count", () => {
  it("names its row and column and what stands there", () => {
    const rows = `
    1  | PBG | -3 | 5 | 1   | 3
    2  | SLF | 1  | 2 | 2.5 | 5.5`;
    expect(said(rows)).toEqual([
      "error C3 impossible-count: subject PBG, April, actual -3",
      "error E4 impossible-count: subject SLF, Juni, actual 2.5",
      "error F4 impossible-count: subject SLF, Jumlah, actual 5.5",
    ]);
  });

  it("is nothing where it is none", () => {
    expect(said("1 | PBG | 0 | 0 | 0 | 0\n2 | SLF | 1 | 0 | 0 | 1")).toEqual([]);
  });

  it("says in one line from where to where a column has text, and how often", () => {
    const rows = `
    1  | PBG | '3 | '1 | 1 | 5
    2  | SLF | 1  | 2  | 3 | 6
    3  | IMB | '4 | 2  | 3 | 9
    4  | SKA | 5  | 2  | - | 7`;
    expect(said(rows)).toEqual([
      "info C3 numbers-as-text: first C3, last C5, count 2",
      "info D3 numbers-as-text: first D3, last D3, count 1",
    ]);
  });

  it("is the row and the month of one that was mistyped, and what the totals ask for", () => {
    const rows = `
    1      | PBG | 3 | 5 | 1 | 9
    2      | SLF | 1 | 8 | 3 | 6
    Jumlah |     | 4 | 7 | 4 | 15`;
    expect(said(rows)).toEqual([
      "error D4 wrong-entry: figure rule permits-count, subject SLF, Mei, actual 8, expected 2, explains [D5, F4], others []",
    ]);
  });
});

describe("what is said of row numbers", () => {
  it("names the number that stands twice, and the one that was to come", () => {
    const rows = `
    1 | PBG       | 1 | 2 | 1 | 4
    1 | SLF       | 5 | 1 | 2 | 8
    3 | IMB       | 3 | 1 | 2 | 6
      | SIP Bidan | 2 | 1 | 2 | 5
    6 | Reklame   | 4 | 1 | 7 | 12`;
    expect(said(rows)).toEqual([
      "warning A4 repeated-row-number: number 1",
      "warning A5 skipped-row-number: expected 2, actual 3",
      "warning A6 row-without-number",
      "warning A7 skipped-row-number: expected 5, actual 6",
    ]);
  });

  it("goes on after a sum, or begins anew at 1 and nowhere else", () => {
    const groups = (first: number) => `
    1 | PBG        | 1 | 2 | 1 | 4
    2 | SLF        | 5 | 1 | 2 | 8
      | Sub Jumlah | 6 | 3 | 3 | 12
    ${String(first)} | IMB        | 3 | 1 | 2 | 6
    ${String(first + 1)} | Reklame    | 4 | 1 | 7 | 12
      | Sub Jumlah | 7 | 2 | 9 | 18
      | Jumlah     | 13 | 5 | 12 | 30`;
    expect(said(groups(1))).toEqual([]);
    expect(said(groups(3))).toEqual([]);
    expect(said(groups(2))).toEqual(["warning A6 repeated-row-number: number 2"]);
    expect(said(groups(4))).toEqual(["warning A6 skipped-row-number: expected 3, actual 4"]);
  });

  it("begins at 1", () => {
    expect(said("2 | PBG | 1 | 2 | 1 | 4\n3 | SLF | 5 | 1 | 2 | 8")).toEqual([
      "warning A3 skipped-row-number: expected 1, actual 2",
    ]);
  });

  it("is something where half of the rows are numbered, and two of them at least", () => {
    const rows = [
      "1 | PBG | 1 | 2 | 1 | 4",
      "2 | SLF | 5 | 1 | 2 | 8",
      ". | IMB | 3 | 1 | 2 | 6",
      ". | SKA | 4 | 1 | 7 | 12",
    ];
    expect(said(rows.join("\n"))).toEqual(["warning A5 row-without-number", "warning A6 row-without-number"]);
    expect(said([...rows, ". | SIP | 8 | 8 | 8 | 24"].join("\n"))).toEqual([]);
    expect(said([rows[0], rows[2]].join("\n"))).toEqual([]);
  });

  it("reads a number with what stands around it", () => {
    expect(said("1. | PBG | 1 | 2 | 1 | 4\n2. | SLF | 5 | 1 | 2 | 8\n4) | IMB | 3 | 1 | 2 | 6")).toEqual([
      "warning A5 skipped-row-number: expected 3, actual 4",
    ]);
  });
});

describe("what is said of a jenis izin listed twice", () => {
  it("names it as the later row writes it, and where it stood first", () => {
    const rows = `
    1 | Izin Reklame    | 1 | 2 | 1 | 4
    2 | PBG             | 5 | 1 | 2 | 8
    3 | IZIN - REKLAME. | 3 | 1 | 2 | 6
    4 | izin reklame    | 4 | 1 | 7 | 12`;
    expect(said(rows)).toEqual([
      "warning B5 repeated-permit: kind IZIN - REKLAME., firstSeen B3",
      "warning B6 repeated-permit: kind izin reklame, firstSeen B3",
    ]);
  });

  it("is nothing where another group has it, or a number or a word tells it apart", () => {
    const rows = `
    1 | Izin Reklame       | 1 | 2 | 1 | 4
      | Sub Jumlah         | 1 | 2 | 1 | 4
    1 | Izin Reklame       | 3 | 1 | 2 | 6
    2 | Izin Reklame 2     | 4 | 1 | 7 | 12
    3 | Izin Reklame Tetap | 4 | 1 | 7 | 12
      | Sub Jumlah         | 11 | 3 | 16 | 30
      | Jumlah             | 12 | 5 | 17 | 34`;
    expect(said(rows)).toEqual([]);
  });
});

describe("what is said of a total over unlike rows", () => {
  it("names what its rows count, in their order", () => {
    const rows = `
    1      | Proyek PMDN          | 1 | 1 | 1 | 3
    2      | PBG                  | 2 | 2 | 2 | 6
    3      | Nomor Induk Berusaha | 2 | 2 | 2 | 6
    4      | NIB Perorangan       | 1 | 0 | 0 | 1
    Jumlah |                      | 6 | 5 | 5 | 16`;
    expect(said(rows)).toEqual(["info F7 unlike-units: units [proyek, izin, NIB]"]);
  });

  it("is nothing over rows that are alike, though their names sound of something else", () => {
    const rows = `
    1      | Izin Proyeksi Film | 1 | 1 | 1 | 3
    2      | Izin Kenibungan    | 2 | 2 | 2 | 6
    Jumlah |                    | 3 | 3 | 3 | 9`;
    expect(said(rows)).toEqual([]);
  });
});

describe("what is said of a month far from all others", () => {
  const months = (...counts: number[]) =>
    said(`1 | NIB | ${counts.join(" | ")} | ${String(counts.reduce((a, b) => a + b))}\n2 | PBG | 1 | 2 | 3 | 6`);

  it("names the month that comes nearest to it, be it above or below", () => {
    expect(months(311, 390, 1602)).toEqual([
      "info E3 sharp-jump: subject NIB, month Juni, actual 1602, nearest Mei, other 390",
    ]);
    expect(months(390, 1602, 1500)).toEqual([
      "info C3 sharp-jump: subject NIB, month April, actual 390, nearest Juni, other 1500",
    ]);
  });

  it("begins where it is twice the highest of the others, or half the lowest", () => {
    expect(months(50, 40, 100)).toEqual([
      "info E3 sharp-jump: subject NIB, month Juni, actual 100, nearest April, other 50",
    ]);
    expect(months(51, 40, 101)).toEqual([]);
    expect(months(50, 100, 120)).toEqual([
      "info C3 sharp-jump: subject NIB, month April, actual 50, nearest Mei, other 100",
    ]);
    expect(months(51, 101, 120)).toEqual([]);
  });

  it("begins at a hundred", () => {
    expect(months(49, 40, 99)).toEqual([]);
    expect(months(40, 99, 99)).toEqual([]);
  });

  it("is nothing between two months that face each other", () => {
    const rows = "1 | NIB | 100 | 900 | 1000\n2 | PBG | 1 | 2 | 3";
    expect(said(rows, "No | Jenis Izin | April | Mei | Jumlah")).toEqual([]);
  });
});

describe("what is said of the months of the header", () => {
  const months = (header: string, heading = "Rekap Izin") =>
    said("PBG | 1 | 2 | 3 | 6\nSLF | 1 | 0 | 0 | 1", `Jenis Izin | ${header} | Jumlah`, heading);

  it("names the month that stands twice, and the one that is out of order", () => {
    expect(months("April | Mei | Mei")).toEqual(["warning D2 repeated-month: month 5"]);
    expect(months("Januari | Maret | Februari")).toEqual(["warning D2 months-out-of-order: month 2"]);
  });

  it("lets January follow December, and no other month", () => {
    expect(months("November | Desember | Januari")).toEqual([]);
    expect(months("Oktober | November | Januari")).toEqual(["warning D2 months-out-of-order: month 1"]);
    expect(months("November | Desember | Februari")).toEqual(["warning D2 months-out-of-order: month 2"]);
  });

  it("goes by the years where both have one", () => {
    expect(months("Jan 2023 | Jan 2024 | Feb 2024")).toEqual([]);
    expect(months("Des 2024 | Jan 2023 | Feb 2023")).toEqual(["warning C2 months-out-of-order: month 1"]);
    expect(months("Nov 2023 | Des 2023 | Jan")).toEqual([]);
    expect(months("Mar 2023 | Feb 2024 | Jan")).toEqual(["warning D2 months-out-of-order: month 1"]);
  });

  it("names every month of the period that is missing, and each that is not of it", () => {
    expect(months("Februari | Mei | Juli", "Triwulan I 2024")).toEqual([
      "warning B2 missing-months: months [1, 3]",
      "warning C2 month-outside-period: month 5",
      "warning D2 month-outside-period: month 7",
    ]);
    expect(months("Juli | Agustus | September", "Semester II 2024")).toEqual([
      "warning B2 missing-months: months [10, 11, 12]",
    ]);
  });

  it("names none where two lines of the heading differ, but where they agree", () => {
    expect(months("April | Mei | Juli", "Triwulan II 2024\nTriwulan III 2024")).toEqual([
      "warning A2 differing-period: stated Triwulan III 2024, title A1, named Triwulan II 2024",
    ]);
    expect(months("April | Mei | Juli", "Triwulan II 2024\nApril s.d. Juni 2024")).toEqual([
      "warning B3 missing-months: months [6]",
      "warning D3 month-outside-period: month 7",
    ]);
  });

  it("asks for no month before the first where a column holds what was before", () => {
    const header = (own: string) => `Jenis Izin | s.d. Triwulan Lalu | ${own} | s.d. Triwulan Ini`;
    const full = said(
      "PBG | 10 | 1 | 2 | 3 | 16\nSLF | 20 | 1 | 2 | 3 | 26",
      header("April | Mei | Juni"),
      "Semester I",
    );
    expect(full).toEqual([]);
    const gap = said("PBG | 10 | 1 | 3 | 14\nSLF | 20 | 1 | 3 | 24", header("April | Juni"), "Semester I");
    expect(gap).toEqual(["warning C2 missing-months: months [5]"]);
  });
});

describe("what is said of a total that no column bears out", () => {
  it("names it and the rows that it was held against", () => {
    const rows = `
    1 | PBG    | 1  | 2  | 1  | 4
    2 | SLF    | 5  | 1  | 2  | 8
    3 | IMB    | 3  | 1  | 2  | 6
      | Jumlah | 13 | 14 | 15 | 42`;
    expect(said(rows)).toEqual(["warning B6 contradicted-total: total Jumlah, first 3, last 5"]);
  });
});
