import { hiddenTotals } from "../../../src/core/sums/hidden";
import { lineRows, rowSums } from "../../support/lineRows";

function hidden(picture: string, ranks?: Readonly<Record<string, number>>): readonly string[] {
  const { lines, fit } = lineRows(picture, ranks);
  return rowSums(hiddenTotals(lines, fit));
}

const A = "1 | Baamang | 12 | 31";
const B = "2 | Seranau | 20 | 17";
const AB = "3 | Kota | 32 | 48";
const C = "4 | Cempaga | 41 | 11";
const D = "5 | Antang | 13 | 77";
const CD = "6 | Utara | 54 | 88";
const ALL = "7 | Kabupaten | 86 | 136";

describe("totals that nothing but their figures shows", () => {
  it.each([
    ["below their parts", [A, B, AB], ["3 = 1 2"]],
    ["above them", [AB, A, B], ["1 = 2 3"]],
    ["each below its own", [A, B, AB, C, D, CD], ["3 = 1 2", "6 = 4 5"]],
    ["groups within groups", [A, B, AB, C, D, CD, ALL], ["3 = 1 2", "6 = 4 5", "7 = 3 6"]],
    ["the same from above", [ALL, AB, A, B, CD, C, D], ["1 = 2 5", "2 = 3 4", "5 = 6 7"]],
    ["whatever explains more where both ways are open", [AB, A, B, AB, C, D, CD], ["4 = 2 3", "7 = 5 6"]],
    ["in runs between lines called totals", [A, B, AB, ". | Jumlah | 32 | 48", C, D, CD], ["3 = 1 2", "7 = 5 6"]],
    ["in runs between lines without figures", [A, B, AB, "B | Utara | . | .", C, D, CD], ["3 = 1 2", "7 = 5 6"]],
  ])("stand %s", (_, rows, sums) => {
    expect(hidden(rows.join("\n"))).toEqual(sums);
  });

  it.each([
    ["the sum of one line", [A, "2 | Kota | 12 | 31"]],
    ["the sum of lines across a heading", [A, "B | Utara | . | .", B, AB]],
    ["the sum in one column alone", [A, B, "3 | Kota | 32 | 49"]],
    ["one figure", ["1 | A | 12", "2 | B | 20", "3 | C | 32"]],
  ])("are not %s", (_, rows) => {
    expect(hidden(rows.join("\n"))).toEqual([]);
  });

  it("may be wrong in one of four figures, not of three", () => {
    const rows = ["1 | A | 12 | 31 | 8 | 5", "2 | B | 20 | 17 | 9 | 6", "3 | C | 32 | 48 | 71 | 11"];
    expect(hidden(rows.join("\n"))).toEqual(["3 = 1 2"]);
    expect(hidden(rows.map((row) => row.replace(/ \| \d+$/, "")).join("\n"))).toEqual([]);
  });

  it("are none where words rank the lines", () => {
    expect(hidden([A, B, AB].join("\n"), { Kota: 1 })).toEqual([]);
  });
});
