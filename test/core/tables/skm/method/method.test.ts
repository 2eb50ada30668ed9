import { halfUp, UNROUNDED, type Rounding } from "../../../../../src/core/numbers/rounding";
import { possibleRoundings, regulationMethod } from "../../../../../src/core/tables/skm/method/method";
import { regulationWeight } from "../../../../../src/core/tables/skm/method/weight";

function name(rounding: Rounding): string {
  if (rounding.mode === "none") return "none";
  return `${rounding.mode === "half-up" ? "half" : "cut"}${rounding.decimals}`;
}

/** What a row written with so many decimals may have passed on, the likeliest first. */
const told = (decimals: number | null) => possibleRoundings(decimals).map(name).join(" ");

describe("what a row passes on", () => {
  test.each([3, 4, 5, 6])("is most likely what it shows, with %i decimals", (decimals) => {
    expect(told(decimals)).toBe(`half${decimals} cut${decimals} none`);
  });

  test("is most likely more than it shows, with two decimals", () => {
    expect(told(2)).toBe("none half2 cut2");
  });

  test("may be anything where it shows less, or nothing at all", () => {
    const anything = "none half3 half4 half2 cut3 cut4 cut2";
    expect(told(null)).toBe(anything);
    expect(told(0)).toBe(anything);
    expect(told(1)).toBe(anything);
  });

  test("is unrounded where it shows more than six decimals", () => {
    expect(told(7)).toBe("none");
    expect(told(15)).toBe("none");
  });
});

test("the regulation's method rounds nothing on the way", () => {
  const weight = regulationWeight(9);
  expect(regulationMethod(weight)).toEqual({ weight, nrr: UNROUNDED, weighted: UNROUNDED, total: UNROUNDED });
  expect(regulationMethod(weight).nrr).not.toEqual(halfUp(2));
});
