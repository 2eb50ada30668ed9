import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const LABOUR = `
  PENYERAPAN TENAGA KERJA PMA DAN PMDN TAHUN 2024
  No | Kecamatan | PMA |   |     |   | PMDN |   |     |   | Jumlah TKI | Jumlah TKA | Total
     |           | TKI |   | TKA |   | TKI  |   | TKA |   |            |            |
     |           | L   | P | L   | P | L    | P | L   | P |            |            |
  1  | Baamang   | 14  | 9 | 2   | 1 | 310  | 77 | 3  | 0 | . | . | .
  2  | Cempaga   | 22  | 4 | 0   | 1 | 120  | 65 | 1  | 2 | . | . | .
  3  | Kota Besi | 31  | 6 | 4   | 0 | 88   | 51 | 0  | 1 | . | . | .`;
const MERGED = ["C2:F2", "G2:J2", "C3:D3", "E3:F3", "G3:H3", "I3:J3", "A2:A4", "B2:B4", "K2:K4", "L2:L4", "M2:M4"];

it("a sum that names what it is of adds up no other: Jumlah TKI, Jumlah TKA", () => {
  const blank = draw(LABOUR, "TK", MERGED);
  expect(fillsOf(blank).find((fill) => fill.startsWith("K"))).toBe("K5 =SUM(C5:D5,G5:H5) 410");
  expect(fillsOf(blank).find((fill) => fill.startsWith("L"))).toBe("L5 =SUM(E5:F5,I5:J5) 6");
  expect(fillsOf(blank).find((fill) => fill.startsWith("M"))).toBe("M5 =SUM(K5:L5) 416");
});

it.each([
  ["TK", "TKI | TKA | TK", 11],
  ["Tenaga Kerja (orang)", "TKI | TKA | Tenaga Kerja (orang)", 11],
])("%s behind TKI and TKA is both", (_, words, sum) => {
  const firms = `
    DAFTAR LKPM
    No | Nama Perusahaan | Realisasi (Rp) | ${words}
    1  | PT Satu  | 1000000 | 10 | 1 | .
    2  | PT Dua   | 2500000 | 30 | 2 | .
    3  | PT Tiga  | 1750000 | 12 | 0 | .`;
  expect(fillsIn("F", firms)[0]).toBe(`F3 =SUM(D3:E3) ${String(sum)}`);
});

it("a sum before what it adds up leaves out the value behind", () => {
  const goods = `
    DAFTAR INVENTARIS
    No | Nama Barang | Jumlah Unit | Kondisi |             |             | Nilai (Rp)
       |             |             | Baik    | Rusak Ringan | Rusak Berat |
    1  | Laptop      | .           | 20      | 4            | 1           | 250000000
    2  | Printer     | .           | 11      | 3            | 2           | 48000000
    3  | Meja        | .           | 45      | 6            | 0           | 76500000`;
  const sheet = draw(goods, "Aset", ["D2:F2", "A2:A3", "B2:B3", "C2:C3", "G2:G3"]);
  expect(fillsOf(sheet).filter((fill) => fill.startsWith("C"))).toEqual([
    "C4 =SUM(D4:F4) 25",
    "C5 =SUM(D5:F5) 16",
    "C6 =SUM(D6:F6) 51",
  ]);
  expect(findingsOf(sheet, "error")).toEqual([]);
});

it("Total (Rp) adds up what stands in Rp below each banner, and no files", () => {
  const pairs = `
    PENERIMAAN RETRIBUSI DAERAH TAHUN 2024
    Bulan    | PBG    |          | TKA    |          | Total (Rp)
             | Berkas | Rp       | Berkas | Rp       |
    Januari  | 4      | 12500000 | 1      | 19000000 | .
    Februari | 6      | 18250000 | 2      | 38000000 | .
    Maret    | 3      | 9000000  | 1      | 19000000 | .`;
  const sheet = draw(pairs, "R", ["B2:C2", "D2:E2", "A2:A3", "F2:F3"]);
  expect(fillsOf(sheet)).toEqual(["F4 =SUM(C4,E4) 31500000", "F5 =SUM(C5,E5) 56250000", "F6 =SUM(C6,E6) 28000000"]);
});

it("accounts of one depth are added up, those below each other are not", () => {
  const accounts = (codes: readonly string[]) => `
    RENCANA PENARIKAN DANA
    Kode | Kegiatan | Pagu | TW I
    ${codes[0] ?? ""} | Pengembangan Iklim | 325000 | 50000
    ${codes[1] ?? ""} | Promosi | 410000 | 20000
    ${codes[2] ?? ""} | Pelayanan | 275000 | 60000
     | Jumlah | . | .`;
  expect(fillsOf(draw(accounts(["2.18.02", "2.18.03", "2.18.04"])))).toEqual([
    "C6 =SUM(C3:C5) 1010000",
    "D6 =SUM(D3:D5) 130000",
  ]);
  expect(fillsOf(draw(accounts(["2.18", "2.18.01", "2.18.02"])))).toEqual([]);
});
