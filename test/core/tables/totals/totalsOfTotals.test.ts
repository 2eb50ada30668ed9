import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

it("a total behind sums of men and women adds up these, never their parts again", () => {
  const workers = `
    DATA PENYERAPAN TENAGA KERJA
    Kecamatan | TKI |     |       | TKA |    |       | Total (orang)
    .         | Lk  | Pr  | Lk+Pr | Lk  | Pr | Lk+Pr | .
    Sukamaju  | 120 | 80  | .     | 3   | 1  | .     | .
    Tirtajaya | 95  | 101 | .     | 0   | 2  | .     | .
    Banyusari | 40  | 77  | .     | 5   | 4  | .     | .`;
  expect(fillsIn("H", workers)).toEqual(["H4 =SUM(D4,G4) 204", "H5 =SUM(D5,G5) 198", "H6 =SUM(D6,G6) 126"]);
});

const ASSETS = `
  REKAPITULASI MUTASI ASET TETAP
  Golongan Barang | Saldo Awal 1 Jan 2023 | Bertambah | Berkurang | Saldo Akhir 31 Des 2023
  Tanah           | 1250                  | 0         | 0         | 1250
  Peralatan       | 3456                  | 245       | 37        | 3664
  Gedung          | 5120                  | 175       | 0         | 5295
  Jumlah          | 9826                  | 420       | 37        | 10209`;

describe("assets that were there, came in and went out", () => {
  test("are silent where right, and named where they are not", () => {
    expect(findingsOf(draw(ASSETS))).toEqual([]);
    expect(findingsOf(draw(ASSETS.replace("3664", "3646")), "error")[0]).toMatch(/E4 .* 3664/);
  });

  test("are filled, and added up over what is no time", () => {
    const blank = ASSETS.replace(/(1250|3664|5295)$/gm, ".").replace(/Jumlah .*$/m, "Jumlah | . | . | . | .");
    expect(fillsIn("E", blank)).toEqual([
      "E3 =SUM(B3:C3)-D3 1250",
      "E4 =SUM(B4:C4)-D4 3664",
      "E5 =SUM(B5:C5)-D5 5295",
      "E6 =SUM(E3:E5) 10209",
    ]);
    expect(fillsIn("B", blank)).toEqual(["B6 =SUM(B3:B5) 9826"]);
  });
});

it("what has come together so far is of the total right before it, month after month", () => {
  const picture = `
    Bulan    | PMDN | PMA | Jumlah | Kumulatif
    Januari  | 12   | 5   | .      | .
    Februari | 15   | 7   | .      | .
    Maret    | .    | .   | .      | .`;
  expect(fillsIn("E", picture)).toEqual(["E2 =D2 17", "E3 =E2+D3 39"]);
});

it("the share below a banner is of what stands there with it", () => {
  const picture = `
    Bidang      | Anggaran | TW I |   | TW II |
    .           | .        | Rp   | % | Rp    | %
    Sekretariat | 4000     | 812  | . | 1045  | .
    Perizinan   | 800      | 156  | . | 201   | .`;
  expect(fillsIn("D", picture)[0]).toBe("D3 =C3/B3 0.203");
  expect(fillsIn("F", picture)[0]).toBe("F3 =E3/B3 0.26125");
});

it("a total called as the one before it is of what stands between", () => {
  const picture = `
    Unit        | Golongan IV |   | Jml | Golongan III |   |   | Jml | Total
    .           | a           | b | .   | a            | b | c | .   | .
    Sekretariat | 1           | 2 | .   | 4            | 5 | 6 | .   | .
    Perizinan   | 0           | 3 | .   | 7            | 1 | 2 | .   | .`;
  expect(fillsIn("D", picture)[0]).toBe("D3 =SUM(B3:C3) 3");
  expect(fillsIn("H", picture)[0]).toBe("H3 =SUM(E3:G3) 15");
  expect(fillsIn("I", picture)[0]).toBe("I3 =SUM(D3,H3) 18");
});

it("so far is what was before and what all of this month comes to", () => {
  const picture = `
    SPJ BELANJA
    Uraian | Pagu | SPJ S/D BULAN LALU | SPJ BULAN INI |    |        | SPJ S/D BULAN INI | SISA PAGU
    .      | .    | .                  | LS            | GU | JUMLAH | .                 | .
    Barang | 456  | 198                | 25            | 8  | .      | .                 | .
    Jasa   | 875  | 402                | 61            | 4  | .      | .                 | .`;
  expect(["F", "G", "H"].map((column) => fillsIn(column, picture)[0])).toEqual([
    "F4 =SUM(D4:E4) 33",
    "G4 =SUM(C4,F4) 231",
    "H4 =B4-G4 225",
  ]);
});

it('"Jumlah TKI" adds up what is listed below "Tenaga Kerja Indonesia"', () => {
  const picture = `
    Uraian                 | TW I | TW II | Jumlah
    Tenaga Kerja Indonesia | .    | .     | .
    - Laki-laki            | 120  | 95    | 215
    - Perempuan            | 80   | 101   | 181
    Jumlah TKI             | .    | .     | .
    Tenaga Kerja Asing     | .    | .     | .
    - Laki-laki            | 3    | 0     | 3
    - Perempuan            | 1    | 2     | 3
    Jumlah TKA             | .    | .     | .
    Total TKI + TKA        | .    | .     | .`;
  expect(fillsIn("B", picture)).toEqual(["B5 =SUM(B3:B4) 200", "B9 =SUM(B7:B8) 4", "B10 =B5+B9 204"]);
});

it('"Total Serapan" is no share, but what the share behind it is of', () => {
  const picture = `
    Uraian  | Pagu | Januari | Februari | Total Serapan | Sisa Pagu | %
    Listrik | 960  | 74      | 76       | .             | .         | .
    ATK     | 480  | 32      | 41       | .             | .         | .`;
  expect(["E", "F", "G"].map((column) => fillsIn(column, picture)[0])).toEqual([
    "E2 =SUM(C2:D2) 150",
    "F2 =B2-E2 810",
    "G2 =E2/B2 0.15625",
  ]);
});
