import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const ESTIMATE = `
  No | Uraian    | Volume | Satuan | Harga Satuan | Jumlah
  1  | Kertas A4 | 10     | rim    | 45000        | 450000
  2  | Map       | 200    | buah   | 2500         | 500000
  3  | Tinta     | 4      | botol  | 120000       | 480000
  4  | Snack     | 50     | kotak  | 15000        | 750000
  .  | Jumlah    | .      | .      | .            | 2180000`;

const BLANK = ESTIMATE.replace(/\| \d+(?= *$)/gm, "| .");

describe("so many of something times what one of it costs", () => {
  test.each([
    ["Volume", "Harga Satuan", "Jumlah"],
    ["Vol.", "Harga (Rp)", "Jumlah Harga (Rp)"],
    ["Qty", "Biaya Satuan", "Total Biaya"],
    ["Jumlah Unit", "Tarif", "Total"],
    ["Jumlah", "Harga Satuan (Rp)", "Total Harga (Rp)"],
    ["Jml", "Harga per Unit", "Jumlah Harga"],
  ])("is filled, and only the amounts are added up: %s × %s = %s", (count, price, amount) => {
    const named = (picture: string) =>
      picture
        .replace("Volume", count)
        .replace("Harga Satuan", price)
        .replace(/\| Jumlah$/m, `| ${amount}`);
    expect(findingsOf(draw(named(ESTIMATE)))).toEqual([]);
    expect(fillsOf(draw(named(BLANK)))).toEqual([
      "F2 =C2*E2 450000",
      "F3 =C3*E3 500000",
      "F4 =C4*E4 480000",
      "F5 =C5*E5 750000",
      "F6 =SUM(F2:F5) 2180000",
    ]);
  });

  test("has a wrong amount named, a wrong total, and a wrong factor where the total bears it out", () => {
    expect(findingsOf(draw(ESTIMATE.replace("500000", "50000")))).toEqual(["error F3 totals-across 500000"]);
    expect(findingsOf(draw(ESTIMATE.replace("2180000", "2810000")))).toEqual(["error F6 totals-down 2180000"]);
    expect(findingsOf(draw(ESTIMATE.replace("| 4      ", "| 5      ")))).toEqual(["error C4 totals-across 4"]);
    expect(findingsOf(draw(ESTIMATE.replace("120000", "12000")))).toEqual(["error E4 totals-across 120000"]);
  });

  test("is not said of amounts that are something else", () => {
    const other =
      "Uraian | Volume | Harga Satuan | Jumlah\nKertas | 10 | 45000 | 7\nMap | 20 | 2500 | 9\nTinta | 4 | 1200 | 3";
    expect(findingsOf(draw(other))).toEqual([]);
  });
});
