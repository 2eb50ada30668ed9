import { fillsOf, findingsOf, tablesOf, taughtTablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const sheetOf = (title: string) =>
  draw(`
    ${title}
    No | Periode | PMA | PMDN | Jumlah
    1 | Triwulan I  | 724.1  | 582.2 | 1306.3
    2 | Triwulan II | 796    | 541.9 | 1337.9
    . | Jumlah      | 1520.1 | 1124.1 | 2644.2`);

const TITLE = "PERKEMBANGAN REALISASI INVESTASI PMA DAN PMDN TAHUN 2024 (Rp Juta)";

describe("columns called no more than PMA and PMDN", () => {
  it("hold the money that the title speaks of, and what they come to", () => {
    expect(tablesOf(sheetOf(TITLE))).toEqual(["investment A2:E5"]);
    expect(findingsOf(sheetOf(TITLE))).toEqual([]);
  });

  it("have their wrong figure named, and their sums filled", () => {
    const picture = (figure: string, sum: string) => `
      ${TITLE}
      Periode     | PMA    | PMDN      | Jumlah
      Triwulan I  | 724.1  | 582.2     | 1306.3
      Triwulan II | 796    | ${figure} | ${sum}
      Jumlah      | 1520.1 | 1124.1    | 2644.2`;
    expect(findingsOf(draw(picture("514.9", "1337.9")))).toEqual(["error C4 investment-entry 541.9"]);
    expect(fillsOf(draw(picture("541.9", ".")))).toEqual(["D4 =SUM(B4:C4) 1337.9"]);
  });

  it.each([
    ["Jumlah NIB menurut Investasi PMA dan PMDN"],
    ["Jumlah Proyek Investasi PMA dan PMDN"],
    ["Data PMA dan PMDN"],
    ["Investasi PMA (US$) dan PMDN (Rp)"],
  ])("are not known under %s", (title) => {
    expect(taughtTablesOf(sheetOf(title))).toEqual([]);
  });
});
