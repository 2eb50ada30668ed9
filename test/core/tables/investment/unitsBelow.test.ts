import { fillsIn, fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const picture = (sum: string) => `
  REALISASI PMDN BERDASARKAN WILAYAH TW I 2025
  NO | WILAYAH   | JUMLAH  | PROYEK | TKI | TKA
     |           | (Rp.)   |        |     |
  1  | Kab. Satu | 1550000 | 120    | 300 | 1
  2  | Kab. Dua  | 1400500 | 113    | 255 | 0
  3  | Kota Tiga | 1635000 | 300    | 400 | 2
  .  | JUMLAH    | ${sum}  | 533    | 955 | 3`;
const MERGED = ["A2:A3", "B2:B3", "D2:D3", "E2:E3", "F2:F3"];
const sheetOf = (sum: string, merged = MERGED) => draw(picture(sum), "PMDN WILAYAH", merged);

describe("a unit that stands alone below a word, beside words merged down", () => {
  it("says that JUMLAH is of money", () => {
    expect(tablesOf(sheetOf("4585500"))).toEqual(["investment-pmdn A2:F7"]);
    expect(findingsOf(sheetOf("4585500"))).toEqual([]);
    expect(fillsOf(sheetOf("."))).toEqual(["C7 =SUM(C4:C6) 4585500"]);
    expect(findingsOf(sheetOf("4858500"), "error").join()).toContain("C7 4585500");
  });
});

describe("a share behind workers that stand behind money", () => {
  const shares = (last: string) => `
    REALISASI PMDN MENURUT SEKTOR
    Sektor     | Proyek | Investasi (Rp Juta) | Tenaga Kerja | %
    Perkebunan | 12     | 100                 | 300          | ${last}
    Industri   | 8      | 300                 | 100          | ${last}
    Jumlah     | 20     | 400                 | 400          | ${last}`;

  it("is of nobody knows which, and left blank", () => {
    expect(fillsIn("E", shares("."))).toEqual([]);
  });

  it("is of the money where that stands right before it", () => {
    const nearest = shares(".").replace(/^( *\S+ +\|[^|]*)\|([^|]*)\|([^|]*)\|/gm, "$1|$3|$2|");
    expect(fillsIn("E", nearest)).toHaveLength(3);
  });
});
