import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const YEARS = (totals: readonly string[]) => `
PERKEMBANGAN REALISASI INVESTASI
No | Tahun | Proyek PMA | Investasi PMA (Rp Juta) | Proyek PMDN | Investasi PMDN (Rp Juta) | Total Investasi (Rp Juta)
1  | 2021  | 40         | 60736.9                 | 202         | 44431.5                  | ${totals[0] ?? ""}
2  | 2022  | 74         | 5526.6                  | 107         | 23795                    | ${totals[1] ?? ""}
3  | 2023  | 64         | 52265.8                 | 165         | 60104.1                  | ${totals[2] ?? ""}`;
const RIGHT = ["105168.4", "29321.6", "112369.9"];

describe("investment year by year", () => {
  test("is a table with years for the names of its rows, silent where it is right", () => {
    const sheet = draw(YEARS(RIGHT).trim());
    expect(tablesOf(sheet)).toEqual(["investment A2:G5"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  test("has the sums of one measure filled, and no other", () => {
    expect(fillsOf(draw(YEARS([".", ".", "."]).trim()))).toEqual([
      "G3 =SUM(D3,F3) 105168.4",
      "G4 =SUM(D4,F4) 29321.6",
      "G5 =SUM(D5,F5) 112369.9",
    ]);
  });

  test("has a wrong sum named", () => {
    const [first = "", second = ""] = RIGHT;
    const [found] = findingsOf(draw(YEARS([first, second, "1123699"]).trim()));
    expect(found).toMatch(/^error G5 totals-across 112369.9/);
  });
});

describe("investment with a column for each sektor, year or sex", () => {
  test.each([
    [
      "sektor",
      "REALISASI PMDN PER SEKTOR (Rp Juta)\nKabupaten | Primer | Sekunder | Jumlah\nKab. A | 100.5 | 20 | .\nKab. B | 10.5 | 21 | .",
      ["D3 =SUM(B3:C3) 120.5", "D4 =SUM(B4:C4) 31.5"],
    ],
    [
      "years",
      "REALISASI PMA (US$ Ribu)\nNegara | 2022 | 2023 | Jumlah\nJepang | 100.5 | 20 | .\nSingapura | 10.5 | 21 | .",
      ["D3 =SUM(B3:C3) 120.5", "D4 =SUM(B4:C4) 31.5"],
    ],
    [
      "men and women",
      "PENYERAPAN TENAGA KERJA PMA\nKabupaten | TKI | . | .\n. | L | P | Jumlah\nKab. A | 10 | 2 | .\nKab. B | 15 | 1 | .",
      ["D4 =SUM(B4:C4) 12", "D5 =SUM(B5:C5) 16"],
    ],
  ])("has its blank sums filled: %s", (_, picture, fills) => {
    expect(tablesOf(draw(picture))[0]).toMatch(/^investment /);
    expect(fillsOf(draw(picture))).toEqual(fills);
  });
});

describe("investment quarter by quarter with what has come together so far", () => {
  const QUARTERS = `
    Periode      | PMA (Rp Juta) | PMDN (Rp Juta) | Total (Rp Juta) | Kumulatif (Rp Juta)
    Triwulan I   | 200           | 730            | 930             | 930
    Triwulan II  | 180           | 570            | 750             | 1680
    Triwulan III | 330           | 620            | 950             | 2630
    Triwulan IV  | 340           | 760            | 1100            | 3730
    Jumlah       | 1050          | 2680           | 3730            | .`;

  it("is the sum of both in no quarter but the first, and not added up", () => {
    expect(findingsOf(draw(QUARTERS))).toEqual([]);
    expect(fillsOf(draw(QUARTERS))).toEqual([]);
  });

  it("is filled from quarter to quarter", () => {
    const blank = QUARTERS.replace(/\| (930|1680|2630|3730)$/gm, "| .");
    expect(fillsOf(draw(blank))).toEqual(["E2 =D2 930", "E3 =E2+D3 1680", "E4 =E3+D4 2630", "E5 =E4+D5 3730"]);
  });

  it("has a wrong sum beside it named", () => {
    expect(findingsOf(draw(QUARTERS.replace("| 950 ", "| 590 ")), "error")).toEqual([
      expect.stringMatching(/^error D4 totals-across 950/),
    ]);
  });
});
