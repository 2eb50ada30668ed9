import { atOnce } from "../../../src/core/steps";
import type { Total } from "../../../src/core/sums/circles";
import { Lines } from "../../../src/core/sums/lines";
import { twoCellTotals } from "../../../src/core/sums/twoCells";

const figure = (text: string) =>
  text === "." ? null : { value: Number(text), decimals: text.split(".")[1]?.length ?? 0 };

/** "3 = 1 2" for each line of two figures that adds up those beside it but for a slip; `known` are totals like "3 = 1 2". */
function sums(rows: readonly string[], known: readonly string[] = []): readonly string[] {
  const lines = Lines.ofRows(rows.map((row) => row.split(" ").map(figure)));
  const totals = known.map((sum): Total => {
    const [line = 0, ...parts] = (sum.match(/\d+/g) ?? []).map((number) => Number(number) - 1);
    return { line, parts, score: 9, hits: 2, misses: 0, holding: new Set([0, 1]), cost: 0 };
  });
  return atOnce(twoCellTotals(lines, totals)).map(
    ({ line, parts }) => `${String(line + 1)} = ${parts.map((part) => part + 1).join(" ")}`,
  );
}

const ROWS = ["48250 51400", "112375 120930"];

describe("a line of two figures, one of them the sum to the last digit", () => {
  it.each([
    ["digits interchanged in the other", [...ROWS, "160625 173230"]],
    ["a digit dropped", [...ROWS, "160625 17230"]],
    ["decimals", ["482.50 514.00", "1123.75 1209.30", "1606.25 1732.30"]],
  ])("is one with %s", (_, rows) => {
    expect(sums(rows)).toEqual(["3 = 1 2"]);
  });

  it("stands above its parts as well", () => {
    expect(sums(["160625 173230", ...ROWS])).toEqual(["1 = 2 3"]);
  });

  it.each([
    ["both hold", [...ROWS, "160625 172330"]],
    ["neither does", [...ROWS, "160652 173230"]],
    ["no slip explains the other", [...ROWS, "160625 990000"]],
    ["it has few digits", ["48 514", "112 1209", "160 1732"]],
    ["it has few digits before zeros", ["48000 51400", "112000 120930", "160000 173230"]],
    ["it has three figures", ["48250 51400 7", "112375 120930 9", "160625 173230 16"]],
    ["it has one figure", ["48250 .", "112375 .", "160625 ."]],
    ["it adds up one line", ["160625 172330", "160625 173230"]],
  ])("is none where %s", (_, rows) => {
    expect(sums(rows)).toEqual([]);
  });

  it("is none that is a total already, nor one that is part of its parts", () => {
    const rows = [...ROWS, "160625 173230"];
    expect(sums(rows, ["3 = 1 2"])).toEqual([]);
    expect(sums(rows, ["1 = 3 2"])).toEqual([]);
  });

  it("adds up what no other total does", () => {
    const rows = ["20000 30000", "28250 21400", "48250 51400", "112375 120930", "160625 173230"];
    expect(sums(rows, ["3 = 1 2"])).toEqual(["5 = 3 4"]);
  });

  it("is one beside blank cells and lines", () => {
    expect(sums(["48250 . 51400", ". . .", "112375 . 120930", "160625 . 173230"])).toEqual(["4 = 1 3"]);
  });
});
