import { hasOtherRates, inferRate, type Exchange } from "../../../../src/core/tables/investment/rate";

/** Rp juta beside US$ ribu, both with two decimals. */
const SCALE = 1000;
const HALF = { dollars: 0.005, rupiah: 0.005 };

/** Amounts in US$ ribu, each with the rate it is stated at. */
function stated(...rows: readonly (readonly [dollars: number, rate: number])[]): readonly Exchange[] {
  return rows.map(([dollars, rate]) => ({ dollars, rupiah: Math.round(dollars * rate) / SCALE }));
}

function rateOf(rows: readonly Exchange[], year: number | null = null, half = HALF): number | null {
  return inferRate(rows, half, SCALE, year)?.rupiah ?? null;
}

describe("the rate of a table that states amounts twice", () => {
  it("is the one of most rows", () => {
    expect(rateOf(stated([120.5, 15_230], [88.25, 15_230], [40.1, 15_230], [12.4, 14_100]))).toBe(15_230);
    expect(rateOf(stated([120.5, 15_230], [88.25, 15_230], [40.1, 14_100], [12.4, 14_200]))).toBeNull();
  });

  it("is more than three of five rows", () => {
    const three = stated([900, 15_230], [800, 15_230], [700, 15_230], [600, 14_100], [500, 14_200]);
    expect(rateOf(three)).toBeNull();
    expect(rateOf([...three, ...stated([400, 15_230])])).toBe(15_230);
  });

  it("is not told by one row, but by a state budget's rate for its year", () => {
    expect(rateOf(stated([120.5, 15_230]))).toBeNull();
    expect(rateOf(stated([120_500, 15_000]))).toBeNull();
    expect(rateOf(stated([120_500, 15_000]), 2024)).toBe(15_000);
    expect(rateOf(stated([120_500, 15_000], [8_800, 15_000]))).toBe(15_000);
  });

  it("is a state budget's where a third of the rows say so, with large amounts", () => {
    const third = stated([120_500, 15_000], [90_100, 15_000], [8_000, 14_100], [7_000, 14_300], [6_000, 14_500]);
    expect(rateOf(third)).toBe(15_000);
    expect(rateOf([...third, ...stated([5_000, 14_600], [4_000, 14_700])])).toBeNull();
    expect(rateOf(stated([1.2, 15_000], [0.9, 15_000], [0.8, 14_100], [0.7, 14_300], [0.6, 14_500]))).toBeNull();
  });

  it("does not look at rows that lack one of the amounts", () => {
    const rows = stated([120.5, 15_230], [88.25, 15_230]);
    const lacking = [0, 0, 0].flatMap(() => [
      { dollars: 0, rupiah: 12 },
      { dollars: 12, rupiah: 0 },
    ]);
    expect(rateOf([...rows, ...lacking])).toBe(15_230);
  });

  it.each([
    [4_999, null],
    [5_000, 5_000],
    [30_000, 30_000],
    [30_001, null],
  ])("lies between 5,000 and 30,000: %d", (rate, found) => {
    expect(rateOf(stated([120_000, rate], [88_000, rate], [7_000, rate]))).toBe(found);
  });

  it("is none without rows", () => {
    expect(rateOf([])).toBeNull();
  });
});

describe("a table has other rates beside its own", () => {
  const rate = inferRate(stated([120.5, 15_000], [88.25, 15_000], [40.1, 15_000]), HALF, SCALE);
  const others = (rows: readonly Exchange[], known: { printed?: number[]; ofYears?: number[] } = {}) =>
    rate && hasOtherRates(rows, rate, HALF, { printed: [], ofYears: [], ...known });

  it("where two rows have one near it", () => {
    expect(others(stated([100, 15_000], [90, 14_300], [80, 14_300]))).toBe(true);
    expect(others(stated([100, 15_000], [90, 14_300]))).toBe(false);
    expect(others(stated([100, 15_000], [90, 9_000], [80, 21_000]))).toBe(false);
  });

  it("up to a quarter of it", () => {
    expect(others(stated([90, 18_700], [80, 18_700]))).toBe(true);
    expect(others(stated([90, 18_800], [80, 18_800]))).toBe(false);
    expect(others(stated([90, 11_300], [80, 11_300]))).toBe(true);
    expect(others(stated([90, 11_200], [80, 11_200]))).toBe(false);
  });

  it("in one of ten rows of a long table at the least", () => {
    const many = (count: number) => Array.from({ length: count }, () => [100, 15_000] as const);
    expect(others(stated([90, 14_300], [80, 14_300], ...many(18)))).toBe(true);
    expect(others(stated([90, 14_300], [80, 14_300], ...many(19)))).toBe(false);
  });

  it("where one row has that of another year, a printed one, or one between those", () => {
    const one = stated([100, 15_000], [90, 14_300]);
    expect(others(one, { ofYears: [14_300] })).toBe(true);
    expect(others(one, { printed: [14_300] })).toBe(true);
    expect(others(one, { printed: [14_100, 14_500] })).toBe(true);
    expect(others(one, { printed: [14_400, 14_500] })).toBe(false);
    expect(others(one, { printed: [14_100, 14_200] })).toBe(false);
    expect(others(one, { ofYears: [14_100, 14_500] })).toBe(false);
  });

  it("not where an amount is missing", () => {
    const lacking = [
      { dollars: 0, rupiah: 0 },
      { dollars: 0, rupiah: 0 },
    ];
    expect(others([...stated([100, 15_000]), ...lacking])).toBe(false);
  });
});
