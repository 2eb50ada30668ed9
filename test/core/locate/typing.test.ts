import { likelihood } from "../../../src/core/locate/typing";
import { exact } from "../../../src/core/numbers/exact";

const slip = (typed: number, right: number, decimals = 0, neighbours: number[] = []) =>
  likelihood(exact(typed), exact(right), decimals, neighbours.map(exact));
const unlikely = slip(987, 12);

describe("what somebody who meant one number may have typed", () => {
  it.each([
    ["digits interchanged", 61, 16],
    ["a digit dropped", 46, 456],
    ["a leading digit dropped before a zero", 5, 105],
    ["a digit added", 4566, 456],
    ["a digit replaced", 466, 456],
    ["the sign", -12, 12],
    ["ten times", 120, 12],
    ["a tenth", 12, 120],
    ["a thousand times", 12000, 12],
  ])("%s: %d for %d", (_, typed, right) => {
    expect(slip(typed, right)).toBeGreaterThan(20 * unlikely);
  });

  it("takes a number that stands next to it for a copy", () => {
    expect(slip(77, 12, 0, [77])).toBeGreaterThan(slip(77, 12, 0, [78]));
  });

  it("holds a slip with few outcomes for likelier than one with many", () => {
    expect(slip(61, 16)).toBeGreaterThan(slip(26, 16));
  });

  it("reads digits as they are written, decimals too", () => {
    expect(slip(9460.2, 9640.2, 2)).toBeGreaterThan(20 * unlikely);
  });

  it("finds nothing likely in two digits changed at once", () => {
    expect(slip(61, 59)).toBe(unlikely);
  });
});
