import { check } from "../../../../src/core/check";
import { areaName } from "../../../../src/core/grid/area";
import { draw } from "../../../support/draw";

function formulas(picture: string): (string | null)[] {
  const [solved] = check({ sheets: [draw(picture)] }).tables;
  return (solved?.judgements ?? [])
    .filter(({ relation }) => relation.subject === "U1" && relation.target.row >= 0)
    .map(({ relation }) => relation.formula);
}

/** Two pages, the header and its numbering row printed on each. */
const PAGES = `
  No | U1 | U2
  -1 | -2 | -3
  1  | 3  | 4
  2  | 4  | 4
  No | U1 | U2
  -1 | -2 | -3
  3  | 3  | 3
  4  | 2  | 3
  ΣNilai | 12 | 14
  NRR    | 3  | 3.5`;

describe("the answers that are added up", () => {
  it("are one range", () => {
    expect(formulas("No|U1|U2\n1|3|4\n2|3|4\n3|4|4\nΣNilai|.|.\nNRR|.|.")).toEqual(["=SUM(B2:B4)", "=B5/COUNT(B2:B4)"]);
  });

  it("are one range across blank rows and titles", () => {
    expect(formulas("No|U1|U2\n1|3|4\n|||\nLoket 2|.|.\n2|3|4\n3|4|4\nΣNilai|.|.")).toEqual(["=SUM(B2:B6)"]);
  });

  it("leave out the numbering row of a header in between", () => {
    expect(formulas(PAGES)).toEqual(["=SUM(B3:B5,B7:B8)", "=B9/COUNT(B3:B5,B7:B8)"]);
    const { findings, tables } = check({ sheets: [draw(PAGES)] });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(tables[0]?.judgements[0]?.relation.sources.map(areaName)).toEqual(["B3:B5", "B7:B8"]);
  });

  it("are summed digit by digit where some are texts, which SUM passes over", () => {
    expect(formulas("No|U1|U2\n1|'3|4\n2|3|4\n3|4|4\nΣNilai|.|.\nNRR|.|.")).toEqual([
      '=SUMPRODUCT(--("0"&B2:B4))',
      "=B5/COUNTA(B2:B4)",
    ]);
  });

  it("are given as a value where no formula reads their texts safely", () => {
    expect(formulas("No|U1|U2\n1|'4, 00|4\n2|3|4\n3|4|4\nΣNilai|.|.")).toEqual([null]);
    expect(formulas("No|U1|U2\n1|'3|4\n2|ya|4\n3|4|4\nΣNilai|.|.")).toEqual([null]);
  });
});
