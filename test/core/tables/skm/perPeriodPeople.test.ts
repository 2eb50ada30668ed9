import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Men, women and how many they are, below one banner. */
const MONTHLY = (...totals: readonly (number | "")[]) =>
  draw(`
    No     | Bulan    | Responden |           |                   | Nilai IKM | Mutu | Kinerja
           |          | Laki-laki | Perempuan | Jumlah            |           |      |
    1      | Januari  | 12        | 10        | ${totals[0] ?? ""} | 85.32     | B    | Baik
    2      | Februari | 13        | 10        | ${totals[1] ?? ""} | 90.12     | A    | Sangat Baik
    3      | Maret    | 12        | 11        | ${totals[2] ?? ""} | 78.34     | B    | Baik
    4      | April    | 12        | 12        | ${totals[3] ?? ""} | 85.32     | B    | Baik
    Jumlah |          | 49        | 43        | ${totals[4] ?? ""} |           |      |`);

describe("respondents of each month, men and women", () => {
  test("are right, and have a wrong total named", () => {
    expect(findingsOf(MONTHLY(22, 23, 23, 24, 92))).toEqual([]);
    expect(findingsOf(MONTHLY(22, 33, 23, 24, 92))).toEqual(["error E4 skm-count 23"]);
  });

  test("are added up, across and down", () => {
    expect(fillsOf(MONTHLY())).toEqual([
      "E3 =SUM(C3:D3) 22",
      "E4 =SUM(C4:D4) 23",
      "E5 =SUM(C5:D5) 23",
      "E6 =SUM(C6:D6) 24",
      "E7 =SUM(E3:E6) 92",
    ]);
  });

  test("are not all who answered where some did not tell", () => {
    expect(findingsOf(MONTHLY(24, 25, 24, 25, 98))).toEqual([]);
    expect(findingsOf(MONTHLY(24, 23, 25, 24, 96))).toEqual([]);
  });

  test("have no total where none is shown", () => {
    const sheet = draw(`
      No | Layanan | Responden |    | Nilai IKM | Mutu
         |         | L         | P  |           |
      1  | PBG     | 12        | 10 | 85.32     | B
      2  | SIP     | 13        | 10 | 90.12     | A
      3  | OSS     | 12        | 11 | 78.34     | B`);
    expect(findingsOf(sheet)).toEqual([]);
    expect(fillsOf(sheet)).toEqual([]);
  });
});

describe("units with a word and a letter for their IKM", () => {
  const UNITS = (word: string, letter: string, numbers = "") =>
    draw(`
      NO     | UNIT PELAYANAN | JML RESPONDEN | NILAI IKM | KATEGORI  | MUTU PELAYANAN
${numbers}      1      | DPMPTSP        | 120           | '85,32    | ${word}   | ${letter}
      2      | Disdukcapil    | 80            | '90,12    | SANGAT BAIK | A
      3      | RSUD           | 100           | '70,34    | KURANG BAIK | C
      JUMLAH |                | 300           |           |           |`);

  test("are graded, whichever of the two stands first", () => {
    expect(tablesOf(UNITS("BAIK", "B"))).toEqual(["skm-periods A1:F5"]);
    expect(findingsOf(UNITS("BAIK", "B"), "error")).toEqual([]);
    expect(findingsOf(UNITS("SANGAT BAIK", "B"), "error")).toEqual(["error E2 skm-unsur-kinerja Baik"]);
    expect(findingsOf(UNITS("BAIK", "A"), "error")).toEqual(["error F2 skm-unsur-mutu B"]);
  });

  test("are graded below numbers of the columns", () => {
    const numbers = "'(1) | '(2) | '(3) | '(4) | '(5) | '(6)\n";
    expect(findingsOf(UNITS("BAIK", "B", numbers), "error")).toEqual([]);
    expect(findingsOf(UNITS("BAIK", "A", numbers), "error")).toEqual(["error F3 skm-unsur-mutu B"]);
  });

  test("have no kinerja where the word says something else", () => {
    const sheet = draw(`
      No | Unit | IKM   | Kategori       | Mutu
      1  | PBG  | 85.32 | Layanan Luring | B
      2  | SIP  | 90.12 | Layanan Daring | A
      3  | OSS  | 78.34 | Layanan Daring | B`);
    expect(findingsOf(sheet)).toEqual([]);
  });
});
