import type { CellValue } from "../../../../../src/core/grid/sheet";
import { isOnScale, numberIn, readAnswer } from "../../../../../src/core/tables/skm/respondents/answer";
import { REGULATION_SCALE as scale } from "../../../../../src/core/tables/skm/scale/scale";

describe("an answer cell", () => {
  test.each<[CellValue, number]>([
    [3, 3],
    [0, 0],
    [3.5, 3.5],
    ["3", 3],
    [" 3 ", 3],
    ["4.", 4],
    ["4. ", 4],
    ["4,0", 4],
    ["3.5", 3.5],
    ["4.0", 4],
    ["３", 3],
    ["(3)", -3],
    ["1.250", 1.25],
    ["3.125", 3.125],
    ["33", 33],
  ])("that holds %j is the number %d", (value, number) => {
    expect(readAnswer(value, scale)).toEqual({ kind: "number", number });
    expect(numberIn(value, scale)).toBe(number);
  });

  test.each<[CellValue]>([[null], [""], [" "], ["\u00a0"], ["-"], ["–"], [" -- "]])(
    "that holds %j is blank",
    (value) => {
      expect(readAnswer(value, scale)).toEqual({ kind: "blank" });
      expect(numberIn(value, scale)).toBeNaN();
    },
  );

  test.each<[CellValue]>([[true], [false], ["baik"], ["empat"], ["4 baik"], ["#N/A"], ["1.2.3"], ["5.125"]])(
    "that holds %j is something else",
    (value) => {
      expect(readAnswer(value, scale)).toEqual({ kind: "other" });
      expect(numberIn(value, scale)).toBeNaN();
    },
  );
});

test("the scale has the whole numbers from 1 to 4", () => {
  const numbers = [-1, 0, 0.5, 1, 1.5, 2, 3, 3.99, 4, 4.5, 5, Number.NaN];
  expect(numbers.filter((number) => isOnScale(number, scale))).toEqual([1, 2, 3, 4]);
});
