import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("how many more there were than the month before", () => {
  const MONTHS = (heads: string, changes: readonly (number | "")[] = []) =>
    draw(`
      No | Jenis Izin | ${heads} | Naik/Turun
      1  | PBG        | 12  | 15   | ${changes[0] ?? ""}
      2  | SLF        | 9   | 7    | ${changes[1] ?? ""}
      3  | NIB        | 90  | 120  | ${changes[2] ?? ""}
         | Total      | 111 | 142  | ${changes[3] ?? ""}`);
  const filled = (heads: string) => fillsOf(MONTHS(heads)).map((fill) => fill.split(" ")[1]);

  test("is told by the names of both, whichever stands first", () => {
    expect(filled("Bulan Lalu | Bulan Ini")).toEqual(["=D2-C2", "=D3-C3", "=D4-C4", "=D5-C5"]);
    expect(filled("Tahun Ini | Tahun Lalu")).toEqual(["=C2-D2", "=C3-D3", "=C4-D4", "=C5-D5"]);
  });

  test("is silent where right, and told as its figures say", () => {
    expect(findingsOf(MONTHS("Bulan Lalu | Bulan Ini", [3, -2, 30, 31]))).toEqual([]);
    expect(findingsOf(MONTHS("Bulan Lalu | Bulan Ini", [-3, 2, -30, -31]))).toEqual([]);
    expect(findingsOf(MONTHS("Bulan Lalu | Bulan Ini", [3, -2, 13, 31]))).toEqual(["error E4 totals-across 30"]);
  });

  test.each([["Bulan Lalu | Tahun Ini"], ["Sisa Bulan Lalu | Masuk Bulan Ini"], ["Jumlah | Bulan Lalu"]])(
    "is left blank behind %s",
    (heads) => {
      expect(filled(heads)).toEqual([]);
    },
  );

  test("is left blank behind what both come to", () => {
    const fills = fillsIn(
      "F",
      `
      No | Jenis Izin | Bulan Lalu | Bulan Ini | s.d. Bulan Ini | Naik/Turun
      1  | PBG        | 12  | 15   | 27  |
      2  | SLF        | 9   | 7    | 16  |
      3  | NIB        | 90  | 120  | 210 | `,
    );
    expect(fills).toEqual([]);
  });
});

test("an average per month is of the months, below the sums of semesters, too", () => {
  const months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"];
  const half = (names: readonly string[], from: number) =>
    names.map((name, at) => `${name} | ${String(from + 3 * at)} | ${String(from + 1 + at)}`).join("\n");
  const sheet = draw(
    [
      "Bulan | NIB | PBG",
      half(months, 20),
      "Jumlah Semester I | 165 | 141",
      half(["Juli", "Agustus", "September", "Oktober", "November", "Desember"], 50),
      "Jumlah Semester II | 345 | 321",
      "JUMLAH TOTAL | 510 | 462",
      "RATA-RATA PER BULAN | |",
    ].join("\n"),
  );
  expect(findingsOf(sheet, "error")).toEqual([]);
  expect(fillsOf(sheet)).toEqual(["B17 =AVERAGE(B2:B7,B9:B14) 42.5", "C17 =AVERAGE(C2:C7,C9:C14) 38.5"]);
});

test("an average per year is of the years, and of nothing else", () => {
  const YEARS = (heads: string) => `
    No | Jenis Izin | ${heads} | Total | Rata-rata per Tahun
    1  | PBG        | 12  | 15  | 18  |       |
    2  | SLF        | 9   | 7   | 11  |       |
    3  | NIB        | 90  | 120 | 150 |       |`;
  expect(fillsIn("G", YEARS("2022 | 2023 | 2024"))).toEqual([
    "G2 =AVERAGE(C2:E2) 15",
    "G3 =AVERAGE(C3:E3) 9",
    "G4 =AVERAGE(C4:E4) 120",
  ]);
  const grown = fillsIn(
    "F",
    `
    No | Jenis Izin | Pertumbuhan (%) |      |      |
       |            | 2022            | 2023 | 2024 | Rata-rata per Tahun
    1  | PBG        | 12              | 15   | 18   |
    2  | SLF        | 9               | 7    | 11   |
    3  | NIB        | 90              | 120  | 150  |`,
  );
  expect(grown).toEqual([]);
  expect(fillsIn("G", YEARS("Loket 1 | Loket 2 | Loket 3"))).toEqual([]);
});
