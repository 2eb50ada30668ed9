import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { correct } from "../../../src/core/locate/correct";
import { exact, ratio } from "../../../src/core/numbers/exact";
import { evaluate } from "../../../src/core/relations/evaluate";
import { relationFindings } from "../../../src/core/relations/findings";
import { judge } from "../../../src/core/relations/judge";
import { sum, times } from "../../../src/core/relations/operators";
import { remedies } from "../../../src/core/relations/remedy";
import type { Relation } from "../../../src/core/relations/relation";
import { draw } from "../../support/draw";
import { at, judged, plainReader, relation } from "../../support/plainTable";

const verdicts = (sheet: Sheet, relations: readonly Relation[]) =>
  judged(sheet, relations).map(({ relation: { target }, verdict }) => `${cellName(target)} ${verdict}`);

describe("a figure that the rounding of its sources may take off", () => {
  const rounded = { ...relation("A3", sum, ["A1:A2"]), slack: ratio(15, 100) };
  const above = { ...relation("A5", sum, ["A3:A4"]), slack: ratio(1, 10) };

  it("is right up to its slack, and passes itself on", () => {
    expect(verdicts(draw("1.2\n2.3\n3.6\n1\n4.6"), [rounded, above])).toEqual(["A3 right", "A5 right"]);
    expect(verdicts(draw("1.2\n2.3\n3.65\n1\n4.65"), [rounded, above])).toEqual(["A3 right", "A5 right"]);
    expect(verdicts(draw("1.2\n2.3\n3.35\n1\n4.35"), [rounded, above])).toEqual(["A3 right", "A5 right"]);
  });

  it("is wrong beyond it", () => {
    expect(verdicts(draw("1.2\n2.3\n3.66\n1\n4.66"), [rounded, above])).toEqual(["A3 cause", "A5 consequence"]);
    expect(verdicts(draw("1.2\n2.3\n3.34\n1\n4.34"), [rounded, above])).toEqual(["A3 cause", "A5 consequence"]);
  });
});

describe("a figure that two relations compute", () => {
  const both = [
    relation("C1", sum, ["A1:B1"], { rule: "row" }),
    relation("C2", sum, ["A2:B2"], { rule: "row" }),
    relation("A3", sum, ["A1:A2"], { rule: "column" }),
    relation("B3", sum, ["B1:B2"], { rule: "column" }),
    relation("C3", sum, ["A3:B3"], { rule: "row" }),
    relation("C3", sum, ["C1:C2"], { rule: "column" }),
  ];

  it("is a cause where neither explains it", () => {
    expect(verdicts(draw("1|2|3\n4|5|9\n5|7|13"), both).slice(-2)).toEqual(["C3 cause", "C3 cause"]);
  });

  it("is a consequence where one of them follows a wrong figure, whichever is judged first", () => {
    const byRow = verdicts(draw("1|2|3\n4|5|9\n5|8|13"), both);
    expect(byRow.filter((verdict) => verdict.startsWith("C3"))).toEqual(["C3 consequence", "C3 consequence"]);
    const byColumn = verdicts(draw("1|2|4\n4|5|9\n5|7|13"), both);
    expect(byColumn.filter((verdict) => verdict.startsWith("C3"))).toEqual(["C3 consequence", "C3 consequence"]);
  });

  it("is told of once, under the cause of the relation that explains it", () => {
    const reader = plainReader(draw("1|2|3\n4|5|9\n5|8|13"));
    const judgements = judge(evaluate(both, reader), reader);
    const found = relationFindings("S", judgements, remedies(judgements, reader), reader, () => null);
    expect(found.map(({ cell, role, cause }) => [cellName(cell), role, cause])).toEqual([
      ["B3", "cause", null],
      ["C3", "consequence", "column@S!B3"],
      ["C3", "consequence", "column@S!B3"],
    ]);
  });

  it("keeps what the relation knows that is not blank", () => {
    const relations = [
      relation("A3", sum, ["A1:A2"], { rule: "known" }),
      relation("A3", times(exact(2)), ["B1"], { rule: "unknown" }),
      relation("A4", sum, ["A3"], { rule: "last" }),
    ];
    const [last] = judged(draw("1|.\n2\n3\n4"), relations.toReversed()).filter(
      ({ relation: own }) => own.rule === "last",
    );
    expect(last?.truth?.valueOf()).toBe(3);
  });
});

describe("leaves that are known to be mistyped", () => {
  const sheet = draw("9 | 2 | =SUM(A1:B1) -> 11 \n . | . | .");
  const relations = [relation("C1", sum, ["A1:B1"], { rule: "row" }), relation("C2", times(exact(2)), ["C1"])];

  it("make the formulas that follow them consequences, under the rule of the leaf", () => {
    const reader = plainReader(sheet);
    const corrected = correct(reader, [{ cell: at("A1"), value: exact(1) }]);
    const judgements = judge(evaluate(relations, reader, [], corrected), reader, [at("A1")]);
    expect(judgements.map(({ verdict, truth }) => [verdict, truth?.valueOf()])).toEqual([
      ["consequence", 3],
      ["blank", 6],
    ]);
    const found = relationFindings(
      "S",
      judgements,
      remedies(judgements, corrected),
      reader,
      () => null,
      () => "leaf",
    );
    expect(found.map(({ role, cause }) => [role, cause])).toEqual([
      ["consequence", "leaf@S!A1"],
      ["single", null],
    ]);
  });

  it("accuse nothing that does not read them", () => {
    const reader = plainReader(sheet);
    expect(judge(evaluate(relations, reader), reader, [at("B9")]).map(({ verdict }) => verdict)).toEqual([
      "right",
      "blank",
    ]);
  });
});
