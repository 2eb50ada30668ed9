import { parseCell, type Cell } from "../../../../../src/core/grid/address";
import { areaOfColumn } from "../../../../../src/core/grid/area";
import type { Stated } from "../../../../../src/core/relations/reader";
import { readMatrix } from "../../../../../src/core/tables/skm/summary/reader";
import { recogniseMatrices } from "../../../../../src/core/tables/skm/recognise";
import { draw } from "../../../../support/draw";

function readerOf(picture: string) {
  const [matrix] = recogniseMatrices(draw(picture));
  if (!matrix) throw new Error("No matrix was recognised.");
  return readMatrix(matrix);
}

function at(name: string): Cell {
  const cell = parseCell(name);
  if (!cell) throw new Error(`${name} is no cell.`);
  return cell;
}

const HIDDEN: Cell = { row: -2, column: 1 };

/** "3.193 (3)": a number with its decimals, a text in quotes, or blank or pending. */
function told(stated: Stated): string {
  if (stated.kind === "number") return `${stated.value.valueOf()} (${stated.decimals})`;
  return stated.kind === "text" ? `"${stated.text}"` : stated.kind;
}

/** Twelve hundred respondents whose ΣNilai may be four digits long. */
const MANY = Array.from({ length: 1200 }, (_, index) => `${index + 1} | 3 | 4`).join("\n");
const SUMMARY = "ΣNilai | '3.600 | '4800\nNRR | '3,000 | 4\nNRR tertbg | 1.5 | '2,000 | '3.500\nIKM | | | '87,500";

describe("a figure that can be read in two ways", () => {
  const stated = (picture: string, ...names: string[]) => {
    const reader = readerOf(picture);
    return names.map((name) => told(reader.stated(at(name))));
  };

  test("is what makes sense in its row", () => {
    expect(stated(`No | U1 | U2\n${MANY}\n${SUMMARY}`, "B1202", "B1203", "C1204", "D1204", "D1205")).toEqual([
      "3600 (0)",
      "3 (3)",
      "2 (3)",
      "3.5 (3)",
      "87.5 (3)",
    ]);
  });

  test.each([
    ["a count of respondents", "Jumlah responden | '2,000 | 2", "2 (3)"],
    ["a weight", "Bobot | '0,500 | 0.5", "0.5 (3)"],
    ["an index", "Indeks | '87,500 | 100", "87.5 (3)"],
    ["an NRR with sub-unsur", "NRR/unsur (tambahan sub unsur) | '3,500 | 4", "3.5 (3)"],
  ])("is decided for %s", (_, row, expected) => {
    expect(stated(`No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\n${row}`, "B4")).toEqual([expected]);
  });

  test("is decided for a copy of the IKM", () => {
    const rows = "NRR tertbg | 1.75 | 2 | 3.75\nIKM | | | 93.75\nNilai IKM | | | '93,750";
    expect(stated(`No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\n${rows}`, "D6")).toEqual(["93.75 (3)"]);
  });

  test("is decided by the decimal mark of the others where it makes sense in neither way", () => {
    const rows = (other: string) => `No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nNRR | '35,125 | ${other}`;
    expect(stated(rows("'4,05"), "B4")).toEqual(["35.125 (3)"]);
    expect(stated(rows("'4.05"), "B4")).toEqual(["35125 (0)"]);
    expect(stated(`${rows("4")}\nNRR tertbg | 1.75 | 2 | '3,75`, "B4")).toEqual(["35.125 (3)"]);
    expect(stated(`${rows("4")}\nNRR tertbg | 1.75 | 2 | 3.75\nIKM | | | '93.75`, "B4")).toEqual(["35125 (0)"]);
  });

  test("waits where nothing decides, and is told", () => {
    const reader = readerOf("No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nNRR | '35,125 | 4");
    expect(reader.stated(at("B4"))).toEqual({ kind: "pending" });
    expect(reader.ambiguous(at("B4"))?.grouped.value.valueOf()).toBe(35125);
    expect(reader.ambiguous(at("C4"))).toBeNull();
    expect(reader.ambiguous(at("A4"))).toBeNull();
  });
});

