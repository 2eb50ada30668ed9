import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const BUDGET = `
  REALISASI ANGGARAN DPMPTSP TAHUN 2024
  No | Uraian           | Pagu | Realisasi | Sisa | %
  1  | Belanja Pegawai  | 800  | 600       | 200  | 75
  2  | Belanja Barang   | 600  | 400       | 200  | 66.67
  3  | Belanja Modal    | 400  | 350       | 50   | 87.5
  4  | Perjalanan Dinas | 200  | 130       | 70   | 65
  .  | JUMLAH           | 2000 | 1480      | 520  | 74`;

/** The same with other words in a cell; lines and cells count from nought. */
function having(line: number, cell: number, text: string, picture = BUDGET): string {
  const lines = picture.trim().split("\n");
  return lines
    .map((own, at) =>
      at === line
        ? own
            .split("|")
            .map((old, place) => (place === cell ? text : old))
            .join("|")
        : own,
    )
    .join("\n");
}

const ratios = BUDGET.replace("| 75", "| 0.75")
  .replace("66.67", "0.6667")
  .replace("87.5", "0.875")
  .replace("| 65", "| 0.65")
  .replace("| 74", "| 0.74");

describe("a budget", () => {
  test("is listed as one, and silent where it is right, in hundredths or as a share of one", () => {
    expect(tablesOf(draw(BUDGET))).toEqual(["budget A2:F7"]);
    expect([findingsOf(draw(BUDGET)), findingsOf(draw(ratios))]).toEqual([[], []]);
  });

  test.each([
    [
      "no header but its title speaks of",
      BUDGET.replace("Pagu ", "DPA ").replace("Realisasi ", "SPJ "),
      "budget A2:F7",
    ],
    [
      "the year alone names",
      "IZIN TERBIT TAHUN ANGGARAN 2024\nKecamatan | PBG | SLF | Jumlah\nSatu | 3 | 4 | 7\nDua | 5 | 6 | 11",
      "permits A2:D4",
    ],
  ])("that %s is told by its words", (_, picture, table) => {
    expect(tablesOf(draw(picture))).toEqual([table]);
  });

  test.each([
    ["a share, by the two that it is of", 3, 5, "76.67", "error F4 totals-share 66.67"],
    ["the share of the total", 6, 5, "84", "error F7 totals-share 74"],
    ["a rest", 4, 4, "500", "error E5 totals-across 50"],
    ["a total", 6, 2, "2200", "error C7 totals-entry 2000"],
    ["a mistyped figure, not what follows from it", 2, 3, "60", "error D3 totals-entry 600"],
  ])("has %s named", (_, line, cell, text, finding) => {
    expect(findingsOf(draw(having(line, cell, text)))).toEqual([finding]);
  });

  test("has its blank totals, rests and shares filled", () => {
    const blank = [2, 3, 4, 5, 6].reduce(
      (picture, line) => having(line, 5, ".", having(line, 4, ".", picture)),
      BUDGET,
    );
    const fills = fillsOf(draw(having(6, 2, ".", having(6, 3, ".", blank))));
    expect(fills.slice(0, 2)).toEqual(["C7 =SUM(C3:C6) 2000", "D7 =SUM(D3:D6) 1480"]);
    expect(fills).toContain("E3 =C3-D3 200");
    expect(fills).toContain("F3 =D3/C3 0.75");
    expect(fills).toContain("F7 =D7/C7 0.74");
  });

  test("has a blank share filled as the others are written", () => {
    expect(fillsOf(draw(having(3, 5, ".")))).toEqual([`F4 =D4/C4*100 ${200 / 3}`]);
    expect(fillsOf(draw(having(3, 5, ".", ratios)))).toEqual([`F4 =D4/C4 ${400 / 600}`]);
  });

  test("has a wrong share named by the names of its columns where too few rows are right to say it", () => {
    const few = having(3, 5, "76.67", having(5, 5, "."));
    expect(findingsOf(draw(few), "error")).toEqual(["error F4 totals-share 66.67"]);
  });

  test.each([
    ["written without decimals", 3, 5, "67"],
    ["that says a plan was met which was passed", 2, 3, "600"],
    ["whose total states their mean", 6, 5, "73.54"],
    ["in words", 3, 5, "n/a"],
  ])("may have shares %s", (_, line, cell, text) => {
    expect(findingsOf(draw(having(line, cell, text)))).toEqual([]);
  });

  test("has no share filled that may be of something else, or where two were planned", () => {
    const physical =
      "Uraian | Pagu | Realisasi | Fisik (%)\nPegawai | 800 | 600 | .\nBarang | 600 | 400 | .\nJUMLAH | 1400 | 1000 | .";
    expect(fillsOf(draw(physical))).toEqual([]);
    expect(fillsOf(draw(physical.replace("Fisik (%)", "%")))).toContain("D2 =C2/B2 0.75");
    const twice =
      "Uraian | Pagu | Pagu Perubahan | Realisasi | %\nPegawai | 800 | 900 | 600 | .\nJUMLAH | 800 | 900 | 600 | .";
    expect(fillsOf(draw(twice))).toEqual([]);
  });
});
