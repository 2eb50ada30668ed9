import { draw } from "../../../support/draw";
import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";

const TARGET = `
  REALISASI INVESTASI TAHUN 2025
  NO | TARGET (Rp) | PERIODE | PMA (Rp) | PMDN (Rp) | JUMLAH (Rp) | %
  1  | 8000000     | TW I    | 800000   | 1200000   | 2000000     | 0.25
  2  |             | TW II   | 900000   | 1500000   | 2400000     | 0.3
  3  |             | TW III  | 700000   | 1300000   | 2000000     | 0.25
  .  |             | JUMLAH  | 2400000  | 4000000   | 6400000     | 0.8`;

describe("a target for all rows, before their names", () => {
  const merged = ["B3:B6"];

  it("is not what PMA and PMDN come to", () => {
    const sheet = draw(TARGET, "2025", merged);
    expect(tablesOf(sheet)).toEqual(["investment B2:G6"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("is what each quarter is a part of", () => {
    const blank = draw(TARGET.replace(/\| 0\.\d+$/gm, "|"), "2025", merged);
    const shares = fillsOf(blank).filter((fill) => fill.startsWith("G"));
    expect(shares).toEqual(["G3 =F3/B3 0.25", "G4 =F4/B3 0.3", "G5 =F5/B3 0.25", "G6 =F6/B3 0.8"]);
  });
});

describe("a target in Rupiah beside counts and amounts", () => {
  const table = (retribusi: string) => `
    RETRIBUSI PBG TAHUN 2024
    Bulan    | Jumlah PBG | ${retribusi} | Target (Rp) | % Capaian | Lebih/Kurang
    Januari  | 12         | 6000000      | 8000000     | .         | .
    Februari | 15         | 9000000      | 8000000     | .         | .
    Jumlah   | 27         | 15000000     | 16000000    | .         | .`;

  it("is compared with what is in Rupiah, too, never with how many there are", () => {
    const fills = fillsOf(draw(table("Retribusi (Rp)")));
    expect(fills).toEqual(expect.arrayContaining(["E3 =C3/D3 0.75", "F3 =C3-D3 -2000000", "F4 =C4-D4 1000000"]));
    expect(fills.filter((fill) => fill.includes("=B"))).toEqual([]);
  });
});
