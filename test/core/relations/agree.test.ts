import { decimalsOf, exact } from "../../../src/core/numbers/exact";
import { halfUp, truncate, UNROUNDED, type Rounding } from "../../../src/core/numbers/rounding";
import { agreement, settleRounding, type Sighting } from "../../../src/core/relations/agree";
import { copy } from "../../../src/core/relations/operators";
import type { Stated } from "../../../src/core/relations/reader";
import { relation } from "../../support/plainTable";

const rounded = relation("B1", copy, ["A1"]);
const counted = relation("B1", copy, ["A1"], { fewestDecimals: null });

function stated(number: number, decimals = decimalsOf(number)): Stated {
  return { kind: "number", value: exact(number), decimals };
}

function agrees(number: number, value: number, shown: Rounding = UNROUNDED, of = rounded): unknown {
  return agreement(of, stated(number), exact(value), shown);
}

describe("agreement", () => {
  it("is exact to within the noise of a formula", () => {
    expect(agrees(3.35, 3.35)).toBe("exact");
    expect(agrees(3.192857142857143, 447 / 140)).toBe("exact");
    expect(agrees(84.48412698412699, 84.48412698)).toBe("exact");
  });

  it("is rounded under the rounding of the row", () => {
    expect(agrees(3.193, 447 / 140, halfUp(3))).toBe("rounded");
    expect(agrees(3.192, 447 / 140, truncate(3))).toBe("rounded");
    expect(agrees(3.192, 447 / 140, halfUp(3))).toBeNull();
    expect(agrees(3.2, 3.1999, halfUp(1))).toBe("rounded");
  });

  it("is rounded where the figure is rightly rounded to its own two decimals or more", () => {
    expect(agrees(3.19, 447 / 140, halfUp(3))).toBe("rounded");
    expect(agrees(3.1929, 447 / 140, halfUp(3))).toBe("rounded");
    expect(agrees(3.2, 447 / 140, halfUp(3))).toBeNull();
    expect(agrees(85, 84.9968, halfUp(3))).toBe("rounded");
    expect(agrees(85, 84.96, halfUp(3))).toBeNull();
  });

  it("is rounded for a figure that holds more than its row passes on", () => {
    const passing = { ...rounded, passesOn: halfUp(3) };
    expect(agrees(0.1820391, 0.182, halfUp(3), passing)).toBe("rounded");
    expect(agrees(0.1826, 0.182, halfUp(3), passing)).toBeNull();
  });

  it("is one of a figure that is rounded right, however many its decimals", () => {
    expect(agrees(3.1928571, 447 / 140)).toBe("rounded");
    expect(agrees(3.1928572, 447 / 140)).toBeNull();
    expect(agrees(3.192857, 447 / 140)).toBe("rounded");
  });

  it("does not let a count be rounded", () => {
    expect(agrees(469, 469, halfUp(2), counted)).toBe("exact");
    expect(agrees(3.35, 3.3499, halfUp(2), counted)).toBeNull();
  });

  it("compares words by the letter, and a word with no number", () => {
    expect(agreement(rounded, { kind: "text", text: "Baik" }, "Baik", UNROUNDED)).toBe("exact");
    expect(agreement(rounded, { kind: "text", text: "Baik" }, "Sangat Baik", UNROUNDED)).toBeNull();
    expect(agreement(rounded, { kind: "text", text: "3" }, exact(3), UNROUNDED)).toBeNull();
    expect(agreement(rounded, stated(3), "Baik", UNROUNDED)).toBeNull();
  });

  it("is nothing where nothing is known or stated", () => {
    expect(agreement(rounded, stated(3), null, UNROUNDED)).toBeNull();
    expect(agreement(rounded, { kind: "text", text: "Baik" }, null, UNROUNDED)).toBeNull();
    expect(agreement(rounded, { kind: "blank" }, exact(3), UNROUNDED)).toBeNull();
    expect(agreement(rounded, { kind: "pending" }, exact(3), UNROUNDED)).toBeNull();
  });
});

/** Stated figures with the value each may be a rounding of. */
function row(...figures: readonly (readonly [number, number])[]): Sighting[] {
  return figures.map(([number, value]) => ({
    relation: rounded,
    stated: stated(number),
    values: [exact(value), null],
  }));
}

