import { cellName, columnName } from "../../../src/core/grid/address";
import { evaluate } from "../../../src/core/relations/evaluate";
import { judge } from "../../../src/core/relations/judge";
import { Likes } from "../../../src/core/relations/likes";
import { COUNT, type Kind } from "../../../src/core/numbers/kind";
import { exact, ZERO } from "../../../src/core/numbers/exact";
import { sum } from "../../../src/core/relations/operators";
import { draw } from "../../support/draw";
import { plainReader, relation } from "../../support/plainTable";

/** What the figure of a cell should look like, in a row of sums. */
function likesOf(cell: string, picture: string): readonly string[] {
  const sheet = draw(picture);
  const columns = Array.from({ length: sheet.columnCount }, (_, at) => columnName(at));
  const sums = columns.map((column) => relation(`${column}2`, sum, [`${column}1`], { rule: "sum" }));
  const reader = plainReader(sheet);
  const asked = sums.filter(({ target }) => cellName(target) === cell);
  const likes = new Likes(judge(evaluate(sums, reader), reader), asked, reader);
  return asked.flatMap((one) => likes.of(one) ?? []).map(cellName);
}

/** A score of the survey: at most 4. */
const SCORE: Kind = { least: ZERO, most: exact(4), isWhole: false, decimals: 2 };

/** The same in a table in which each cell of the second and third columns is twice that of the first. */
function inTable(cell: string, picture: string, rules: Readonly<Record<string, string>> = {}): readonly string[] {
  const sheet = draw(picture);
  const sums = ["B", "C"].flatMap((column) =>
    Array.from({ length: sheet.rowCount }, (_, row) => {
      const name = `${column}${row + 1}`;
      return relation(name, sum, [`A${row + 1}`], { rule: rules[name] ?? "sum" });
    }),
  );
  const reader = plainReader(sheet);
  const asked = sums.filter(({ target }) => cellName(target) === cell);
  const likes = new Likes(judge(evaluate(sums, reader), reader), asked, reader);
  return asked.flatMap((one) => likes.of(one) ?? []).map(cellName);
}

/** What a total below all rows but the last should look like, where no other figure is of its rule. */
function partsOf(picture: string, kind: Kind): readonly string[] {
  const sheet = draw(picture);
  const area = { top: 0, left: 0, bottom: sheet.rowCount - 2, right: sheet.columnCount - 1 };
  const total = { ...relation(`A${sheet.rowCount}`, sum, [area]), kind };
  const reader = plainReader(sheet);
  const likes = new Likes(judge(evaluate([total], reader), reader), [total], reader);
  return (likes.of(total) ?? []).map(cellName);
}

describe("the filled cells that a figure should look like", () => {
  it("are those of its rule in its row, but for itself", () => {
    expect(likesOf("A2", "1 | 2 | 3 \n 9 | 2 | 3")).toEqual(["B2", "C2"]);
    expect(likesOf("B2", "1 | 2 | 3 \n 1 | . | 3")).toEqual(["A2", "C2"]);
  });

  it("are twelve of many, also where it is among the first of them itself", () => {
    const many = Array.from({ length: 20 }, () => "1").join(" | ");
    expect(likesOf("A2", `${many} \n ${many}`)).toEqual("B2 C2 D2 E2 F2 G2 H2 I2 J2 K2 L2 M2".split(" "));
    expect(likesOf("T2", `${many} \n ${many}`)).toEqual("A2 B2 C2 D2 E2 F2 G2 H2 I2 J2 K2 L2".split(" "));
  });

  it("are those in its column where its row has none, and none of another rule", () => {
    expect(inTable("B1", "1 | .\n2 | 4\n3 | 6")).toEqual(["B2", "B3"]);
    expect(inTable("B1", "1 | .\n2 | 4\n3 | 6", { B2: "mean" })).toEqual(["B3"]);
    expect(inTable("B1", "1 | .\n2 | 4 | 5\n3 | . | 6")).toEqual(["B2"]);
    expect(inTable("B1", "1 | .\n2 | .\n3 | ' ")).toEqual([]);
  });

  it("are what a sum of counts adds up, where none is like it: the first twelve that are filled", () => {
    expect(partsOf("1 | . | 3\n. | . | .", COUNT)).toEqual(["A1", "C1"]);
    expect(partsOf("1 | 2 | 3\n4 | x | 6\n. | . | .", COUNT)).toEqual(["A1", "B1", "C1", "A2", "C2"]);
    const rows = Array.from({ length: 5 }, () => "1 | 2 | 3").join("\n");
    expect(partsOf(`${rows}\n.`, COUNT)).toEqual("A1 B1 C1 A2 B2 C2 A3 B3 C3 A4 B4 C4".split(" "));
    expect(partsOf(". | .\n. | .", COUNT)).toEqual([]);
    expect(partsOf("1 | 2\n. | .", SCORE)).toEqual([]);
  });
});
