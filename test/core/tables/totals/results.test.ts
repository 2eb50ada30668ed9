import { fillsIn, fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Targets with what came of them quarter by quarter; what came of them in all is blank. */
function results(title: string, name: string, first: string, second: string): string {
  return `
    ${title}
    No | ${name} | Target | TW I | TW II | TW III | TW IV | Realisasi
    1  | ${first} | .
    2  | ${second} | .`;
}

describe("Realisasi that is still blank", () => {
  test("is what came in each quarter", () => {
    const picture = results("Retribusi", "Jenis", "PBG | 100 | 10 | 20 | 30 | 25", "TKA | 200 | 40 | 20 | 30 | 25");
    expect(fillsIn("H", picture)).toEqual(["H3 =SUM(D3:G3) 85", "H4 =SUM(D4:G4) 115"]);
  });

  test.each([
    [
      "each quarter holds those before it",
      "Retribusi",
      "Jenis",
      "PBG | 100 | 10 | 20 | 30 | 95",
      "TKA | 200 | 40 | 40 | 90 | 190",
    ],
    [
      "the title speaks of an index",
      "Target dan Realisasi IKM",
      "Unit",
      "MPP | 85 | 86 | 84 | 85 | 86",
      "UPT | 85 | 83 | 82 | 84 | 83",
    ],
    [
      "the rows are indicators",
      "Perjanjian",
      "Indikator",
      "Nilai SAKIP | 80 | 81 | 0 | 80 | 0",
      "Dokumen | 4 | 1 | 0 | 2 | 1",
    ],
  ])("stays blank where %s", (_, ...texts) => {
    expect(fillsIn("H", results(...texts))).toEqual([]);
  });

  test("adds up no quarter twice where its semester stands beside it", () => {
    const picture = `
      Retribusi
      No | Jenis | Target | TW I | TW II | Semester I | TW III | TW IV | Semester II | Realisasi
      1  | PBG   | 100    | 10   | 20    | 30         | 5      | 5     | 10          | .
      2  | TKA   | 50     | 5    | 6     | 11         | 18     | 7     | 25          | .`;
    expect(fillsIn("J", picture)).toEqual(["J3 =SUM(D3:E3,G3:H3) 40", "J4 =SUM(D4:E4,G4:H4) 36"]);
  });
});

test.each(["Realisasi Investasi Tahun 2024", "Modal masuk Tahun 2024"])(
  "rows of dollars and of rupiah have no sum: %s",
  (title) => {
    const picture = (dollars: string) => `
      ${title}
      Uraian           | Proyek | Nilai Investasi
      PMA ${dollars}   | 10     | 205
      PMDN (Rp juta)   | 40     | 20500
      Jumlah           | .      | .`;
    expect(fillsOf(draw(picture("(Rp juta)")))).toContain("C5 =SUM(C3:C4) 20705");
    expect(fillsOf(draw(picture("(US$ juta)")))).toEqual([]);
  },
);
