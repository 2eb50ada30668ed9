import { cellName } from "../../../src/core/grid/address";
import type { Area } from "../../../src/core/grid/area";
import { exact } from "../../../src/core/numbers/exact";
import { halfUp } from "../../../src/core/numbers/rounding";
import { evaluate } from "../../../src/core/relations/evaluate";
import { judge } from "../../../src/core/relations/judge";
import { band, copy, sum, times } from "../../../src/core/relations/operators";
import type { Reader } from "../../../src/core/relations/reader";
import type { Relation } from "../../../src/core/relations/relation";
import { remedies } from "../../../src/core/relations/remedy";
import { draw } from "../../support/draw";
import { plainReader, relation } from "../../support/plainTable";

/** What would be written where: "B1 =TIMES(A1) 6", or only the value where no formula is written. */
function written(picture: string, relations: readonly Relation[], more: Partial<Reader> = {}): string[] {
  const reader = { ...plainReader(draw(picture)), ...more };
  const found = remedies(judge(evaluate(relations, reader), reader), reader);
  return [...found].map(([{ target }, { formula, value }]) =>
    [cellName(target), formula, String(value)].filter((part) => part !== undefined).join(" "),
  );
}

/** Which figures would be written as fixed ones, and why. */
function reasons(picture: string, relations: readonly Relation[], more: Partial<Reader> = {}): string[] {
  const reader = { ...plainReader(draw(picture)), ...more };
  const found = remedies(judge(evaluate(relations, reader), reader), reader);
  return [...found].flatMap(([{ target }, { fixed }]) => (fixed ? [`${cellName(target)} ${fixed}`] : []));
}

const parts = ["A", "B", "C"].map((name) => relation(`${name}2`, times(exact(0.3333)), [`${name}1`]));
const total = relation("D2", sum, ["A2:C2"], { rule: "total" });
const percent = relation("E2", times(exact(25)), ["D2"], { rule: "percent" });

