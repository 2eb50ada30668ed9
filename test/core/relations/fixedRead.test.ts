import { cellName } from "../../../src/core/grid/address";
import { exact } from "../../../src/core/numbers/exact";
import { evaluate } from "../../../src/core/relations/evaluate";
import { judge } from "../../../src/core/relations/judge";
import { sum, times } from "../../../src/core/relations/operators";
import type { Relation } from "../../../src/core/relations/relation";
import { remedies } from "../../../src/core/relations/remedy";
import { draw } from "../../support/draw";
import { plainReader, relation } from "../../support/plainTable";

/** Which fixed figures a formula would read: "D2: A2, C2". */
function fixedRead(picture: string, relations: readonly Relation[]): string[] {
  const reader = plainReader(draw(picture));
  const found = remedies(judge(evaluate(relations, reader), reader), reader);
  return [...found].flatMap(([{ target }, { reads }]) =>
    reads ? [`${cellName(target)}: ${reads.map(cellName).join(", ")}`] : [],
  );
}

describe("a formula that reads figures where they stand names those that do not move", () => {
  const counts = ["A", "B", "C"].map((name) => relation(`${name}2`, times(exact(2)), [`${name}1`], { rule: "twice" }));
  const all = [...counts, relation("D2", sum, ["A2:C2"], { rule: "total" })];

  it("where they are typed, though others determine them", () => {
    expect(fixedRead("1 | 1 | 1\n2 | =B1*2 -> 2 | 2 | .", all)).toEqual(["D2: A2, C2"]);
    expect(fixedRead("1 | 1 | 1\n=A1*2 -> 2 | =B1*2 -> 2 | =C1*2 -> 2 | .", all)).toEqual([]);
  });

  it("not where they are written as formulas with it, but where they stay wrong until somebody agrees", () => {
    expect(fixedRead("1 | 1 | 1\n. | . | 2 | .", all)).toEqual(["D2: C2"]);
    expect(fixedRead("1 | 1 | 1\n=A1*2 -> 2 | =B1*2 -> 2 | 9 | .", all)).toEqual(["D2: C2"]);
    expect(fixedRead("1 | 1 | 1\n=A1*2 -> 2 | =B1*2 -> 2 | 9 | 13", all)).toEqual([]);
  });

  it("not where nothing is known of what they are computed from, nor where they are spelled out", () => {
    expect(fixedRead("1 | . | 1\n=A1*2 -> 2 | 5 | =C1*2 -> 2 | .", all)).toEqual([]);
    const spelled = [...counts, relation("D2", sum, ["A2:C2"], { rule: "total", formula: "=SUM(‹A2:C2›)" })];
    expect(fixedRead("1 | 1 | 1\n2 | 2 | 2 | .", spelled)).toEqual([]);
  });

  it("where no formula can say them", () => {
    const mute = counts.map((one) => ({ ...one, formula: null }));
    expect(fixedRead("1 | 1 | 1\n2 | . | 2 | .", [...mute, ...all.slice(3)])).toEqual(["D2: A2, B2, C2"]);
  });
});
