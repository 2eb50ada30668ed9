import { agreement } from "../../../src/core/sums/agreement";
import { Lines } from "../../../src/core/sums/lines";

const figure = (text: string) =>
  text === "." ? null : { value: Number(text), decimals: text.split(".")[1]?.length ?? 0 };

/** How well the last of some lines is the sum of the others. */
function agreed(...rows: readonly string[]) {
  const lines = Lines.ofRows(rows.map((row) => row.split(" ").map(figure)));
  return agreement(
    lines,
    rows.length - 1,
    Array.from({ length: rows.length - 1 }, (_, at) => at),
  );
}

/** "2 hold, 1 not": how many cells bear a sum out, and how many deny it. */
const told = (...rows: readonly string[]) => {
  const { hits, misses, holding } = agreed(...rows);
  return `${String(hits)} of ${String(holding.size)} hold, ${String(misses)} not`;
};

describe("the figures of a line are the sums of those of others", () => {
  it.each([
    ["in each cell", ["12 31", "20 17", "32 48"], "2 of 2 hold, 0 not"],
    ["but for one", ["12 31", "20 17", "32 84"], "1 of 1 hold, 1 not"],
    ["where a line has none", ["12 31", "20 17", "32 ."], "1 of 1 hold, 0 not"],
    ["where a part has none, which says nothing of the sum", ["12 .", "20 17", "32 17"], "1 of 2 hold, 0 not"],
    ["where no part has any", ["12 .", "20 .", "32 48"], "1 of 1 hold, 0 not"],
    ["of nothing, which says nothing", ["12 0", "20 0", "32 0"], "1 of 2 hold, 0 not"],
    ["but for roundings", ["12.4 31.4", "20.4 17.4", "32.9 48.9"], "2 of 2 hold, 0 not"],
    ["not for more than roundings", ["12.4 31.4", "20.4 17.4", "32.9 49.1"], "1 of 1 hold, 1 not"],
    ["not for roundings of small figures", ["1 1", "2 3", "4 5"], "0 of 0 hold, 2 not"],
    ["but for the noise of a computer", ["0.12345 1.5", "0.54321 2.5", "0.66667 4"], "2 of 2 hold, 0 not"],
  ])("%s", (_, rows, cells) => {
    expect(told(...rows)).toBe(cells);
  });

  it("which says the more the more digits agree, up to four a cell", () => {
    const scores = [
      ["1 3", "2 4", "3 7"],
      ["12 31", "20 17", "32 48"],
      ["1243 3121", "2051 1733", "3294 4854"],
    ].map((rows) => agreed(...rows).score);
    expect([...scores].sort((a, b) => a - b)).toEqual(scores);
    expect(agreed("123456", "654123", "777579").score).toBeCloseTo(4 - 0.5 * Math.log10(3));
  });

  it("which says less where they are rounded, and less still where one is not", () => {
    const [exact, rounded, wrong] = ["32.8 48.8", "32.9 48.9", "32.8 84.8"].map(
      (total) => agreed("12.4 31.4", "20.4 17.4", total).score,
    );
    expect(Number(exact)).toBeGreaterThan(Number(rounded));
    expect(Number(rounded)).toBeGreaterThan(Number(wrong));
    expect(Number(wrong)).toBeCloseTo(Math.log10(329) - 1.5 - 0.5 * Math.log10(3));
  });

  it("which says nothing new of figures that are others times a rate", () => {
    const once = agreed("1243", "2051", "3294").score;
    expect(agreed("1243 2486", "2051 4102", "3294 6588").score).toBeCloseTo(once);
    expect(agreed("1243 2051", "2051 1243", "3294 3294").score).toBeGreaterThan(once + 3);
  });
});