describe("a remedy", () => {
  it("is the formula, with the value it will show", () => {
    expect(written("1 | 1 | 1\n. | . | . | . | .", [...parts, total, percent])).toEqual([
      "A2 =TIMES(A1) 0.3333",
      "B2 =TIMES(B1) 0.3333",
      "C2 =TIMES(C1) 0.3333",
      "D2 =SUM(A2:C2) 0.9999",
      "E2 =TIMES(D2) 24.9975",
    ]);
  });

  it("is nothing for what is right", () => {
    expect(written("1 | 1 | 1\n0.33 | 0.33 | 0.33 | 1.00 | 25.0", [...parts, total, percent])).toEqual([]);
  });

  it("is the value itself where the formula would add up figures typed already rounded", () => {
    expect(written("1 | 1 | 1\n0.33 | 0.33 | 0.33 | . | 25", [...parts, total, percent])).toEqual(["D2 0.9999"]);
    expect(written("1 | 1 | 1\n0.33 | 0.33 | 0.33 | 0.97 | 24.25", [...parts, total, percent])).toEqual([
      "D2 1",
      "E2 =TIMES(D2) 25",
    ]);
  });

  it("is the formula all the same where it shows the same figure", () => {
    const sharper = written("1 | 1 | 1\n0.3333 | 0.3333 | 0.3333 | 0.9 | 24.25", [...parts, total, percent]);
    expect(sharper).toContain("D2 =SUM(A2:C2) 0.9999");
  });

  it("is the value where there is no formula", () => {
    expect(written("3 | .", [relation("B1", copy, ["A1"], { formula: null })])).toEqual(["B1 3"]);
  });

  it("rounds as the row is shown", () => {
    const row = ["A", "B"].map((name) => relation(`${name}2`, copy, [`${name}1`], { formula: null }));
    expect(written("1.2345 | 2.3456\n1.23 | 9.99", row)).toEqual(["B2 2.35"]);
  });

  it("rounds a formula's own result as the formula does", () => {
    const rounded = relation("B1", copy, ["A1"], { passesOn: halfUp(1), formula: "=ROUND(A1,1)" });
    expect(written("1.25 | .", [rounded])).toEqual(["B1 =ROUND(A1,1) 1.3"]);
  });

  it("lets what follows read the unrounded result of a formula", () => {
    expect(written("1 | 1 | 1\n0.3333 | 0.3333 | 0.3333 | 0.97 | .", [...parts, total, percent])).toEqual([
      "D2 =SUM(A2:C2) 0.9999",
      "E2 =TIMES(D2) 24.9975",
    ]);
  });

  it("lets what follows read a figure that nothing determines as it stands", () => {
    const row = ["A2", "B2"].map((target) => relation(target, copy, [target.replace("2", "1")]));
    const sums = relation("C2", sum, ["A2:B2"], { rule: "total" });
    expect(written("3 | .\n. | 7 | .", [...row, sums])).toEqual(["A2 =COPY(A1) 3", "C2 =SUM(A2:B2) 10"]);
  });

  it("is left to a formula that follows its inputs by itself", () => {
    expect(written("1 | 1 | 1\n0.5 | 0.3333 | 0.3333 | =SUM(A2:C2) -> 1.1666 | .", [...parts, total])).toEqual([
      "A2 =TIMES(A1) 0.3333",
    ]);
    expect(written("1 | 1 | 1\n0.5 | 0.3333 | 0.3333 | 1.1666 | .", [...parts, total])).toEqual([
      "A2 =TIMES(A1) 0.3333",
      "D2 =SUM(A2:C2) 0.9999",
    ]);
  });

  it("replaces a formula that is wrong in itself", () => {
    expect(written("3 | =A1*2 -> 6", [relation("B1", copy, ["A1"])])).toEqual(["B1 =COPY(A1) 3"]);
  });

  it("leaves alone what nothing determines, and formulas without a result", () => {
    expect(written(". | 7", [relation("B1", copy, ["A1"])])).toEqual([]);
    expect(written("3 | =A1", [relation("B1", copy, ["A1"])])).toEqual([]);
  });

  it("is a word for a grade", () => {
    const grade = relation("B1", band("grade", [{ least: exact(3), word: "Baik" }], 2), ["A1"]);
    expect(written("3.5 | .", [grade])).toEqual(["B1 =GRADE(A1) Baik"]);
    expect(written("3.5 | Kurang", [grade])).toEqual(["B1 =GRADE(A1) Baik"]);
    expect(written("3.5 | Baik", [grade])).toEqual([]);
    expect(written("3.5 | 3.25", [grade])).toEqual(["B1 =GRADE(A1) Baik"]);
  });

  it("is the word itself where the formula would grade a figure typed already rounded", () => {
    const bands = [
      { least: exact(3.5), word: "Baik" },
      { least: exact(1), word: "Kurang" },
    ];
    const chain = [relation("B1", copy, ["A1"]), relation("C1", band("grade", bands, 2), ["B1"])];
    expect(written("3.4949 | 3.5 | .", chain)).toEqual(["C1 Kurang"]);
  });

  it("is a formula that passes over the words of its area", () => {
    const grade = relation("B1", band("grade", [{ least: exact(3), word: "Baik" }], 2), ["A1"]);
    const sums = relation("B3", sum, ["B1:B2"]);
    const more = { isText: () => false };
    expect(written("3.5 | Baik\n. | 4\n. | .", [grade, sums], more)).toEqual(["B3 =SUM(B1:B2) 4"]);
  });
});

