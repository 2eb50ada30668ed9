import { recognise } from "../../../../src/core/check";
import { areaName } from "../../../../src/core/grid/area";
import { lookalikes } from "../../../../src/core/lookalikes";
import { atOnce } from "../../../../src/core/steps";
import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Spending below a line of text, with nothing over its columns. */
const HEADLESS = `
  Belanja menurut fungsi
  .
  Kesehatan  | 3512 | 4711 | 5093 | 6120
  Klinik     | 1210 | 1811 | 2090 | 2415
  Obat       | 2302 | 2900 | 3003 | 3705
  Pendidikan | 4421 | 4530 | 5217 | 5308
  Sekolah    | 4010 | 4111 | 4704 | 4803
  Beasiswa   | 411  | 419  | 513  | 505`;

describe("sums that figures alone show where nothing stands over the columns", () => {
  test("are a table that is right as it stands", () => {
    expect(tablesOf(draw(HEADLESS))).toEqual(["totals B3:E8"]);
    expect(findingsOf(draw(HEADLESS))).toEqual([]);
  });

  test.each([
    ["a digit", "2900", "2300"],
    ["digits interchanged", "3705", "7305"],
    ["a zero too many", "4803", "48030"],
  ])("have the one told that a slip broke: %s", (_, right, wrong) => {
    expect(findingsOf(draw(HEADLESS.replace(right, wrong)), "error").join()).toContain(right);
  });

  test("say nothing of what no slip explains", () => {
    expect(findingsOf(draw(HEADLESS.replace("2900", "2673")))).toEqual([]);
  });

  test("fill nothing", () => {
    expect(fillsOf(draw(HEADLESS.replace("4711", ".")))).toEqual([]);
  });

  test("are none where figures are no sums", () => {
    const figures = HEADLESS.replace(/\d+/g, (text) => String((Number(text) * 7919) % 9973));
    expect(tablesOf(draw(figures))).toEqual([]);
  });

  test("say nothing of what stands beside them: that is still not understood", () => {
    const beside = draw(`
      Wilayah  | Luas | Elevasi | Laki | Pr   | Semua | Jarak | Umur
      A        | 12.5 | 40      | 1201 | 1322 | 2523  | 14    | 31
      B        | 13.5 | 45      | 1411 | 1212 | 2623  | 24    | 33
      C        | 11.5 | 50      | 1521 | 1432 | 2953  | 34    | 30
      D        | 18.5 | 60      | 1631 | 1342 | 2973  | 44    | 29
      E        | 10.5 | 30      | 1241 | 1822 | 3063  | 54    | 38`);
    const tables = recognise({ sheets: [beside] });
    expect(tables.map(({ area }) => areaName(area))).toEqual(["D2:F6"]);
    expect(atOnce(lookalikes({ sheets: [beside] }, tables)).map(({ area }) => areaName(area))).toEqual(["A1:H6"]);
  });
});

describe("columns without words between those that have some", () => {
  /** Quarters over two years: only the first of each has a heading, as where a heading spans no cells. */
  const HALF_HEADED = `
    Wilayah  | Tahun 2023 | .   | .   | .   | .   | Tahun 2024
    Jumlah   | 1431       | 491 | 164 | 315 | 461 | 1740
    Baamang  | 505        | 129 | 82  | 105 | 189 | 641
    Ketapang | 480        | 181 | 41  | 90  | 168 | 560
    Seranau  | 446        | 181 | 41  | 120 | 104 | 539`;

  test("are asked for sums by their figures, beside the table between whose columns they stand", () => {
    expect(tablesOf(draw(HALF_HEADED))).toEqual(["totals A1:G5", "totals C2:F5"]);
    expect(findingsOf(draw(HALF_HEADED))).toEqual([]);
  });

  test.each([
    ["| 315", "| 515", "315"],
    ["| 189", "| 198", "189"],
  ])("have a slip told: %s typed as %s", (right, wrong, expected) => {
    expect(findingsOf(draw(HALF_HEADED.replace(right, wrong)), "error").join()).toContain(expected);
  });

  test("have no sum told over a blank column, which parts them", () => {
    const parted = draw(`
      .
      .   | 0 | 0 | . | 1201 | 1322 | 2523
      .   | 0 | 0 | . | 1411 | 1212 | 2623
      .   | 0 | 0 | . | 1521 | 1432 | 2953
      .   | 0 | 0 | . | 1631 | 1342 | 2973`);
    const [table] = recognise({ sheets: [parted] });
    expect(table?.relations[0]?.sources.map(areaName)).toEqual(["E2:F2"]);
  });

  test("fill nothing, and leave the filling of the table as it is", () => {
    expect(fillsOf(draw(HALF_HEADED.replace("| 491", "| .  ")))).toEqual([]);
  });
});
