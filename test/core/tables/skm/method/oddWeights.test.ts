import { cellName, type Cell } from "../../../../../src/core/grid/address";
import { decimalsOf, exact } from "../../../../../src/core/numbers/exact";
import { oddWeights } from "../../../../../src/core/tables/skm/method/oddWeights";
import { recogniseMatrices } from "../../../../../src/core/tables/skm/recognise";
import { draw } from "../../../../support/draw";

/** What is odd about a row of weights: "sum 1.27 D5 should be 0.25", "sum 0.8" where no weight can be named. */
function odd(picture: string): string | null {
  const [matrix] = recogniseMatrices(draw(picture));
  if (!matrix) throw new Error("No matrix was recognised.");
  const found = oddWeights(matrix, (cell: Cell) => {
    const value = matrix.sheet.value(cell.row, cell.column);
    return typeof value === "number" ? { value: exact(value), decimals: decimalsOf(value) } : null;
  });
  if (!found) return null;
  expect(cellName(found.first)).toBe("B5");
  const { sum, suspect } = found;
  const named = suspect ? ` ${cellName(suspect.cell)} should be ${suspect.expected.valueOf()}` : "";
  return `sum ${sum.valueOf()}${named}`;
}

/** NRR 3.5, 4, 3 and 3 under four weights. */
const weighed = (weights: string, figures: string) =>
  `No|U1|U2|U3|U4\n1|3|4|3|3\n2|4|4|3|3\nNRR|3.5|4|3|3\nBobot|${weights}\nNRR tertbg|${figures}`;
const EQUAL = "0.875|1|0.75|0.75";

describe("weights are in order", () => {
  test.each([
    ["where they add up to 1", "0.4|0.3|0.2|0.1", "1.4|1.2|0.6|0.3"],
    ["up to half a unit of each last decimal", "0.26|0.26|0.25|0.25", "0.91|1.04|0.75|0.75"],
    ["where there is none", "|||", EQUAL],
  ])("%s", (_, weights, figures) => {
    expect(odd(weighed(weights, figures))).toBeNull();
  });

  test("where a row of weights stands over several questions of an unsur", () => {
    const picture = "No|U1.1|U1.2|U2\n1|3|4|3\n2|4|4|3\nNRR|3.5|4|3\nBobot|0.5||0.8\nNRR tertbg|1.875||2.4";
    expect(odd(picture)).toBeNull();
  });

  test("where the sheet has no row of weights", () => {
    expect(odd("No|U1|U2\n1|3|4\n2|4|4\nNRR|3.5|4\nNRR tertbg|1.75|2")).toBeNull();
  });
});

describe("a weight is wrong", () => {
  test("where the weighted NRR was computed with what is left of 1", () => {
    expect(odd(weighed("0.25|0.25|0.52|0.25", EQUAL))).toBe("sum 1.27 D5 should be 0.25");
    expect(odd(weighed("0.4|0.3|0.02|0.1", "1.4|1.2|0.6|0.3"))).toBe("sum 0.82 D5 should be 0.2");
  });

  test("and should be like the others where they are alike and that fits", () => {
    const thirds = "No|U1|U2|U3\n1|3|3|3\nNRR|3|3|3\nBobot|0.33|0.33|0.13\nNRR tertbg|0.99|0.99|0.99";
    const [first, ...rest] = thirds.split("\n");
    const lower = [first, "2|3|3|3", ...rest].join("\n");
    expect(odd(lower)).toBe("sum 0.79 D5 should be 0.33");
  });
});

describe("no weight can be named", () => {
  test.each([
    ["where each fits its figure", "0.2|0.2|0.2|0.2", "0.7|0.8|0.6|0.6"],
    ["where no figure shows it", "0.25|0.25|0.5|0.25", "||belum|"],
    ["where two could be wrong", "0.3|0.3|0.25|0.25", "0.7|0.8|0.75|0.75"],
    ["where nothing is left of 1 for it", "0.5|0.5|0.2|0.1", "1.75|2|0.6|0"],
  ])("%s", (_, weights, figures) => {
    expect(odd(weighed(weights, figures))).toMatch(/^sum [\d.]+$/);
  });
});
