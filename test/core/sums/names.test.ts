import { withNames } from "../../../src/core/sums/names";
import { atOnce } from "../../../src/core/steps";
import { lineRows } from "../../support/lineRows";

/** The kinds that the rows are read as. */
function kinds(...rows: readonly string[]): readonly string[] {
  const { lines, fit } = lineRows(rows.join("\n"));
  return atOnce(withNames(lines, fit)).map(({ kind }) => kind);
}

describe("a row that is called as a total or a remark is", () => {
  it.each([
    [
      "no sum, and the total adds it up",
      ["1 | Antam | 3 | 4", "2 | Total Energi | 5 | 9", ". | Jumlah | 8 | 13"],
      "item item total",
    ],
    [
      "no remark, and the total adds it up",
      ["1 | Antam | 3 | 4", "2 | Target Investama | 5 | 9", ". | Jumlah | 8 | 13"],
      "item item total",
    ],
    ["numbered on, where no total tells", ["1 | Antam | 3 | 4", "2 | Total Energi | 5 | 9"], "item item"],
    ["numbered on by what follows", ["1 | Total Energi | 5 | 9", "2 | Antam | 3 | 4"], "item item"],
  ])("a name where it is %s", (_, rows, read) => {
    expect(kinds(...rows).join(" ")).toBe(read);
  });

  it.each([
    [
      "it is the sum of others",
      ["1 | SIP | 3 | 4", "2 | SIK | 5 | 9", "3 | Total Kesehatan | 8 | 13"],
      "item item subtotal",
    ],
    [
      "the total leaves it out",
      ["1 | SIP | 3 | 4", "2 | SIK | 5 | 9", ". | Target Izin | 7 | 7", ". | Jumlah | 8 | 13"],
      "item item aside total",
    ],
    ["it has no number, and no total tells", ["1 | SIP | 3 | 4", ". | Total Kesehatan | 5 | 9"], "item subtotal"],
    ["its number goes on from none", ["1 | SIP | 3 | 4", "7 | Total Kesehatan | 5 | 9"], "item subtotal"],
    ["it is of a group", ["1 | SIP | 3 | 4", "2 | Jumlah A | 5 | 9"], "item subtotal"],
    ["it says no more than that", ["1 | SIP | 3 | 4", "2 | Jumlah | 5 | 9"], "item total"],
    ["a heading has its name", ["1 | Belanja | . | .", "2 | Jumlah Belanja | 5 | 9"], "item subtotal"],
    [
      "the total is right without it",
      ["1 | SIP | 8 | 13", "2 | Jumlah Izin Lain | 5 | 9", ". | Jumlah | 8 | 13"],
      "item subtotal total",
    ],
  ])("what it says where %s", (_, rows, read) => {
    expect(kinds(...rows).join(" ")).toBe(read);
  });
});
