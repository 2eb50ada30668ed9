import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const HONOUR = `
  DAFTAR PENERIMAAN HONORARIUM TIM TEKNIS
  No | Nama   | Bulan | Tarif  | Jumlah Bruto | PPh 5% | Jumlah Diterima
  1  | Hendra | 3     | 750000 | 2250000      | 112500 | 2137500
  2  | Yuli   | 3     | 650000 | 1950000      | 97500  | 1852500
  3  | Agus   | 2     | 650010 | 1300020      | 65001  | 1235019
  .  | Jumlah | .     | .      | 5500020      | 275001 | 5225019`;

const BLANK_HONOUR = HONOUR.replace(/(\| *\d{2,7} *){3}$/gm, "| | |");

describe("what is taken from an amount at the rate that its name says", () => {
  test("is silent where right, and named where it is not", () => {
    expect(findingsOf(draw(HONOUR))).toEqual([]);
    expect(findingsOf(draw(HONOUR.replace("97500 ", "79500 ")), "error")[0]).toMatch(/F4 .* 97500/);
  });

  test("is filled, with how much is paid and how much is left", () => {
    expect(fillsOf(draw(BLANK_HONOUR)).filter((fill) => /^[EFG]3/.test(fill))).toEqual([
      "E3 =C3*D3 2250000",
      "F3 =E3*5/100 112500",
      "G3 =E3-F3 2137500",
    ]);
  });

  test("is none where the figures say otherwise: tax is not always of all", () => {
    const half = HONOUR.replace(/112500 \| 2137500/, "56250 | 2193750")
      .replace(/97500 {2}\| 1852500/, "48750 | 1901250")
      .replace(/65001 {2}\| 1235019/, "32501 | 1267519")
      .replace(/275001 \| 5225019/, "137501 | 5362519");
    expect(findingsOf(draw(half))).toEqual([]);
  });
});

const ESTIMATE = `
  HARGA PERKIRAAN SENDIRI
  No | Uraian   | Vol | Harga Satuan | Jumlah Harga
  1  | Komputer | 6   | 14250000     | 85500000
  2  | Printer  | 4   | 3875000      | 15500000
  .  | Jumlah   | .   | .            | 101000000
  .  | PPN 11%  | .   | .            | 11110000
  .  | Total    | .   | .            | 112110000`;

describe("what is put upon a total at the rate that its row says", () => {
  test("is silent where right, and named where it is not", () => {
    expect(findingsOf(draw(ESTIMATE))).toEqual([]);
    expect(findingsOf(draw(ESTIMATE.replace("11110000", "11101000")), "error")[0]).toMatch(/E6 .* 11110000/);
    expect(findingsOf(draw(ESTIMATE.replace("112110000", "121110000")), "error")).toEqual([
      "error E7 totals-down 112110000",
    ]);
  });

  test("is filled with what both come to", () => {
    const blank = ESTIMATE.replace("101000000", ".").replace("11110000", ".").replace("112110000", ".");
    expect(fillsIn("E", blank)).toEqual(["E5 =SUM(E3:E4) 101000000", "E6 =E5*11/100 11110000", "E7 =E5+E6 112110000"]);
  });

  test("is none among rows that each are one kind of tax", () => {
    const taxes = `
      Uraian              | Realisasi (Rp)
      Pajak Hotel 10%     | 12500000
      Pajak Restoran 10%  | 9750000
      Pajak Hiburan 15%   | 4300000
      Jumlah              | 26550000`;
    expect(findingsOf(draw(taxes))).toEqual([]);
  });

  test("says nothing of PPN 12%, which may be of eleven twelfths of it, until a figure does", () => {
    const later = ESTIMATE.replace("11%", "12%").replace("| 11110000", "| .").replace("112110000", ".");
    expect(fillsOf(draw(later))).toEqual([]);
    const luxury = later.replace("PPN 12%  | .   | .            | .", "PPN 12%  | .   | .            | 12120000");
    expect(fillsOf(draw(luxury))).toEqual(["E7 =SUM(E5:E6) 113120000"]);
    expect(findingsOf(draw(luxury.replace("12120000", "11110000")), "error")).toEqual([]);
  });
});
