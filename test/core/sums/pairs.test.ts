import { Lines } from "../../../src/core/sums/lines";
import { pairsNear } from "../../../src/core/sums/pairs";

const figure = (text: string) =>
  text === "." ? null : { value: Number(text), decimals: text.split(".")[1]?.length ?? 0 };

/** The pairs of columns that come to a column, all counted from 1: "2 4". */
function pairs(total: number, ...rows: readonly string[]): readonly string[] {
  const lines = Lines.ofRows(rows.map((row) => row.split(" ").map(figure))).turned();
  const all = Array.from({ length: lines.count }, (_, line) => line);
  return pairsNear(lines, total - 1, all).map((pair) => pair.map((line) => line + 1).join(" "));
}

describe("two columns that come to a third", () => {
  it("stand on either side of others", () => {
    expect(pairs(1, "100 60 999 40", "80 50 998 30")).toEqual(["2 4"]);
    expect(pairs(4, "60 999 40 100", "50 998 30 80")).toEqual(["1 3"]);
    expect(pairs(2, "60 100 40", "50 80 30")).toEqual(["1 3"]);
  });

  it("come to it in one row at least, of those with most figures", () => {
    expect(pairs(1, "100 60 999 41", "80 50 998 30")).toEqual(["2 4"]);
    expect(pairs(1, "100 60 999 41", "80 50 998 31")).toEqual([]);
    expect(pairs(1, "1 5 6 7", "2 5 6 7", "3 5 6 7", "100 60 . 40")).toEqual([]);
  });

  it("come to it as it is written", () => {
    expect(pairs(1, "10.5 6.2 9.99 4.3")).toEqual(["2 4"]);
    expect(pairs(1, "10.5 6.2 9.99 4.4")).toEqual([]);
    expect(pairs(1, "10 6.2 99 4.2")).toEqual(["2 4"]);
  });

  it("are told each, and all with one figure", () => {
    expect(pairs(1, "100 60 40 55 45")).toEqual(["2 3", "4 5"]);
    expect(pairs(1, "100 60 40 60")).toEqual(["2 3", "3 4"]);
    expect(pairs(1, "100 50 50")).toEqual(["2 3"]);
  });

  it("are none with nothing", () => {
    expect(pairs(1, "100 100 0 .")).toEqual([]);
    expect(pairs(1, "0 0 0 0", ". 1 2 3")).toEqual([]);
  });

  it("stand near: one of them next but two, the other no further than fourteen", () => {
    const row = (...places: readonly number[]) => {
      const cells = Array.from({ length: 18 }, (_, at) => String(1000 + 13 * at));
      return [100, 60, 40].reduce((list, value, at) => list.with(places[at] ?? 0, String(value)), cells).join(" ");
    };
    expect(pairs(1, row(0, 3, 14))).toEqual(["4 15"]);
    expect(pairs(1, row(0, 4, 14))).toEqual([]);
    expect(pairs(1, row(0, 3, 15))).toEqual([]);
    expect(pairs(18, row(17, 3, 14))).toEqual(["4 15"]);
    expect(pairs(18, row(17, 2, 14))).toEqual([]);
  });

  it("are none of a column that is not there", () => {
    expect(pairs(0, "100 60 40")).toEqual([]);
  });
});
