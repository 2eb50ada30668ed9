import { check } from "../../../../../src/core/check";
import { areaName } from "../../../../../src/core/grid/area";
import { byAddress } from "../../../../../src/core/relations/formula";
import { draw } from "../../../../support/draw";

function formulas(picture: string): (string | null)[] {
  const [solved] = check({ sheets: [draw(picture)] }).tables;
  return (solved?.judgements ?? [])
    .filter(({ relation }) => relation.subject === "U1" && relation.target.row >= 0)
    .map(({ relation }) => relation.formula && byAddress(relation.formula));
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

  it("are one range over rows that are numbered and empty, wherever the table stands", () => {
    expect(formulas(".\n.\n.\nNo|U1|U2\n1|3|4\n2||\n3|4|4\nΣNilai|.|.")).toEqual(["=SUM(B5:B7)"]);
  });

  it("leave out each of several rows of numbers, side by side as well, though only one unsur has a number", () => {
    const header = "No|U1|U2\n(1)|(2)|";
    expect(formulas(`No|U1|U2\n1|3|4\n2|4|4\n${header}\n3|4|4\nΣNilai|.|.`)).toEqual(["=SUM(B2:B4,B6)"]);
    expect(formulas("No|U1|U2\n1|3|4\n-1|-2|-3\n-1|-2|-3\n2|4|4\nΣNilai|.|.")).toEqual(["=SUM(B2,B5)"]);
  });

  it("are summed digit by digit only where all texts are whole numbers, each range by itself", () => {
    expect(formulas("No|U1|U2\n1|'3|4\n2|'03|4\n3|4|4\n4|4|4\nΣNilai|.|.")).toEqual(['=SUMPRODUCT(--("0"&B2:B5))']);
    expect(formulas("No|U1|U2\n1|'3|4\n2|'4.|4\n3|4|4\nΣNilai|.|.")).toEqual([null]);
    expect(formulas("No|U1|U2\n1|'3|4\n2|5|4\n3|4|4\nΣNilai|.|.")).toEqual(['=SUMPRODUCT(--("0"&B2:B4))']);
    expect(
      formulas(PAGES.replace("1  | 3", "1  | '3").replace("12 | 14", ". | .").replace("3  | 3.5", ". | .")),
    ).toEqual(['=SUMPRODUCT(--("0"&B3:B5))+SUMPRODUCT(--("0"&B7:B8))', "=B9/(COUNTA(B3:B5)+COUNTA(B7:B8))"]);
  });
});
