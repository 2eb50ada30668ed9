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

describe("what a computer worked out beside amounts", () => {
  const income = (rates: readonly string[]) => `
    137013 134121 ${rates[0] ?? ""}
     71251  60484 ${rates[1] ?? ""}
    191927 172558 ${rates[2] ?? ""}
    400191 367163 ${rates[3] ?? ""}`;

  test("is a rate of them, and does not speak against a sum", () => {
    expect(totalsOf(income(["0.02156 0.3424", "0.17801 0.1780", "0.11225 0.4796", "0.08995 0.2811"]))).toEqual([
      "3 = 0 + 1 + 2",
    ]);
  });

  test("speaks against it where it was worked out of whole figures", () => {
    expect(totalsOf(income(["2 3", "17 4", "11 5", "8.99512 1.28114"]))).toEqual([]);
  });
});
