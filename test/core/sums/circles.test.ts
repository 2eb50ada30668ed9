import { withoutCircles, type Total } from "../../../src/core/sums/circles";

/** "9 = 1 2" with how many cells bear it out, how many digits, and what its way of adding up costs. */
function sum(picture: string, hits: number, score: number, cost = 0): Total {
  const [line = "", parts = ""] = picture.split(" = ");
  return { line: Number(line), parts: parts.split(" ").map(Number), hits, misses: 0, score, cost, holding: new Set() };
}

function kept(...found: readonly Total[]): readonly string[] {
  return [...withoutCircles(found).values()].map(({ line, parts }) => `${String(line)} = ${parts.join(" ")}`);
}

describe("the one sum that each line is", () => {
  test("is the plainer of two that as many cells bear out, however many digits its parts have", () => {
    expect(kept(sum("9 = 1 2 7", 10, 44, 0.3), sum("9 = 7 8", 10, 40))).toEqual(["9 = 7 8"]);
    expect(kept(sum("9 = 1 2 7", 10, 44, 0.3), sum("9 = 7 8", 6, 24))).toEqual(["9 = 1 2 7"]);
  });

  test("is none that leads back to it, be it as plain as it may", () => {
    expect(kept(sum("3 = 1 2", 10, 40), sum("2 = 3 4", 10, 30), sum("2 = 5 6", 10, 28, 1))).toEqual([
      "3 = 1 2",
      "2 = 5 6",
    ]);
  });
});
