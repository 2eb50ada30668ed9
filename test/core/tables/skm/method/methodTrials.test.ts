import { halfUp, UNROUNDED, type Rounding } from "../../../../../src/core/numbers/rounding";
import { regulationMethod, type Method } from "../../../../../src/core/tables/skm/method/method";
import { readMatrix } from "../../../../../src/core/tables/skm/summary/reader";
import { recogniseMatrices } from "../../../../../src/core/tables/skm/recognise";
import { Trials } from "../../../../../src/core/tables/skm/method/methodTrials";
import { regulationWeight } from "../../../../../src/core/tables/skm/method/weight";
import { draw } from "../../../../support/draw";

/** Three respondents; the NRR rounded to two decimals, and computed with as it stands. */
const ROUNDED = `
  No         | U1   | U2
  1          | 3    | 4
  2          | 4    | 4
  3          | 3    | 3
  ΣNilai     | 10   | 11
  NRR        | 3.33 | 3.67
  NRR tertbg | 1.665 | 1.835 | 3.5
  IKM        |      |       | 87.5
`;

function trials() {
  const [matrix] = recogniseMatrices(draw(ROUNDED));
  if (!matrix) throw new Error("There is no matrix.");
  const reader = readMatrix(matrix);
  return { reader, tried: new Trials(matrix, reader) };
}

function method(nrr: Rounding, total = UNROUNDED): Method {
  return { ...regulationMethod(regulationWeight(2)), nrr, total };
}

test("a method is told by how many stated figures it reproduces, step by step", () => {
  const { tried } = trials();
  expect(tried.try(method(UNROUNDED), "averages")).toEqual({ stated: 2, reproduced: 2 });
  expect(tried.try(method(UNROUNDED), "weighted")).toEqual({ stated: 2, reproduced: 0 });
  expect(tried.try(method(halfUp(2)), "weighted")).toEqual({ stated: 2, reproduced: 2 });
  expect(tried.try(method(halfUp(2)), "weighted", "results")).toEqual({ stated: 4, reproduced: 4 });
});

test("methods that agree in a step share it, others do not", () => {
  const { reader, tried } = trials();
  const stated = jest.spyOn(reader, "stated");
  const read = (tries: () => unknown) => {
    stated.mockClear();
    tries();
    return stated.mock.calls.length;
  };
  const [averages, weighted, results] = [2, 2, 2];
  expect(read(() => tried.try(method(UNROUNDED), "results"))).toBe(2 + averages + weighted + results);
  expect(read(() => tried.try(method(UNROUNDED), "averages", "weighted"))).toBe(0);
  expect(read(() => tried.try(method(UNROUNDED, halfUp(2)), "results"))).toBe(results);
  expect(read(() => tried.try(method(halfUp(2)), "results"))).toBe(averages + weighted + results);
  expect(read(() => tried.try(method(halfUp(3)), "sums"))).toBe(0);
});
