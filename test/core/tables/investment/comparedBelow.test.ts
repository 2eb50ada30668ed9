import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const QUARTERS = `
  REALISASI INVESTASI KABUPATEN CONTOH TAHUN 2024 (Rp Juta)
  Uraian               | PMA     | PMDN     | PMA + PMDN
  Triwulan I           | 2277.2  | 72767.2  | 75044.4
  Triwulan II          | 3904.3  | 48973.2  | 52877.5
  Triwulan III         | 6472.7  | 79701.9  | 86174.6
  Triwulan IV          | 4967.6  | 72449.4  | 77417
  Jumlah               | 17621.8 | 273891.7 | 291513.5`;

const COMPARED = `${QUARTERS}
  Target               | 20000   | 200000   | 220000
  Capaian (%)          | 88.11   | 136.95   | 132.51
  Realisasi Tahun 2023 | 12999.8 | 153460.6 | 166460.4
  Pertumbuhan (%)      | 35.55   | 78.48    | 75.12`;

describe("PMA, PMDN and both by quarter", () => {
  it("are one table with what they come to, called 'PMA + PMDN'", () => {
    expect(tablesOf(draw(QUARTERS))).toEqual(["investment A2:D7"]);
    expect(findingsOf(draw(QUARTERS))).toEqual([]);
    expect(findingsOf(draw(QUARTERS.replace("86174.6", "81674.6")), "error")).toEqual([
      "error D5 investment-combined 86174.6",
    ]);
  });

  it("are read with the target, the share of it that was reached, and the growth below them", () => {
    expect(tablesOf(draw(COMPARED))).toEqual(["investment A2:D11"]);
    expect(findingsOf(draw(COMPARED))).toEqual([]);
    expect(findingsOf(draw(COMPARED.replace("136.95", "163.95")), "error")).toEqual(["error C9 totals-share 136.95"]);
    expect(fillsOf(draw(COMPARED.replace("132.51", ".")))).toEqual(["D9 =D7/D8*100 132.50613636363636"]);
  });

  it.each([
    ["a note right below", "Persentase Realisasi terhadap Target: 92%"],
    ["a note with a figure", "Catatan : capaian Persentase | 25 | 450 | 130"],
    ["a note below the target", "Target | 25 | 450 | 130\n      Realisasi mencapai 102 % dari target"],
    ["a note behind a gap", ". | . | . | .\n      Persentase Realisasi terhadap Target: 92%"],
    [
      "the next table",
      ". | . | . | .\n      Persentase per Sektor\n      Sektor | Satu | Dua | Tiga\n      Primer | 40 | 41 | 42",
    ],
  ])("stay what they are above %s", (_, below) => {
    const pmdn = `
      REALISASI INVESTASI PMDN TAHUN 2024
      Triwulan     | Jumlah Proyek | Nilai Investasi (Rp) | Tenaga Kerja
      Triwulan I   | 5  | 100 | 20
      Triwulan II  | 6  | 110 | 30
      Triwulan III | 7  | 120 | 40
      Triwulan IV  | 8  | 130 | 50
      Jumlah       | 26 | 460 | 140
      ${below}`;
    expect(tablesOf(draw(pmdn))).toContain("investment-pmdn A2:D7");
  });

  it("add up nothing with what a column of other words holds", () => {
    const other = QUARTERS.replace("PMA + PMDN", "Rencana PMA + PMDN").replace("86174.6", "91000");
    expect(findingsOf(draw(other), "error")).toEqual([]);
  });
});
