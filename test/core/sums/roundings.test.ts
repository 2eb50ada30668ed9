import { exact } from "../../../src/core/numbers/exact";
import { atOnce } from "../../../src/core/steps";
import { areExact, chanceOfExact, halfUnit, manyTimes, type TypedSum } from "../../../src/core/sums/roundings";

/** Sums of three figures with one decimal, each off by so many tenths. */
const sums = (...tenths: readonly number[]): readonly TypedSum[] =>
  tenths.map((off) => ({ off: exact(off / 10), half: halfUnit(1), filled: 3, parts: 3 }));
const exactly = (count: number) => sums(...Array.from({ length: count }, () => 0));

const told = (...of: Parameters<typeof areExact>) => atOnce(areExact(...of));

describe("whether amounts were rounded before they were added", () => {
  test("is told by so many sums to the last digit as no chance has: 12 of three figures, not 11", () => {
    expect(told(exactly(12))).toBe(true);
    expect(told(exactly(11))).toBe(false);
    expect(told([])).toBe(false);
  });

  test("is told by fewer where something else says so", () => {
    expect(told(exactly(2), 0.02)).toBe(true);
  });

  test("is not belied by two sums that a rounding explains, but by three, and by none that it does not explain", () => {
    expect(told([...exactly(12), ...sums(1, 2)])).toBe(true);
    expect(told([...exactly(12), ...sums(1, 2, 1)])).toBe(false);
    expect(told([...exactly(12), ...sums(30, 40, 50, 60)])).toBe(true);
  });

  test("is not told by sums of one figure, which are always exact", () => {
    const copies = exactly(40).map((sum) => ({ ...sum, filled: 1 }));
    expect(told(copies)).toBe(false);
  });
});

test("the more figures were rounded, the less likely their sum is exact", () => {
  const chances = Array.from({ length: 30 }, (_, count) => chanceOfExact(count));
  expect([...chances].sort((a, b) => b - a)).toEqual(chances);
  expect(chances.slice(0, 3)).toEqual([1, 1, 0.75]);
  expect(chances.at(-1)).toBeCloseTo(0.25, 1);
});

test("so many roundings may take a sum so far, and no further than the noise of doubles beyond", () => {
  const most = manyTimes(halfUnit(2));
  expect(most(4).valueOf()).toBeCloseTo(0.02, 5);
  expect(most(4).compare(exact(0.02))).toBeGreaterThan(0);
  expect(most(0).valueOf()).toBeCloseTo(0, 5);
});
