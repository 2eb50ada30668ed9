import { exact } from "../../../src/core/numbers/exact";
import { addRows, countRows, isCountOfRows } from "../../../src/core/relations/countRows";
import {
  difference,
  growth,
  growthPercentage,
  percentage,
  percentOf,
  quotient,
  remainder,
  sum,
  weighedSum,
  type Operator,
  type Tally,
} from "../../../src/core/relations/operators";
import { range, relation } from "../../support/plainTable";

/** "30 10 ." as sources with one number each, the last with none. */
function tallies(inputs: string): Tally[] {
  const texts = inputs.split(" ").filter(Boolean);
  return texts.map((text) => (text === "." ? { sum: exact(0), count: 0 } : { sum: exact(Number(text)), count: 1 }));
}

const compute = (operator: Operator, inputs: string) => operator.compute(tallies(inputs))?.valueOf() ?? null;

/** The pieces of a working in a compact form. */
const said = (operator: Operator, inputs: string) =>
  operator
    .working(tallies(inputs), [])
    .map((piece) => {
      if ("number" in piece) return String(piece.number.valueOf());
      if ("sign" in piece) return piece.sign;
      return "rows" in piece ? `${piece.rows} rows of ${piece.sheet}` : piece.area;
    })
    .join(" ");

describe("differences, shares and growth", () => {
  test.each<[string, Operator, string, number]>([
    ["30 + 5 − 10", difference, "30 10 5", 25],
    ["30 − 10", difference, "30 10", 20],
    ["10 − 30 − 5", remainder, "30 10 5", -25],
    ["10 − 3", remainder, "3 10", 7],
    ["200 × 15 ÷ 100", percentOf, "200 15", 30],
    ["30 ÷ 10 ÷ 5", quotient, "30 10 5", 0.6],
    ["30 ÷ 40 × 100", percentage, "30 40", 75],
    ["50 ÷ 40 − 1", growth, "50 40", 0.25],
    ["50 ÷ 40 × 100 − 100", growthPercentage, "50 40", 25],
    ["30 × 4 + 10 × 3 + 5 × 1", weighedSum([4, 3, 1]), "30 10 5", 155],
    ["30 × 4 + 10 × 0", weighedSum([4]), "30 10", 120],
  ])("are told as they are computed: %s", (working, operator, inputs, expected) => {
    expect([said(operator, inputs), compute(operator, inputs)]).toEqual([working, expected]);
  });

  test.each<[string, Operator, string]>([
    ["what is taken from nothing", difference, ". 10"],
    ["what is left without what is taken", difference, "30 ."],
    ["what remains of nothing", remainder, "3 ."],
    ["what remains where nothing is taken", remainder, ". 10"],
    ["so many of a hundred of nothing", percentOf, "200 ."],
    ["a share of nothing", quotient, "30 ."],
    ["a share of 0", quotient, "30 0"],
    ["a share of 0 in a share", quotient, "30 10 0"],
    ["a share of nothing in a share", quotient, "30 . 10"],
    ["a share without a whole", quotient, "30"],
    ["a share without a part", quotient, ". 10"],
    ["nothing of nothing", quotient, ""],
    ["a percentage of 0", percentage, "30 0"],
    ["growth from 0", growth, "30 0"],
    ["growth from 0 in percent", growthPercentage, "30 0"],
    ["answers that nobody gave", weighedSum([4, 3]), ". ."],
  ])("are unknown: %s", (_, operator, inputs) => {
    expect(compute(operator, inputs)).toBeNull();
  });

  test("are known where some of it is: an answer that nobody gave counts nothing, nor do further blanks", () => {
    expect(compute(weighedSum([4, 3]), ". 2")).toBe(6);
    expect(compute(difference, "30 10 .")).toBe(20);
    expect(compute(remainder, ". 10 4")).toBe(6);
  });
});

describe("rows of a list", () => {
  const [counted, added] = [countRows(7, "Register"), addRows(exact(1250), 7, "Register")];

  test("are counted, or added up, whatever stands beside the figure", () => {
    expect([compute(counted, "3"), compute(added, "3")]).toEqual([7, 1250]);
    expect([said(counted, ""), said(added, "")]).toEqual(["7 rows of Register", "7 rows of Register"]);
  });

  test("are no sum of cells", () => {
    const areRows = [counted, added, sum].map((operator) => isCountOfRows(relation("B1", operator, [])));
    expect(areRows).toEqual([true, true, false]);
  });
});

test("a sum names all that it adds up", () => {
  expect(sum.working(tallies("3 4"), [range("B4:B9"), range("D4")])).toEqual([{ of: "sum", area: "B4:B9, D4" }]);
});
