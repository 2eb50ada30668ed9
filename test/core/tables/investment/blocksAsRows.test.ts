import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Rows of PMA and of PMDN above the same sektor, with what both lines and the total state. */
const SHEET = (pma: string, pmdn: string, total: string, second = "400") => `
  REALISASI INVESTASI TAHUN 2024
  No | Sektor           | Proyek | Investasi (Rp Juta)
  A. | PMA              | ${pma}
  1  | Pertambangan     | 3      | 100
  2  | Kehutanan        | 4      | 200
  B. | PMDN             | ${pmdn}
  1  | Pertambangan     | 6      | 300
  2  | Kehutanan        | 8      | ${second}
  .  | Jumlah (A+B)     | ${total}`;

describe("lines of PMA and of PMDN stand above those that they add up", () => {
  test("which may have the same names", () => {
    expect(findingsOf(draw(SHEET("7 | 300", "14 | 700", "21 | 1000")))).toEqual([]);
    expect(findingsOf(draw(SHEET("7 | 300", "14 | 700", "21 | 1000", "470")), "error")).toEqual([
      "error D8 investment-entry 400",
    ]);
    const twice = SHEET("7 | 300", "14 | 700", "21 | 1000").replace(
      "2  | Kehutanan        | 4",
      "2 | Pertambangan | 4",
    );
    expect(findingsOf(draw(twice))).toEqual(["warning B5 repeated-sub-sector -"]);
  });

  test("so that no total counts them beside their parts", () => {
    expect(fillsOf(draw(SHEET("7 | 300", "14 | 700", ". | .")))).toEqual(["C9 =SUM(C3,C6) 21", "D9 =SUM(D3,D6) 1000"]);
    expect(fillsOf(draw(SHEET(". | .", ". | .", ". | .")))).toEqual([
      "C3 =SUM(C4:C5) 7",
      "C6 =SUM(C7:C8) 14",
      "D3 =SUM(D4:D5) 300",
      "D6 =SUM(D7:D8) 700",
      "C9 =SUM(C3,C6) 21",
      "D9 =SUM(D3,D6) 1000",
    ]);
  });

  test("but are headings where the sums stand below", () => {
    const below = SHEET(". | .", ". | .", "21 | 1000")
      .replace("  B. |", "  . | Jumlah PMA | . | .\n  B. |")
      .replace("  .  | Jumlah (A+B)", "  . | Jumlah PMDN | . | .\n  . | TOTAL");
    expect(fillsOf(draw(below))).toEqual([
      "C6 =SUM(C4:C5) 7",
      "C10 =SUM(C8:C9) 14",
      "D6 =SUM(D4:D5) 300",
      "D10 =SUM(D8:D9) 700",
    ]);
    expect(fillsOf(draw(SHEET(". | .", ". | .", "21 | 1000")))).toEqual([]);
  });

  test("and are parts themselves where each region has both", () => {
    const regions = draw(`
      REALISASI INVESTASI TAHUN 2024
      No | Kabupaten/Kota | Proyek | Investasi (Rp Juta)
      1  | Kab. Kotim     | .      | .
      a  | PMA            | 3      | 100
      b  | PMDN           | 4      | 200
      2  | Kab. Kobar     | .      | .
      a  | PMA            | 5      | 300
      b  | PMDN           | 6      | 400
      .  | Jumlah         | .      | .`);
    expect(fillsOf(regions).filter((fill) => fill.startsWith("C"))).toEqual([
      "C3 =SUM(C4:C5) 7",
      "C6 =SUM(C7:C8) 11",
      "C9 =SUM(C3,C6) 18",
    ]);
  });

  test("and nothing else where they are all there is", () => {
    const two = (total: string) =>
      draw(`
        REALISASI INVESTASI TAHUN 2024
        No | Uraian | Proyek | Investasi (Rp Juta)
        1  | PMA    | 3      | 100
        .  | - Baru | 1      | 40
        2  | PMDN   | 4      | 200
        .  | - Baru | 2      | 30
        .  | Jumlah | ${total}`);
    expect(findingsOf(two("7 | 300"))).toEqual([]);
    expect(fillsOf(two(". | ."))).toEqual(["C7 =SUM(C3,C5) 7", "D7 =SUM(D3,D5) 300"]);
  });
});