describe("a number that is typed as text", () => {
  const inB: Partial<Reader> = { isText: ({ column }) => column === 1 };
  const twice = (target: string, source: string | Area) =>
    relation(target, times(exact(2)), [source], { rule: target });
  const chain = [twice("B1", "A1"), twice("C1", "B1"), twice("D1", "C1")];

  it("is read by no formula, so the value is written", () => {
    expect(written("3 | 6 | . | .", chain, inB)).toEqual(["C1 12", "D1 =TIMES(C1) 24"]);
    expect(written("3 | 6 | =B1*3 -> 18 | .", chain, inB)).toEqual(["C1 12", "D1 =TIMES(C1) 24"]);
  });

  it("is read by no formula through a figure that the sheet does not show", () => {
    const hidden = { ...twice("C1", "B1"), target: { row: -1, column: 2 } };
    const last = twice("D1", { top: -1, left: 2, bottom: -1, right: 2 });
    expect(written("3 | 6 | . | .", [twice("B1", "A1"), hidden, last], inB)).toEqual(["D1 24"]);
  });

  it("becomes a number where it is wrong, which formulas can read", () => {
    expect(written("3 | 7 | . | .", chain, inB)).toEqual(["B1 =TIMES(A1) 6", "C1 =TIMES(B1) 12", "D1 =TIMES(C1) 24"]);
  });
});

describe("a figure the sheet does not show", () => {
  const hiddenTarget = { row: -1, column: 1 };
  const hidden = { ...relation("B9", times(exact(0.3333)), ["A1"]), target: hiddenTarget };
  const source = { top: -1, left: 1, bottom: -1, right: 1 };

  it("is never written, but computed with", () => {
    expect(written("3 | .", [hidden, relation("B1", times(exact(25)), [source])])).toEqual(["B1 =TIMES(B0) 24.9975"]);
  });
});

describe("a formula that names the figures it reads", () => {
  const named = (target: string, source: string, formula: string, factor: number) =>
    relation(target, times(exact(factor)), [source], { rule: target, formula });
  const chain = [
    named("B1", "A1", "=A1*3", 3),
    named("C1", "B1", "=‹B1›*2", 2),
    named("D1", "C1", "=‹C1›*5", 5),
    named("E1", "D1", "=‹D1›*7", 7),
  ];

  it("reads those that are formulas where they stand", () => {
    expect(written("1 | =A1*3 -> 3 | =B1*2 -> 6 | =C1*5 -> 30 | .", chain)).toEqual(["E1 =D1*7 210"]);
  });

  it("spells out those that are typed, down to what moves", () => {
    expect(written("1 | 3 | 6 | 30 | .", chain)).toEqual(["E1 =(((A1*3)*2)*5)*7 210"]);
    expect(written("1 | 3 | =B1*2 -> 6 | 30 | 200", chain)).toEqual(["E1 =(C1*5)*7 210"]);
  });

  it("reads those that are written with it where they will stand", () => {
    expect(written("1 | 3 | . | . | .", chain)).toEqual(["C1 =(A1*3)*2 6", "D1 =C1*5 30", "E1 =D1*7 210"]);
    expect(written("1 | 3 | 7 | 35 | 245", chain)).toEqual(["C1 =(A1*3)*2 6", "D1 =C1*5 30", "E1 =D1*7 210"]);
  });

  it("does not wait for what is written at another time", () => {
    expect(written("1 | 4 | . | . | .", chain)).toEqual([
      "B1 =A1*3 3",
      "C1 =(A1*3)*2 6",
      "D1 =C1*5 30",
      "E1 =D1*7 210",
    ]);
    expect(written("1 | 3 | . | 31 | 211", chain)).toEqual([
      "C1 =(A1*3)*2 6",
      "D1 =((A1*3)*2)*5 30",
      "E1 =(((A1*3)*2)*5)*7 210",
    ]);
  });

  it("spells out a formula that shows its figure rounded, where only that gives the right figure", () => {
    const halves = [
      relation("B1", times(exact(0.125)), ["A1"], { formula: "=A1/8" }),
      relation("C1", times(exact(100)), ["B1"], { rule: "C1", formula: "=‹B1›*100" }),
    ];
    expect(written("1 | =ROUND(A1/8,2) -> 0.13 | .", halves)).toEqual(["C1 =(A1/8)*100 12.5"]);
  });

  it("names in an area what is typed term by term, and its blanks, which may be filled later", () => {
    const parts = ["A2", "C2"].map((name) =>
      relation(name, times(exact(2)), [name.replace("2", "1")], { rule: "twice" }),
    );
    const sums = relation("D2", sum, ["A2:C2"], { rule: "sum", formula: "=SUM(‹A2:C2›)" });
    expect(written("1 | . | 4\n2 | . | 8 | .", [...parts, sums])).toEqual(["D2 =SUM(TIMES(A1),B2,TIMES(C1)) 10"]);
    expect(written("1 | . | 4\n=A1*2 -> 2 | . | =C1*2 -> 8 | .", [...parts, sums])).toEqual(["D2 =SUM(A2:C2) 10"]);
    expect(written("1 | . | 4\n2 | 5 | =C1*2 -> 8 | .", [...parts, sums])).toEqual(["D2 =SUM(TIMES(A1),B2,C2) 15"]);
  });

  it("reads a figure that no formula can say where it is typed, and says why that one is fixed", () => {
    const mute = [{ ...chain[0], formula: null } as Relation, ...chain.slice(1)];
    expect(written("1 | 3 | 6 | 30 | .", mute)).toEqual(["E1 =((B1*2)*5)*7 210"]);
    expect(reasons("1 | . | . | . | .", mute)).toEqual(["B1 text"]);
    expect(reasons("1 | . | 6 | 30 | 210", [{ ...chain[0], formula: null, unsaid: "register" } as Relation])).toEqual([
      "B1 register",
    ]);
  });

  it("is none where it would be longer than Excel takes", () => {
    const long = named("B1", "A1", `=A1*3+0*LEN("${"x".repeat(9000)}")`, 3);
    expect(written("1 | 3 | .", [long, ...chain.slice(1, 2)])).toEqual(["C1 =B1*2 6"]);
  });
});

