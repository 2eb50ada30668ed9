import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Visitors of a region and its districts; nothing is called a total, and some districts were not open yet. */
const VISITORS = `
  Wilayah    | 2019 | 2020 | 2021  | 2022  | 2023  | 2024
  Kabupaten  | 8414 | 9023 | 10336 | 10913 | 12129 | 13348
  Ketapang   | 1802 | 1954 | 2011  | 2109  | 2214  | 2317
  Baamang    | 3901 | 4120 | 4291  | 4388  | 4517  | 4630
  Seranau    | t.a. | t.a. | t.a.  | 411   | 1020  | 1384
  Mentaya    | 2711 | 2949 | 3113  | 3004  | 3365  | 3702
  Cempaga    | t.a. | t.a. | 921   | 1001  | 1013  | 1315`;

describe("one figure of a line whose others are sums", () => {
  test("is silent where it is one, too", () => {
    expect(findingsOf(draw(VISITORS), "error")).toEqual([]);
  });

  test("is no average of its parts, though it lies between them: the figure below was typed twice", () => {
    expect(findingsOf(draw(VISITORS.replace("12129", "2214 ")), "error").join()).toMatch(/F2 (\S+ )?12129/);
  });

  test("is left alone where it is the highest of its parts", () => {
    expect(findingsOf(draw(VISITORS.replace("12129", "4517 ")), "error")).toEqual([]);
  });

  test("may have words among its parts that are nothing in the others", () => {
    expect(findingsOf(draw(VISITORS.replace("1954", "1594")), "error").join()).toMatch(/C3 (\S+ )?1954/);
  });

  test("is left alone where its word stands in one other sum alone: that may be a figure which is not told", () => {
    const rows = VISITORS.split("\n").map((row) => row.replace(/\| t\.a\. /, "| 0    "));
    expect(findingsOf(draw(rows.join("\n").replace("1954", "1594")), "error")).toEqual([]);
  });
});