describe("what a cell states", () => {
  const read = () =>
    readerOf(
      "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nNRR | =B2/2 | 4\nNRR tertbg | #REF! | ' | =SUM(B5:C5) -> 3.5\nIKM | | | '93,75 %",
    );

  test("is a number, a text, nothing, or a result still to come", () => {
    const reader = read();
    expect(["C4", "B4", "B5", "C5", "D5", "D4"].map((name) => told(reader.stated(at(name))))).toEqual([
      "4 (0)",
      "pending",
      '"#REF!"',
      "blank",
      "3.5 (1)",
      "blank",
    ]);
    expect(told(reader.stated(at("B1")))).toBe('"U1"');
    expect(told(reader.stated(HIDDEN))).toBe("blank");
  });

  test("may be an IKM in per cent", () => {
    expect(told(read().stated(at("D6")))).toBe("93.75 (2)");
    const percent = (ikm: string, name: string) =>
      told(readerOf(`No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nIKM | | | 93.75\nNilai IKM | | | ${ikm}`).stated(at(name)));
    expect(percent("'93,8 %", "D5")).toBe("93.8 (1)");
    expect(percent("'94 %", "D5")).toBe("94 (0)");
    expect(percent("'93.75", "D5")).toBe("93.75 (2)");
  });

  test("is not a hundred times as much in other cells in per cent", () => {
    const other = readerOf("No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nBobot | '50 % | '50 %\nIKM | '93,75 %");
    expect(told(other.stated(at("B4")))).toBe("0.5 (2)");
    expect(told(other.stated(at("C4")))).toBe("0.5 (2)");
    expect(told(other.stated(at("B5")))).toBe("93.75 (2)");
  });

  test("may be a formula, a text, or empty", () => {
    const reader = read();
    const names = ["A1", "B4", "C4", "B5", "C5", "D5", "D4"];
    expect(names.filter((name) => reader.isFormula(at(name)))).toEqual(["B4", "D5"]);
    expect(names.filter((name) => reader.isText(at(name)))).toEqual(["A1", "B5", "C5"]);
    expect(names.filter((name) => reader.isEmpty(at(name)))).toEqual(["C5", "D4"]);
    expect([reader.isFormula(HIDDEN), reader.isText(HIDDEN), reader.isEmpty(HIDDEN)]).toEqual([false, false, false]);
  });
});

describe("what cells add up to", () => {
  const tally = (picture: string, column: number, first: number, last: number) => {
    const { sum, count } = readerOf(picture).tally(areaOfColumn(column, first, last));
    return [sum.valueOf(), count];
  };

  test("is their numbers, typed as text or not, fractions to the last digit", () => {
    const picture = "No | U1 | U2\n1 | 3.1 | '4\n2 | 3.2 | 4\n3 | baik | .\n4 | 3 | 4\n5 | 4 | 4\n6 | 3 | 4";
    expect(tally(picture, 1, 1, 3)).toEqual([6.3, 2]);
    expect(tally(picture, 2, 1, 3)).toEqual([8, 2]);
    expect(tally(picture, 2, 1, 2)).toEqual([8, 2]);
    expect(tally(picture, 2, -5, 1)).toEqual([4, 1]);
  });

  test("is what their column's figures say where one answer is odd", () => {
    const picture = "No | U1 | U2\n1 | 3 | 4\n2 | 5 | 4\n3 | 3 | 3\nΣNilai | 9 | 11\nNRR | 3 | 3.667";
    expect(tally(picture, 1, 1, 3)).toEqual([9, 3]);
    expect(tally(picture, 1, 1, 2)).toEqual([8, 2]);
    expect(tally(picture, 1, 2, 3)).toEqual([8, 2]);
    expect(tally(picture, 2, 1, 3)).toEqual([11, 3]);
  });

  test("is the weight that was meant where one is wrong", () => {
    const picture = "No | U1 | U2 | U3\n1 | 3 | 4 | 3\n2 | 4 | 4 | 4\nNRR | 3.5 | 4 | 3.5";
    const odd = `${picture}\nBobot | 0.4 | 0.3 | 0.03\nNRR tertbg | 1.4 | 1.2 | 1.05`;
    expect(tally(odd, 3, 4, 4)).toEqual([0.3, 1]);
    expect(tally(odd, 2, 4, 4)).toEqual([0.3, 1]);
    expect(tally(odd, 1, 4, 4)).toEqual([0.4, 1]);
    expect(tally(odd, 3, 4, 5)).toEqual([1.08, 2]);
    expect(tally(odd, 3, 3, 4)).toEqual([3.53, 2]);
  });
});