describe("the rounding of a row", () => {
  it("is the one that reproduces the most of it", () => {
    expect(settleRounding(row([3.193, 3.19286], [3.386, 3.38571], [3.35, 3.35]))).toEqual(halfUp(3));
    expect(settleRounding(row([3.192, 3.19286], [3.385, 3.38571], [3.35, 3.35]))).toEqual(truncate(3));
    expect(settleRounding(row([3.19286, 3.19286], [3.3857142857, 3.3857142857]))).toEqual(UNROUNDED);
    expect(settleRounding(row([1 / 3, 1 / 3], [2 / 3, 2 / 3]))).toEqual(UNROUNDED);
  });

  it("is not swayed by one figure that is wrong", () => {
    expect(settleRounding(row([3.193, 3.19286], [3.386, 3.38571], [4.9, 3.35]))).toEqual(halfUp(3));
  });

  const two = [
    [3.67, 3.66667],
    [3.87, 3.86667],
  ] as const;
  const three = [
    [3.193, 3.19286],
    [3.386, 3.38571],
  ] as const;

  it("is the one that most figures are written with where two reproduce as many", () => {
    expect(settleRounding(row(...three, ...two, [4.91, 3.35]))).toEqual(halfUp(2));
    expect(settleRounding(row(...two, ...three, [4.912, 3.35]))).toEqual(halfUp(3));
  });

  it("is the finer one where nothing else decides", () => {
    expect(settleRounding(row(...two, ...three))).toEqual(halfUp(3));
    expect(settleRounding(row(...three, ...two))).toEqual(halfUp(3));
  });

  it("sees through zeros that Excel does not keep", () => {
    expect(settleRounding(row([4, 3.99964]))).toEqual(halfUp(3));
    expect(settleRounding(row([3.4, 3.3996]))).toEqual(halfUp(1));
    expect(settleRounding(row([3.4, 3.3996], [3.386, 3.38571]))).toEqual(halfUp(3));
  });

  it("is read off the writing where nothing is reproduced", () => {
    expect(settleRounding(row([85.01, 84.48]))).toEqual(halfUp(2));
    expect(settleRounding(row([85.01, 84.48], [3.1, 2.2]))).toEqual(halfUp(2));
    expect(settleRounding(row([85, 84.48]))).toEqual(halfUp(2));
    expect(settleRounding(row([85.123456, 84.48]))).toEqual(halfUp(6));
    expect(settleRounding(row([85.123456789, 84.48]))).toEqual(UNROUNDED);
    expect(settleRounding(row([85.123456789, 84.48], [3.12, 2.2]))).toEqual(halfUp(2));
    expect(settleRounding([])).toEqual(UNROUNDED);
  });

  it("may follow what the inputs as stated give", () => {
    const sighting = { relation: rounded, stated: stated(3.397), values: [exact(3.37937), exact(3.39786)] };
    expect(settleRounding([sighting])).toEqual(truncate(3));
  });

  it("is not coarser than such figures are ever rounded to", () => {
    const coarse = { ...rounded, fewestDecimals: 2 };
    const sighting = { relation: coarse, stated: stated(3.4), values: [exact(3.35)] };
    expect(settleRounding([sighting])).toEqual(halfUp(2));
  });

  it("cuts off to two decimals, but never to a single one", () => {
    expect(settleRounding(row([3.19, 3.19786], [3.38, 3.38571]))).toEqual(truncate(2));
    expect(settleRounding(row([0.9, 0.9999]))).toEqual(halfUp(2));
    expect(agrees(0.9, 0.9999, settleRounding(row([0.9, 0.9999])))).toBeNull();
  });

  it("has no say over counts", () => {
    const sighting = { relation: counted, stated: stated(3.35), values: [exact(3.3499)] };
    expect(settleRounding([sighting])).toEqual(UNROUNDED);
  });

  it("is not told by counts that stand among its figures", () => {
    const counts = [140.1234, 141.1234].map((count) => ({
      relation: counted,
      stated: stated(count),
      values: [exact(count)],
    }));
    expect(settleRounding([...counts, ...row([3.19, 3.19286])])).toEqual(halfUp(2));
  });

  it("is not told by words, neither stated nor due", () => {
    const graded = { relation: rounded, stated: stated(3.1), values: ["Baik"] };
    const said = { relation: rounded, stated: { kind: "text", text: "Baik" }, values: ["Baik"] } as const;
    expect(settleRounding([graded, said, ...row([3.193, 3.19286])])).toEqual(halfUp(3));
    expect(settleRounding([said])).toEqual(UNROUNDED);
  });
});
