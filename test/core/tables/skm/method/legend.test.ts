import { cellName } from "../../../../../src/core/grid/address";
import { findLegendWeights } from "../../../../../src/core/tables/skm/method/legend";
import { draw } from "../../../../support/draw";

/** The weights that the first four columns of a sheet name: "A1 0,111 0.111 3". */
function weights(picture: string, area: { top?: number; left?: number; right?: number } = {}): string[] {
  const sheet = draw(picture);
  const all = { top: 0, bottom: sheet.rowCount - 1, left: 0, right: 3, ...area };
  return findLegendWeights(sheet, all).map(({ cell, written, weight, decimals }) => {
    expect(weight.value.valueOf()).toBeCloseTo(weight.text.startsWith("1/") ? 1 / +weight.text.slice(2) : +weight.text);
    return [cellName(cell), written, weight.text, decimals].join(" ");
  });
}

describe("a weight in words", () => {
  test.each([
    ["NRR tertimbang per unsur = NRR per unsur x 0,111", "A1 0,111 0.111 3"],
    ["NRR tertimbang = NRR X 0.11", "A1 0.11 0.11 2"],
    ["NRR tertbg = NRR × 0,1111", "A1 0,1111 0.1111 4"],
    ["NRR tertimbang = NRR * 1/9", "A1 1/9 1/9 0"],
    ["NRR tertimbang = 1 / 14 NRR", "A1 1 / 14 1/14 0"],
    ["Bobot per Unsur (1/9)", "A1 1/9 1/9 0"],
    ["BOBOT 0,111", "A1 0,111 0.111 3"],
    ["Bobot nilai per unsur 0,111", "A1 0,111 0.111 3"],
    ["Nilai penimbang = 0,11", "A1 0,11 0.11 2"],
    ["NRR tertimbang | '= NRR per unsur x 0,111", "B1 0,111 0.111 3"],
    [" | Bobot | | '= 0,111", "D1 0,111 0.111 3"],
  ])("%s", (row, expected) => {
    expect(weights(row)).toEqual([expected]);
  });

  test.each([
    "NRR tertimbang x 25",
    "Bobot = 1",
    "Bobot 0,1111111",
    "Bobot 1/123",
    "Bobot 1/0",
    "Bobot 0,00",
    "Bobot yang dipakai untuk tiap unsur 0,111",
    "Bobot | 0,111",
    "Bobot",
    "",
  ])("is not in %j", (row) => {
    expect(weights(row)).toEqual([]);
  });

  test("may stand in several rows, and in several cells of one", () => {
    expect(weights("Bobot 0,111 | Bobot 1/9\n.\nNRR tertimbang = NRR x 0,11")).toEqual([
      "A1 0,111 0.111 3",
      "B1 1/9 1/9 0",
      "A3 0,11 0.11 2",
    ]);
  });

  test("is looked for between two rows and two columns", () => {
    const picture = "Bobot 0,1\n | Bobot 0,2\n | | Bobot 0,3\n | | | Bobot 0,4";
    expect(weights(picture)).toHaveLength(4);
    expect(weights(picture, { top: 1 })).toHaveLength(3);
    expect(weights(picture, { left: 1, right: 2 })).toEqual(["B2 0,2 0.2 1", "C3 0,3 0.3 1"]);
  });
});
