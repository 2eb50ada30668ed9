import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { turned } from "../../../support/turned";

const YEARS = `
  Tahun | Jumlah Izin | Kenaikan | Pertumbuhan (%)
  2021  | 1200        | .        | -
  2022  | 1500        | 300      | 25
  2023  | 1350        | -150     | -10
  2024  | 1620        | 270      | 20`;

describe("how much more there is than at the time before", () => {
  test("is filled and silent where right, years in rows or in columns", () => {
    const blank = YEARS.split("\n")
      .map((line, at) => (at < 3 ? line : [...line.split("|").slice(0, 2), " . ", " . "].join("|")))
      .join("\n");
    expect(findingsOf(draw(YEARS))).toEqual([]);
    expect(fillsOf(draw(blank))).toEqual([
      "C3 =B3-B2 300",
      "C4 =B4-B3 -150",
      "C5 =B5-B4 270",
      "D3 =(B3-B2)/B2 0.25",
      "D4 =(B4-B3)/B3 -0.1",
      "D5 =(B5-B4)/B4 0.2",
    ]);
    expect(findingsOf(turned(draw(YEARS)))).toEqual([]);
  });

  test("is named where it is wrong", () => {
    expect(findingsOf(draw(YEARS.replace("| 25", "| 52")))).toEqual(["error D3 totals-share 25"]);
    expect(findingsOf(draw(YEARS.replace("| 270 ", "| 720 ")))).toEqual(["error C5 totals-across 270"]);
  });

  test("is not filled where a year is missing, where two figures stand before it, or the rows are of no time", () => {
    const two = `
      Tahun | Proyek | Investasi | Pertumbuhan (%)
      2022  | 15     | 1500      | .
      2023  | 13     | 1350      | .`;
    expect(fillsOf(draw(two))).toEqual([]);
    const gap = `
      Tahun | Investasi | Pertumbuhan (%)
      2021  | 1500      | .
      2023  | 1350      | .`;
    expect(fillsOf(draw(gap))).toEqual([]);
    const places = `
      Kabupaten | Investasi | Pertumbuhan (%)
      Kapuas    | 1500      | .
      Katingan  | 1350      | .`;
    expect(fillsOf(draw(places))).toEqual([]);
  });

  test("is told of two years though the parts of one stand between them", () => {
    const table = `
      Kabupaten | Tahun 2023 | Semester I | Semester II | Tahun 2024 | Pertumbuhan (%)
      Kapuas    | 500        | 250        | 350         | 600        | .
      Katingan  | 400        | 150        | 350         | 500        | .`;
    expect(fillsOf(draw(table))).toEqual(["F2 =(E2-B2)/B2 0.2", "F3 =(E3-B3)/B3 0.25"]);
  });
});
