import { cellName, columnName } from "../../../src/core/grid/address";
import { evaluate } from "../../../src/core/relations/evaluate";
import { judge } from "../../../src/core/relations/judge";
import { Likes } from "../../../src/core/relations/likes";
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
});
