import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a year behind its parts", () => {
  test("is their sum, in columns and below rows", () => {
    const columns = `
      Realisasi Investasi Tahun 2024
      Kabupaten | Semester I | Semester II | Tahun 2024
      Kapuas    | 310        | 420         | .
      Katingan  | 150        | 260         | .`;
    expect(fillsOf(draw(columns))).toEqual(["D3 =SUM(B3:C3) 730", "D4 =SUM(B4:C4) 410"]);
    const rows = `
      Realisasi Investasi Tahun 2024
      Periode    | PMA | PMDN
      TW I       | 31  | 20
      TW II      | 32  | 24
      Semester I | .   | .
      TW III     | 33  | 50
      TW IV      | 34  | 60
      Semester II| .   | .
      Tahun 2024 | .   | .`;
    expect(fillsOf(draw(rows))).toEqual(expect.arrayContaining(["B5 =SUM(B3:B4) 63", "C9 =SUM(C5,C8) 154"]));
  });

  test("is named where it is not", () => {
    const table = `
      Pengaduan Tahun 2024
      Media  | TW I | TW II | TW III | TW IV | 2024
      Lisan  | 5    | 7     | 9      | 11    | 32
      Surat  | 12   | 14    | 6      | 8     | 40
      Daring | 21   | 13    | 17     | 15    | 66`;
    expect(findingsOf(draw(table))).toEqual([]);
    expect(findingsOf(draw(table.replace("| 32", "| 23")))[0]).toMatch(/^error F3 totals-across 32/);
  });

  test("is another one where it stands before them, or the title names another", () => {
    const before = `
      Kabupaten | Tahun 2023 | Semester I | Semester II
      Kapuas    | 510        | 310        | 420
      Katingan  | 430        | 150        | 260`;
    expect(findingsOf(draw(before))).toEqual([]);
    const other = `
      Realisasi Investasi Tahun 2024
      Kabupaten | Semester I | Semester II | Tahun 2023
      Kapuas    | 310        | 420         | .
      Katingan  | 150        | 260         | .`;
    expect(fillsOf(draw(other))).toEqual([]);
  });

  test("is each its own where several stand behind each other", () => {
    const table = `
      Periode          | PMA | PMDN
      Semester I 2023  | 31  | 20
      Semester II 2023 | 32  | 24
      Tahun 2023       | .   | .
      Semester I 2024  | 33  | 50
      Semester II 2024 | 34  | 60
      Tahun 2024       | .   | .`;
    expect(fillsOf(draw(table))).toEqual([
      "B4 =SUM(B2:B3) 63",
      "C4 =SUM(C2:C3) 44",
      "B7 =SUM(B5:B6) 67",
      "C7 =SUM(C5:C6) 110",
    ]);
  });

  test("closes the months and quarters of permits where it is the year of the title", () => {
    const table = (year: string) => `
      Izin Terbit Tahun 2024
      Jenis Izin | TW I | TW II | TW III | TW IV | Tahun ${year}
      PBG        | 5    | 7     | 9      | 11    | .
      SLF        | 12   | 14    | 6      | 8     | .`;
    expect(fillsOf(draw(table("2024")))).toEqual(["F3 =SUM(B3:E3) 32", "F4 =SUM(B4:E4) 40"]);
    expect(fillsOf(draw(table("2023")))).toEqual([]);
  });
});
