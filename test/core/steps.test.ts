import { recognise, recogniseInSteps } from "../../src/core/check";
import { areaName } from "../../src/core/grid/area";
import { atOnce, forEachByEffort, type Steps } from "../../src/core/steps";
import { draw } from "../support/draw";

/** The NRR of U1 should be 3.5: many ways of computing are tried before that is known. */
const WRONG = `
  No         | U1   | U2
  1          | 3    | 4
  2          | 4    | 4
  ΣNilai     | 7    | 8
  NRR        | 3.9  | 4
  NRR tertbg | 1.95 | 2 | 3.95
  IKM        | .    | . | 98.75
`;

describe("work in steps", () => {
  test("gives its result at the end, done at once", () => {
    function* steps(): Steps<number> {
      let sum = 0;
      for (const one of [1, 2, 3]) {
        sum += one;
        yield;
      }
      return sum;
    }
    expect(atOnce(steps())).toBe(6);
  });

  test("stops before what may take long, and does things that take next to nothing together", () => {
    let done = 0;
    const steps = forEachByEffort([1, 1, 10_000, 10_000, 1, 1], (cells) => {
      done++;
      return cells;
    });
    const together: number[] = [];
    for (let step = steps.next(); !step.done; together.push(done)) {
      done = 0;
      step = steps.next();
    }
    expect(together).toEqual([3, 1, 2]);
  });

  test("finds the same tables as at once, and stops at every way of computing that it tries", () => {
    const workbook = { sheets: [draw(WRONG, "Survei"), draw(WRONG, "Lain")] };
    const steps = recogniseInSteps(workbook);
    let stops = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) stops++;
    const names = (tables: typeof step.value) => tables.map(({ sheet, area }) => `${sheet.name} ${areaName(area)}`);
    expect(names(step.value)).toEqual(["Survei A1:D7", "Lain A1:D7"]);
    expect(names(step.value)).toEqual(names(recognise(workbook)));
    expect(stops).toBeGreaterThan(100);
  });
});
