import { cellKey, cellName, cellOfKey, columnName, columnOf, parseCell } from "../../../src/core/grid/address";

describe("cell addresses", () => {
  test.each([
    ["A1", 0, 0],
    ["B144", 143, 1],
    ["Z9", 8, 25],
    ["AA10", 9, 26],
    ["XFD1048576", 1_048_575, 16_383],
  ])("%s is row %i, column %i, counted from 0", (name, row, column) => {
    expect(parseCell(name)).toEqual({ row, column });
    expect(cellName({ row, column })).toBe(name);
  });

  test("dollar signs and small letters are read", () => {
    expect(parseCell("$B$144")).toEqual({ row: 143, column: 1 });
    expect(parseCell("b144")).toEqual({ row: 143, column: 1 });
  });

  test.each(["", "A", "1", "A0", "A01", "AAAA1", "A1:B2", "A-1", "1A", "XFE1", "A1048577"])("%j is no cell", (name) => {
    expect(parseCell(name)).toBeNull();
  });

  test("columns are counted in letters: Z, AA, ZZ, AAA", () => {
    expect([25, 26, 701, 702].map(columnName)).toEqual(["Z", "AA", "ZZ", "AAA"]);
    expect(["Z", "AA", "ZZ", "AAA"].map(columnOf)).toEqual([25, 26, 701, 702]);
  });

  test("a key tells every cell of the grid from every other", () => {
    const corner = { row: 1_048_575, column: 16_383 };
    expect(cellOfKey(cellKey(corner.row, corner.column))).toEqual(corner);
    expect(cellKey(0, 16_383)).not.toBe(cellKey(1, 0));
  });
});
