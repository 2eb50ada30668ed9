import { parseCell } from "../../../src/core/grid/address";
import { areaAround, areaName, areaOfCell, areaOfColumn, contains, isSingleCell } from "../../../src/core/grid/area";

describe("areas", () => {
  test("an area is named by its corners, a single cell by itself", () => {
    expect(areaName({ top: 3, left: 1, bottom: 142, right: 9 })).toBe("B4:J143");
    expect(areaName(areaOfCell({ row: 3, column: 1 }))).toBe("B4");
  });

  test("a column's cells are an area one wide", () => {
    expect(areaName(areaOfColumn(1, 3, 142))).toBe("B4:B143");
  });

  test("the area around scattered cells holds them all", () => {
    const cells = ["B9", "D4", "C12"].flatMap((name) => parseCell(name) ?? []);
    expect(areaName(areaAround(cells))).toBe("B4:D12");
  });

  test("any number of cells has an area around it", () => {
    const column = Array.from({ length: 300_000 }, (_, row) => ({ row, column: 2 }));
    expect(areaName(areaAround(column))).toBe("C1:C300000");
  });

  test("an area may be a single cell, but not where it has two", () => {
    const single = { top: 3, left: 1, bottom: 3, right: 1 };
    expect([single, { ...single, bottom: 4 }, { ...single, right: 2 }].map(isSingleCell)).toEqual([true, false, false]);
  });

  test("both ends belong to an area, and nothing outside", () => {
    const within = (name: string) =>
      contains({ top: 3, left: 1, bottom: 5, right: 2 }, parseCell(name) ?? { row: -1, column: -1 });
    expect(["B4", "C6", "B6", "C4"].every(within)).toBe(true);
    expect(["B3", "B7", "A5", "D5"].some(within)).toBe(false);
  });
});
