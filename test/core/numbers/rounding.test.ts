import { exact, ratio } from "../../../src/core/numbers/exact";
import { halfUp, round, roundedFormula, truncate, UNROUNDED } from "../../../src/core/numbers/rounding";

describe("rounding", () => {
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [3.3494, 3, 3.349],
    [3.3495, 3, 3.35],
    [-3.3495, 3, -3.35],
    [0.4, 0, 0],
    [1249.5, 0, 1250],
  ])("half-up takes %d at %i decimals to %d, away from zero as Excel does", (number, decimals, rounded) => {
    expect(round(exact(number), halfUp(decimals)).valueOf()).toBe(rounded);
  });

  test.each([
    [2.99, 0, 2],
    [-2.99, 0, -2],
    [3.3499, 3, 3.349],
    [3.35, 3, 3.35],
  ])("truncation takes %d at %i decimals to %d, towards zero", (number, decimals, rounded) => {
    expect(round(exact(number), truncate(decimals)).valueOf()).toBe(rounded);
  });

  test("what is not rounded stays a fraction", () => {
    expect(round(ratio(1, 9), UNROUNDED).toFraction()).toBe("1/9");
  });
});

describe("the formula of a rounding", () => {
  test("is the one Excel rounds with", () => {
    expect(roundedFormula("B4/9", UNROUNDED)).toBe("=B4/9");
    expect(roundedFormula("B4/9", halfUp(3))).toBe("=ROUND(B4/9,3)");
    expect(roundedFormula("B4/9", truncate(2))).toBe("=TRUNC(B4/9,2)");
  });
});
