import { exact } from "../../../src/core/numbers/exact";
import { isOneDigitOff, isOneSlip, likelihood } from "../../../src/core/numbers/slips";

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
    ["a hundred times", 1200, 12],
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

describe("a count that one slip of the hand explains", () => {
  it.each([
    [268, 258],
    [285, 258],
    [2580, 258],
    [2568, 258],
    [258, 2568],
    [25_800, 258],
  ])("is %d for %d", (typed, right) => {
    expect(isOneSlip(typed, right)).toBe(true);
  });

  it.each([
    [258, 258],
    [58, 258],
    [300, 258],
    [2.5, 258],
    [-258, 258],
  ])("is not %d for %d", (typed, right) => {
    expect(isOneSlip(typed, right)).toBe(false);
  });
});

describe("what one digit replaced takes a sum off by", () => {
  it.each([300, 0.7, 4])("is %d", (distance) => {
    expect(isOneDigitOff(distance)).toBe(true);
  });

  it.each([310, 0.72, 41])("is not %d", (distance) => {
    expect(isOneDigitOff(distance)).toBe(false);
  });

  it("is 298 where roundings explain the rest, and not where they may explain the digit", () => {
    expect([isOneDigitOff(298, 3), isOneDigitOff(298, 1), isOneDigitOff(8, 3)]).toEqual([true, false, true]);
  });
});
