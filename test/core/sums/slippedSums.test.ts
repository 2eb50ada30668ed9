import { Lines } from "../../../src/core/sums/lines";
import { outline } from "../../../src/core/sums/outline";

/** Which rows of whole numbers add up which, counted from 1. */
function sumsOf(rows: readonly (readonly number[])[]): readonly string[] {
  const lines = Lines.ofRows(rows.map((row) => row.map((value) => ({ value, decimals: 0 }))));
  return outline(lines).map(({ line, parts }) => {
    const sorted = [...parts].sort((a, b) => a - b).map((part) => String(part + 1));
    return `${String(line + 1)} = ${sorted.join(" ")}`;
  });
}

describe("a line of which one figure is mistyped", () => {
  test("still adds up what stands over it, though what stands below comes to the same and holds throughout", () => {
    const cash = [1203, 1411, 1523, 1630, 1787];
    const rest = [
      [2310, 2105, 2219, 2390, 2204],
      [3513, 3516, 3742, 4020, 3991],
      [1902, 1777, 2001, 2150, 2093],
      [1611, 1739, 1741, 1870, 1898],
      [3513, 3516, 3742, 4020, 3991],
    ];
    expect(sumsOf([cash, ...rest])).toEqual(["3 = 1 2", "6 = 4 5"]);
    expect(sumsOf([cash.with(3, 1360), ...rest])).toEqual(["3 = 1 2", "6 = 4 5"]);
  });

  test("adds up what is next to it rather than a far pair that holds in one cell more", () => {
    const men = [512, 634, 721, 845, 913, 1034, 1123, 1267, 1312, 1456, 1587, 1601];
    const women = [498, 601, 733, 812, 899, 1011, 1109, 1240, 1333, 1401, 1502, 1644];
    const all = men.map((one, at) => one + (women[at] ?? 0));
    const young = all.map((one, at) => Math.round(one * (0.31 + at / 97)));
    const old = all.map((one, at) => one - (young[at] ?? 0));
    const other = all.map((one, at) => one * 3 + at * at);
    const drawn = (slipped: readonly number[]) => sumsOf([all, slipped, women, other, young, old]);
    expect(drawn(men)).toContain("1 = 2 3");
    expect(drawn(men.with(4, 931))).toContain("1 = 2 3");
  });
});
