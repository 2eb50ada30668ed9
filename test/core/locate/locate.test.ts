import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { locate, type Typed } from "../../../src/core/locate/locate";
import { exact, ZERO } from "../../../src/core/numbers/exact";
import { sum, times } from "../../../src/core/relations/operators";
import type { Relation } from "../../../src/core/relations/relation";
import { atOnce } from "../../../src/core/steps";
import { draw } from "../../support/draw";
import { plainReader, relation } from "../../support/plainTable";

/** Any number from zero up can stand in any cell that holds something. */
const anything = (sheet: Sheet): Typed => ({
  decimals: () => 0,
  settle: ({ row, column }, value) => (value.compare(ZERO) < 0 || sheet.looksBlank(row, column) ? null : value),
});

function suspects(sheet: Sheet, relations: readonly Relation[]): string[] {
  return atOnce(locate(relations, plainReader(sheet), anything(sheet))).suspects.map(
    ({ cell, value, isLeaf, candidates }) =>
      `${cellName(cell)} ${value.valueOf()} ${isLeaf ? "leaf" : "total"} of ${Math.max(1, candidates.length)}`,
  );
}

const CROSS = [
  relation("C1", sum, ["A1:B1"]),
  relation("C2", sum, ["A2:B2"]),
  relation("A3", sum, ["A1:A2"]),
  relation("B3", sum, ["B1:B2"]),
  relation("C3", sum, ["C1:C2"]),
  relation("C3", sum, ["A3:B3"]),
];

describe("the smallest set of cells behind broken sums", () => {
  it("is empty where everything holds", () => {
    expect(suspects(draw("1 | 2 | 3 \n 4 | 5 | 9 \n 5 | 7 | 12"), CROSS)).toEqual([]);
  });

  it("is the count where its row and its column are broken", () => {
    expect(suspects(draw("1 | 2 | 3 \n 4 | 6 | 9 \n 5 | 7 | 12"), CROSS)).toEqual(["B2 5 leaf of 1"]);
  });

  it("is the total where a sum holds that its parts would break", () => {
    expect(suspects(draw("1 | 2 | 4 \n 4 | 5 | 9 \n 5 | 7 | 12"), CROSS)).toEqual(["C1 3 total of 1"]);
  });

  it("is two cells where one does not explain it", () => {
    expect(suspects(draw("8 | 2 | 3 \n 4 | 6 | 9 \n 5 | 7 | 12"), CROSS)).toEqual(["A1 1 leaf of 1", "B2 5 leaf of 1"]);
  });

  it("sees through blank totals to what they would add up", () => {
    expect(suspects(draw("1 | 2 | 3 \n 4 | 6 | 9 \n . | . | 12"), CROSS)).toEqual(["A2 3 leaf of 2"]);
  });

  it("accuses no part of a formula that adds up something else", () => {
    const sheet = draw("1 | 2 | =A1 -> 1 \n 4 | 5 | 9 \n 5 | 7 | 12");
    expect(suspects(sheet, CROSS)).toEqual([]);
  });

  it("finds the factor's side that is wrong", () => {
    const rate = [
      relation("B1", times(exact(15)), ["A1"]),
      relation("B2", times(exact(15)), ["A2"]),
      relation("A3", sum, ["A1:A2"]),
      relation("B3", sum, ["B1:B2"]),
      relation("B3", times(exact(15)), ["A3"]),
    ];
    expect(suspects(draw("2 | 30 \n 3 | 54 \n 5 | 75"), rate)).toEqual(["B2 45 total of 1"]);
    expect(suspects(draw("2 | 30 \n 6 | 45 \n 5 | 75"), rate)).toEqual(["A2 3 leaf of 1"]);
  });

  it("gives up where too much is wrong, and names the sums", () => {
    const sheet = draw("9 | 8 | 3 \n 7 | 6 | 9 \n 5 | 5 | 5");
    const { suspects: named, unexplained } = atOnce(locate(CROSS, plainReader(sheet), anything(sheet)));
    expect(named).toEqual([]);
    expect(unexplained.map(({ target }) => cellName(target))).toContain("C1");
  });

  it("is found among the three hundred rows of a year, within the bound of the search", () => {
    const rows = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 12 }, (_, month) => (row * 37 + month * 13) % 200),
    );
    const total = (figures: readonly number[]) => figures.reduce((so, figure) => so + figure, 0);
    const totals = rows.map(total);
    const sums = Array.from({ length: 12 }, (_, month) => total(rows.map((row) => row[month] ?? 0)));
    const relations = [
      ...rows.map((_, row) => relation(`M${String(row + 1)}`, sum, [`A${String(row + 1)}:L${String(row + 1)}`])),
      ...Array.from("ABCDEFGHIJKLM").map((column) => relation(`${column}301`, sum, [`${column}1:${column}300`])),
    ];
    const figures = [...rows.map((row, at) => [...row, totals[at] ?? 0]), [...sums, total(sums)]];
    const picture = figures.map((row, at) =>
      row.map((figure, column) => (column === at / 100 - 1 ? figure + 9 : figure)),
    );
    expect(suspects(draw(picture.map((row) => row.join(" | ")).join("\n")), relations)).toEqual([
      "A101 100 leaf of 1",
      "B201 13 leaf of 1",
      "C301 29650 total of 1",
    ]);
  });
});
