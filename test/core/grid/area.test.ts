import { areaAround, areaName, areaOfCell, areaOfColumn, contains } from "../../../src/core/grid/area";

describe("areas", () => {
  test("an area is named by its corners, a single cell by itself", () => {
    expect(areaName({ top: 3, left: 1, bottom: 142, right: 9 })).toBe("B4:J143");
    expect(areaName(areaOfCell({ row: 3, column: 1 }))).toBe("B4");
  });

  test("a column's cells are an area one wide", () => {
    expect(areaName(areaOfColumn(1, 3, 142))).toBe("B4:B143");
  });

  test("the area around scattered cells holds them all", () => {
    const cells = ["B9", "D4", "C12"].map((_, index) => ({
      row: [8, 3, 11][index] ?? 0,
      column: [1, 3, 2][index] ?? 0,
    }));
    expect(areaName(areaAround(cells))).toBe("B4:D12");
  });

  test("any number of cells has an area around it", () => {
    const column = Array.from({ length: 300_000 }, (_, row) => ({ row, column: 2 }));
    expect(areaName(areaAround(column))).toBe("C1:C300000");
  });

  test("both ends belong to an area, and nothing outside", () => {
    const area = { top: 3, left: 1, bottom: 5, right: 2 };
    expect(contains(area, { row: 3, column: 1 }) && contains(area, { row: 5, column: 2 })).toBe(true);
    expect(
      [
        { row: 2, column: 1 },
        { row: 6, column: 1 },
        { row: 4, column: 0 },
        { row: 4, column: 3 },
      ].some((cell) => contains(area, cell)),
    ).toBe(false);
  });
});
