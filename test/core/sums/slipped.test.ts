import { isSlippedSum, sumFigureAt, type SumFigure } from "../../../src/core/sums/slipped";

const figures = (values: readonly number[]): readonly SumFigure[] =>
  values.map((value, at) => ({ value, around: [values[at - 1], values[at + 1]].filter((one) => one !== undefined) }));

const isSlipped = (total: number, parts: readonly number[], rounding = 0, decimals = 0) =>
  isSlippedSum({ value: total, around: [] }, figures(parts), { decimals, rounding });

describe("a sum that is off is a slip of the hand away", () => {
  test.each([
    ["digits interchanged in a part", 4938, [1243, 3704]],
    ["digits interchanged in the total", 4983, [1234, 3704]],
    ["a zero too many", 4938, [12340, 3704]],
    ["a digit dropped", 4938, [134, 3704]],
    ["a digit replaced", 4938, [1234, 3774]],
    ["what stands beside it typed twice", 4938, [1234, 1234, 2900]],
  ])("%s", (_, total, parts) => {
    expect(isSlipped(total, parts)).toBe(true);
  });

  test("and by its decimals", () => {
    expect(isSlipped(12.5, [8.21, 4.92], 0, 2)).toBe(true);
  });

  test("not where two figures or more would have to be wrong", () => {
    expect(isSlipped(4938, [1234, 3427])).toBe(false);
  });

  test("not where the total may be the average of its parts, or one of them", () => {
    expect(isSlipped(5, [4, 5, 6])).toBe(false);
    expect(isSlipped(1234, [1100, 1234, 1304])).toBe(false);
  });

  test("not where what was meant would stand on the other side of zero", () => {
    expect(isSlipped(-5300, [120, 120, 11])).toBe(false);
  });
});

describe("beside roundings", () => {
  test("a slip is seen where it counts for more than they do", () => {
    expect(isSlipped(4939, [1243, 3704])).toBe(false);
    expect(isSlipped(4939, [2134, 3704], 2)).toBe(true);
  });

  test("and not where they may explain it", () => {
    expect(isSlipped(4939, [1243, 3704], 3)).toBe(false);
  });
});

describe("a total that may be the average of its parts", () => {
  const parts: readonly SumFigure[] = [17, 20, 45].map((value) => ({ value, around: [] }));
  const slipped = (value: number, around: readonly number[], isAmongSums: boolean) =>
    isSlippedSum({ value, around }, parts, { decimals: 0, isAmongSums });

  test("is what stands beside it typed twice only among sums, and where it is neither the least nor the most", () => {
    expect(slipped(21, [21], true)).toBe(true);
    expect(slipped(21, [21], false)).toBe(false);
    expect(slipped(21, [22], true)).toBe(false);
    expect(slipped(17, [17], true)).toBe(false);
    expect(slipped(45, [45], true)).toBe(false);
  });

  test("is a slip away from a sum of three digits or more", () => {
    const large: readonly SumFigure[] = [211, 455, 265].map((value) => ({ value, around: [] }));
    expect(isSlippedSum({ value: 391, around: [] }, large, { decimals: 0 })).toBe(true);
    expect(isSlippedSum({ value: 32, around: [] }, parts, { decimals: 0 })).toBe(false);
  });
});

describe("a figure and those around it", () => {
  const values = [
    [1, 2, null],
    [null, 5, 6],
  ];
  const figureAt = (row: number, column: number) =>
    sumFigureAt({ row, column }, (cell) => values[cell.row]?.[cell.column] ?? null);

  test("are read where any stands", () => {
    expect(figureAt(1, 1)?.value).toBe(5);
    expect([...(figureAt(1, 1)?.around ?? [])].sort()).toEqual([2, 6]);
    expect(figureAt(0, 2)).toBeNull();
  });
});
