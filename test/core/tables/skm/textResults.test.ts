import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("results that are stored as text", () => {
  const UNSUR = (indices: readonly string[], mean = "") =>
    draw(`
      No | Unsur           | NRR    | Nilai Konversi        | Mutu
      1  | Persyaratan     | '3,327 | ${indices[0] ?? ""} | B
      2  | Prosedur        | '3,173 | ${indices[1] ?? ""} | B
      3  | Waktu Pelayanan | '3,712 | ${indices[2] ?? ""} | A
      4  | Biaya/Tarif     | '3,240 | ${indices[3] ?? ""} | B
         | Rata-rata       | ${mean} |                      | B`);

  test("are averages of answers, whatever three digits behind a comma may mean elsewhere", () => {
    expect(findingsOf(UNSUR(["83.18", "79.33", "92.8", "81"], "3.363"), "error")).toEqual([]);
    expect(findingsOf(UNSUR(["83.18", "97.33", "92.8", "81"], "3.363"), "error")).toEqual(["error D3 skm-index 79.33"]);
  });

  test("are read by no formula, which Excel might read otherwise", () => {
    expect(fillsOf(UNSUR([]))).toEqual([
      "D2 83.175",
      "D3 79.325",
      "D4 92.8",
      "D5 81",
      "C6 3.363",
      "D6 =AVERAGE(D2:D5) 84.075",
    ]);
  });

  test("are graded and averaged by no formula either", () => {
    const sheet = draw(`
      No | Periode      | IKM    | Mutu
      1  | Triwulan I   | '83,25 |
      2  | Triwulan II  | '84,25 |
      3  | Triwulan III | '90,25 |
         | Rata-rata    |        |`);
    expect(fillsOf(sheet)).toEqual(["C5 85.91666666666667", "D2 B", "D3 B", "D4 A"]);
  });

  test("have how many answered in thousands", () => {
    const sheet = draw(`
      No | Periode      | Responden | IKM   | Mutu
      1  | Triwulan I   | '1.250    | 83.25 | B
      2  | Triwulan II  | '1.310    | 84.25 | B
      3  | Triwulan III | '980      | 90.25 | A
         | Jumlah       |           |       |`);
    expect(fillsOf(sheet)).toEqual(["C5 3540"]);
  });

  test("are no counts in a row of respondents below them", () => {
    const sheet = draw(`
      No | Unsur           | NRR    | Nilai Konversi
      1  | Persyaratan     | '3,327 | 83.18
      2  | Prosedur        | '3,173 | 79.33
      3  | Waktu Pelayanan | '3,712 | 92.8
      4  | Biaya/Tarif     | '3,240 | 81
         | Jumlah Responden | '1.250 |`);
    expect(findingsOf(sheet, "error")).toEqual([]);
  });
});
