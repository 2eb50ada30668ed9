import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("rates that differ", () => {
  const sheetOf = (...rows: string[]) =>
    draw(`REALISASI PMA KUMULATIF 2022-2024\nNo | Kabupaten/Kota | Proyek | US$ Ribu | Rp Juta\n${rows.join("\n")}`);
  const right = [
    "1 | Kab. A | 4 | 3821   | 56550.8",
    "2 | Kab. B | 3 | 7405.2 | 109597",
    "3 | Kab. C | 6 | 507.9  | 7516.9",
    "4 | Kab. D | 2 | 724.9  | 10873.5",
    "5 | Kota E | 1 | 7371.3 | 110569.5",
    ". | Jumlah | 16 | 19830.3 | 295107.7",
  ];

  it("from row to row are each right, and what they come to is at none", () => {
    expect(findingsOf(sheetOf(...right))).toEqual([]);
    const wrong = right.map((row) => row.replace("16 | 19830.3", "16 | 18930.3"));
    expect(findingsOf(sheetOf(...wrong))).toEqual(["error D8 investment-sum 19830.3"]);
  });

  it("from group to group are right", () => {
    const groups = [100, 200, 50].map((dollars, at) => `${String(at + 1)} | Kab. ${"ABC"[at] ?? ""} | 1 | ${dollars}`);
    const at = (rate: number) => groups.map((row) => `${row} | ${String(Number(row.split("|")[3]) * rate)}`);
    const sheet = sheetOf(". | Triwulan I", ...at(16), ". | Triwulan II", ...at(16.3));
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("from column to column are right", () => {
    const sheet = draw(`
      REALISASI PMA TAHUN 2024
      Kabupaten/Kota | TW I     |         | TW II    |
                     | US$ Ribu | Rp Juta | US$ Ribu | Rp Juta
      Kab. A         | 100      | 1500    | 200      | 3200
      Kab. B         | 50.5     | 757.5   | 10       | 160
      Jumlah         | 150.5    | 2257.5  | 210      | 3360`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("in one row only are a slip", () => {
    const at = (rates: readonly number[]) =>
      sheetOf(...rates.map((rate, row) => `${String(row + 1)} | Kab. ${"ABCD"[row] ?? ""} | 1 | 100 | ${rate * 100}`));
    expect(findingsOf(at([15, 15, 15.1, 15]))).toEqual(["error E5 investment-rate 1500"]);
  });
});
