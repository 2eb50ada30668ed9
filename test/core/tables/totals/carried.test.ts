import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { turned } from "../../../support/turned";

const MONTHS = `
  Bulan    | Sisa Bulan Lalu | Masuk | Selesai | Sisa Bulan Ini
  Januari  | 12              | 60    | 45      | 27
  Februari | 27              | 50    | 61      | 16
  Maret    | 16              | 71    | 40      | 47
  April    | 47              | 55    | 70      | 32`;

const BLANK = `
  Bulan    | Sisa Bulan Lalu | Masuk | Selesai | Sisa Bulan Ini
  Januari  | 12              | 60    | 45      | .
  Februari | .               | 50    | 61      | .
  Maret    | .               | 71    | 40      | .
  April    | .               | 55    | 70      | .`;

describe("what is left of a month and there in the next", () => {
  test("is filled from month to month, in rows and in columns", () => {
    expect(findingsOf(draw(MONTHS))).toEqual([]);
    expect(fillsOf(draw(BLANK))).toEqual([
      "E2 =SUM(B2:C2)-D2 27",
      "B3 =E2 27",
      "E3 =SUM(B3:C3)-D3 16",
      "B4 =E3 16",
      "E4 =SUM(B4:C4)-D4 47",
      "B5 =E4 47",
      "E5 =SUM(B5:C5)-D5 32",
    ]);
    expect(fillsOf(turned(draw(BLANK)))).toEqual(expect.arrayContaining(["C2 =B5 27", "E5 =SUM(E2:E3)-E4 32"]));
  });

  test("is named where it was not carried on", () => {
    expect(findingsOf(draw(MONTHS.replace("Maret    | 16 ", "Maret    | 61 ")))).toEqual(["error B4 totals-across 16"]);
    expect(findingsOf(draw(MONTHS.replace("| 40      | 47", "| 40      | 74")))).toEqual(["error E4 totals-across 47"]);
  });

  test("is none where each month begins anew, where a month is missing, or a blank stands for nothing", () => {
    const anew = MONTHS.replace("Februari | 27 ", "Februari | 5 ").replace("| 61      | 16", "| 39      | 16");
    const alone = anew.replace("Maret    | 16 ", "Maret    | 6 ").replace("| 40      | 47", "| 30      | 47");
    expect(findingsOf(draw(alone.replace("April    | 47 ", "April    | 7 ").replace("| 70 ", "| 30 ")))).toEqual([]);
    expect(fillsOf(draw(BLANK.replace("Maret ", "Juni ")))).toEqual([
      "E2 =SUM(B2:C2)-D2 27",
      "B3 =E2 27",
      "E3 =SUM(B3:C3)-D3 16",
    ]);
    const fromNothing = MONTHS.replace(/\| (27|16|47) {14}\|/g, "| . |");
    expect(fillsOf(draw(fromNothing))).toEqual([]);
  });

  test("is not added up over months, nor is what came together with it", () => {
    const table = `
      Bulan    | Sisa Lalu | Masuk | Jumlah | Selesai | Sisa
      Januari  | 12        | 60    | 72     | 45      | 27
      Februari | 27        | 50    | 77     | 61      | 16
      Maret    | 16        | 71    | 87     | 40      | 47
      Jumlah   | .         | 181   | .      | 146     | .`;
    expect(findingsOf(draw(table))).toEqual([]);
  });

  test("takes what is gone once where a total of it stands between", () => {
    const table = `
      Bulan    | Sisa Bulan Lalu | Masuk | Terbit | Ditolak | Jumlah Selesai | Sisa
      Januari  | 12              | 60    | 41     | 4       | .              | .
      Februari | .               | 50    | 58     | 3       | .              | .`;
    expect(fillsOf(draw(table))).toEqual(
      expect.arrayContaining(["F2 =SUM(D2:E2) 45", "G2 =SUM(B2:C2)-F2 27", "B3 =G2 27"]),
    );
  });

  test("is told of each kind of figure by itself below banners", () => {
    const stock = `
      Barang  | Persediaan Awal |        | Masuk  |       | Keluar |       | Persediaan Akhir |
              | Jumlah          | Nilai  | Jumlah | Nilai | Jumlah | Nilai | Jumlah           | Nilai
      Blangko | 50              | 500000 | 20     | 90000 | 30     | 80000 | .                | .
      Map     | 70              | 300000 | 10     | 20000 | 40     | 10000 | .                | .`;
    expect(fillsOf(draw(stock, "Stok", ["B1:C1", "D1:E1", "F1:G1", "H1:I1"]))).toEqual([
      "H3 =B3+D3-F3 40",
      "H4 =B4+D4-F4 40",
      "I3 =C3+E3-G3 510000",
      "I4 =C4+E4-G4 310000",
    ]);
  });
});
