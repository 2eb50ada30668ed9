import { exact } from "../../../../src/core/numbers/exact";
import { COUNT } from "../../../../src/core/numbers/kind";
import { sumInStrip, sumRelation, type SumOf } from "../../../../src/core/tables/sums/sumRelation";
import { draw } from "../../../support/draw";
import { at, plainReader } from "../../../support/plainTable";

const SHEET = draw(`
  3 | 4   | 7
  5 | '6' | 5
`);

function sumOf(target: string, parts: readonly string[], more: Partial<SumOf> = {}) {
  const reader = plainReader(SHEET);
  return sumRelation({
    rule: "row",
    subject: "PBG",
    target: at(target),
    parts: parts.map(at),
    reader,
    kind: COUNT,
    ...more,
  });
}

describe("the relation of a sum", () => {
  test("has the formula that adds up its parts, in as few areas as they take", () => {
    expect(sumOf("C1", ["A1", "B1"])).toMatchObject({ formula: "=SUM(A1:B1)", fewestDecimals: null });
    expect(sumOf("C1", ["A1", "A2", "C2"]).formula).toBe("=SUM(A1:A2,C2)");
  });

  test("has none over a number typed as text, which Excel passes over", () => {
    expect(sumOf("C2", ["A2", "B2"]).formula).toBeNull();
    expect(sumOf("C2", ["A2"]).formula).toBe("=SUM(A2)");
  });

  test("is called by its line and what its strip is called", () => {
    const strip = {
      rule: "row",
      reader: plainReader(SHEET),
      kind: COUNT,
      nameOf: (label: string) => `${label}, April`,
    };
    const sums = ["PBG", "SLF"].map((label) => sumInStrip(strip, label, at("C1"), [], exact(1)));
    expect(sums.map(({ subject, slack }) => [subject, slack?.valueOf()])).toEqual([
      ["PBG, April", 1],
      ["SLF, April", 1],
    ]);
  });

  test("has none where none is to say it, and says why", () => {
    const unsaid = sumOf("C1", ["A1", "B1"], { isSaid: false, unsaid: "interchanged" });
    expect([unsaid.formula, unsaid.unsaid]).toEqual([null, "interchanged"]);
  });

  test("knows how far roundings may take it", () => {
    expect(sumOf("C1", ["A1"], { slack: exact(1) }).slack).toEqual(exact(1));
    expect(sumOf("C1", ["A1"]).slack).toBeUndefined();
  });
});
