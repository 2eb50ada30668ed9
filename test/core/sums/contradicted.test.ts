import { contradictedTotals } from "../../../src/core/sums/contradicted";
import { totalsOf } from "../../../src/core/sums/totals";
import { lineRows, rowSums } from "../../support/lineRows";

function contradicted(...rows: readonly string[]): readonly string[] {
  const { lines, fit } = lineRows(rows.join("\n"));
  const totals = totalsOf(lines, fit);
  return rowSums(contradictedTotals(totals, fit.knowing(totals)));
}

const ROWS = ["1 | SIP | 30 | 14 | 7", "2 | SIK | 25 | 61 | 9", "3 | PBG | 17 | 8 | 5"];

describe("a total that no column bears out", () => {
  it("adds up something else", () => {
    expect(contradicted(...ROWS, ". | Jumlah | 95 | 99 | 40")).toEqual(["4 = 1 2 3"]);
  });

  it.each([
    ["is borne out by one column", ["72 | 99 | 40"]],
    ["is borne out by all", ["72 | 83 | 21"]],
    ["stands in two columns, which may both be mistyped", ["95 | 99 | ."]],
    ["is blank", [". | . | ."]],
    ["has left out a row", ["47 | 22 | 12"]],
    ["has counted a row twice", ["97 | 144 | 30"]],
    ["has left out a row in most columns", ["47 | 22 | 40"]],
  ])("is none where it %s", (_, [total]) => {
    expect(contradicted(...ROWS, `. | Jumlah | ${total ?? ""}`)).toEqual([]);
  });
});