describe("a figure is fixed", () => {
  it("for a reason, and a formula for none", () => {
    expect(reasons("1 | 1 | 1\n0.33 | 0.33 | 0.33 | . | 25", [...parts, total, percent])).toEqual(["D2 another"]);
    expect(reasons("1 | 1 | 1\n. | . | . | . | .", [...parts, total, percent])).toEqual([]);
    expect(reasons("3 | 6 | .", [relation("C1", copy, ["B1"])], { isText: ({ column }) => column === 1 })).toEqual([]);
  });
});

describe("a part of a text", () => {
  const part = {
    read: (text: string) => ({ number: exact(Number(text.split(" ")[1])), decimals: 2 }),
    write: (text: string, figure: unknown, decimals: number) =>
      `${text.split(" ")[0] ?? ""} ${String(figure)} ${decimals}`,
  };

  it("is written into its text, with the decimals it has there", () => {
    const spoken = relation("B1", copy, ["A1"], { part });
    expect(written("84.484 | IKM 84.93", [spoken])).toEqual(["B1 IKM 84.48 2"]);
    expect(written("84.484 | IKM 84.48", [spoken])).toEqual([]);
  });

  it("is written with no decimals where nothing tells how many", () => {
    const silent = { ...part, read: () => null };
    expect(written("84 | IKM baik", [relation("B1", copy, ["A1"], { part: silent })])).toEqual(["B1 IKM 84 0"]);
  });

  it("is no figure for the formula of an area that it stands in", () => {
    const spoken = relation("B1", copy, ["A1"], { rule: "spoken", part });
    const cells = [spoken, relation("B2", times(exact(2)), ["A2"]), relation("B3", sum, ["B1:B2"])];
    expect(written("9 | IKM 9\n3 | 6\n. | .", cells)).toEqual(["B3 =SUM(B1:B2) 6"]);
  });
});
