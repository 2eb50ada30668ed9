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
