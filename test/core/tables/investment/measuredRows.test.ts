import { findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const sheet = (tka: number) =>
  draw(`
    REALISASI INVESTASI TRIWULAN III 2024
    No | Uraian                      | PMA    | PMDN   | Jumlah
    1  | Jumlah Proyek               | 46     | 31     | 77
    2  | Nilai Investasi (Rp Miliar) | 288.49 | 332.94 | 621.43
    3  | Tenaga Kerja Indonesia      | 24     | 55     | 79
    4  | Tenaga Kerja Asing          | 3      | 4      | ${tka}`);

test("rows that are of projects, of money and of workers add up across, never down", () => {
  expect(findingsOf(sheet(7))).toEqual([]);
  expect(tablesOf(sheet(7))).toEqual(["investment A2:E6"]);
  expect(findingsOf(sheet(70), "error")).toEqual(["error E6 totals-across 7"]);
});
