import { foldSpaces } from "../../../src/core/grid/foldSpaces";
import { Sheet } from "../../../src/core/grid/sheet";
import { cellKey } from "../../../src/core/grid/address";
import { draw } from "../../support/draw";

describe("a sheet", () => {
  const sheet = draw(`
    No | U1 | .
    1  | '3 | =B2
    2  | 4  | =B3 -> 4
  `);

  test("gives the value of a cell, and nothing outside its cells", () => {
    expect([sheet.value(1, 0), sheet.value(1, 1), sheet.value(9, 9)]).toEqual([1, "3", null]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 3]);
  });

  test("tells typed values from formulas", () => {
    expect([sheet.formula(1, 1), sheet.formula(1, 2)]).toEqual([null, "=B2"]);
    expect([...sheet.formulaCells()]).toEqual([
      { cell: { row: 1, column: 2 }, formula: "=B2" },
      { cell: { row: 2, column: 2 }, formula: "=B3" },
    ]);
  });

  test("gives whole rows, none outside", () => {
    expect(sheet.row(1)).toEqual([1, "3", null]);
    expect(sheet.row(9)).toEqual([]);
  });

  test("counts the cells that hold something", () => {
    expect(sheet.filledCells).toBe(7);
  });
});

describe("a sheet with gaps", () => {
  const sheet = new Sheet("Lembar1", [undefined, [1, ""], undefined, [null, null, 2]]);

  test("is as wide as its widest row, and as long as its last", () => {
    expect([sheet.rowCount, sheet.columnCount]).toEqual([4, 3]);
    expect([sheet.value(0, 0), sheet.row(2)]).toEqual([null, []]);
  });

  test("counts only what is there", () => {
    expect(sheet.filledCells).toBe(2);
  });
});

describe("emptiness", () => {
  const formulas = new Map([[cellKey(0, 4), "=A1"]]);
  const sheet = new Sheet("Lembar1", [[null, "", " \u00a0", "\u200b", null, 0, false]], { formulas });

  test("only what holds nothing at all may be filled", () => {
    const empty = [0, 1, 2, 3, 4, 5, 6].filter((column) => sheet.isEmpty(0, column));
    expect(empty).toEqual([0, 1]);
  });

  test("spaces of any kind look blank, though they are not empty", () => {
    const blank = [0, 1, 2, 3, 4, 5, 6].filter((column) => sheet.looksBlank(0, column));
    expect(blank).toEqual([0, 1, 2, 3]);
  });

  test("a formula without a result is neither", () => {
    expect(sheet.value(0, 4)).toBeNull();
    expect(sheet.isEmpty(0, 4) || sheet.looksBlank(0, 4)).toBe(false);
  });

  test("a place outside the sheet is empty", () => {
    expect(sheet.isEmpty(50, 50) && sheet.looksBlank(50, 50)).toBe(true);
  });
});

describe("text", () => {
  test("white space is folded, Excel's hard spaces and line breaks included", () => {
    expect(foldSpaces("  NRR\u00a0/\r\n unsur\t\u200b ")).toBe("NRR / unsur");
  });

  test("a number has no text", () => {
    expect(new Sheet("Lembar1", [[3, " U1 "]]).text(0, 0)).toBe("");
    expect(new Sheet("Lembar1", [[3, " U1 "]]).text(0, 1)).toBe("U1");
  });
});

describe("number formats", () => {
  test("are known only where a number may be a date", () => {
    const sheet = new Sheet("Lembar1", [[45_000, 3]], { dateFormats: new Map([[cellKey(0, 0), "dd/mm/yyyy"]]) });
    expect([sheet.dateFormat(0, 0), sheet.dateFormat(0, 1)]).toEqual(["dd/mm/yyyy", null]);
  });
});
