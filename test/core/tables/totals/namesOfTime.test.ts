import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

it("what has come together so far is of the column that is counted in the same", () => {
  const picture = `
    PENERIMAAN RETRIBUSI PBG TAHUN 2024
    Bulan    | Jumlah Izin | Retribusi (Rp) | Kumulatif (Rp)
    Januari  | 12          | 41250000       |
    Februari | 15          | 50100500       |
    Maret    | 9           | 22000000       |`;
  expect(fillsIn("D", picture)).toEqual(["D3 =C3 41250000", "D4 =D3+C4 91350500", "D5 =D4+C5 113350500"]);
  expect(fillsIn("D", picture.replaceAll(" (Rp)", ""))).toEqual([]);
});

it("growth behind a total is of the total", () => {
  const picture = `
    PERKEMBANGAN REALISASI INVESTASI 2021-2023
    Tahun | PMA (Rp Miliar) | PMDN (Rp Miliar) | Total Investasi (Rp Miliar) | Pertumbuhan (%)
    2021  | 50              | 150              | 200                         |
    2022  | 60              | 190              | 250                         |
    2023  | 80              | 220              | 300                         |`;
  expect(fillsIn("E", picture)).toEqual(["E4 =(D4-D3)/D3 0.25", "E5 =(D5-D4)/D4 0.2"]);
});

it("an average by month is one of months", () => {
  const picture = `
    KUNJUNGAN MPP TRIWULAN II
    Instansi     | April | Mei | Juni | Total | Rata-rata/bulan
    Disdukcapil  | 812   | 902 | 751  | 2465  |
    Kantor Pajak | 120   | 98  | 101  | 319   |
    Samsat       | 310   | 298 | 355  | 963   |`;
  expect(fillsIn("F", picture)[2]).toBe("F5 =AVERAGE(B5:D5) 321");
  expect(fillsIn("F", picture.replace("/bulan", "/hari"))).toEqual([]);
});

it("rows of unlike units come to nothing, but for their money", () => {
  const picture = `
    RENCANA AKSI TAHUN 2024
    No | Indikator               | TW I | TW II | Anggaran (Rp)
    1  | Nilai investasi (Rp M)  | 120  | 150   | 350000000
    2  | Izin terbit (izin)      | 1200 | 1300  | 410000000
    3  | Pelaku usaha (orang)    | 40   | 80    | 95000000
    .  | Jumlah                  | .    | .     | .`;
  expect(fillsOf(draw(picture))).toEqual(["E6 =SUM(E3:E5) 855000000"]);
  expect(findingsOf(draw(picture.replace(/\(\w+( M)?\) /g, "")), "warning")).not.toEqual([]);
});

it("a price is held to its item though tax and a total stand below", () => {
  const picture = (amount: string) => `
    RENCANA ANGGARAN BIAYA PENGADAAN ATK
    No | Uraian   | Volume | Satuan | Harga Satuan (Rp) | Jumlah Harga (Rp)
    1  | Kertas   | 50     | rim    | 62000             | 3100000
    2  | Tinta    | 12     | botol  | 115000            | ${amount}
    3  | Map      | 200    | buah   | 3500              | 700000
    4  | Bolpoin  | 10     | lusin  | 42000             | 420000
    .  | Jumlah   |        |        |                   | 5600000
    .  | PPN 11%  |        |        |                   | 616000
    .  | Total    |        |        |                   | 6216000`;
  expect(findingsOf(draw(picture("1380000")))).toEqual([]);
  expect(findingsOf(draw(picture("3180000")), "error")).toEqual(["error F4 totals-across 1380000"]);
});
