import { Lines } from "../../../src/core/sums/lines";
import { outline } from "../../../src/core/sums/outline";

/** Lines of figures; what is written with a point has so many decimals. */
function linesOf(picture: string): Lines {
  const rows = picture.trim().split("\n");
  const figure = (text: string) => ({ value: Number(text), decimals: (text.split(".")[1] ?? "").length });
  return Lines.ofRows(rows.map((row) => row.trim().split(/\s+/).map(figure)));
}

function totalsOf(picture: string): readonly string[] {
  return outline(linesOf(picture)).map(({ line, parts }) => `${String(line)} = ${parts.join(" + ")}`);
}

describe("one cell that disagrees where others of few digits hold", () => {
  const counted = (last: string) => `
    40 16 24 31 ${last}
    12  9 15 14 20
    28  7  9 17 31`;

  test("keeps the sum where a slip of the hand explains it", () => {
    expect(totalsOf(counted("51"))).toEqual(["0 = 1 + 2"]);
    expect(totalsOf(counted("15"))).toEqual(["0 = 1 + 2"]);
  });

  test("ends it where none does", () => {
    expect(totalsOf(counted("94"))).toEqual([]);
  });
});
