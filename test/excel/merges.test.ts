import fc from "fast-check";
import { contains } from "../../src/core/grid/area";
import { areaName } from "../../src/core/grid/area";
import { mergeField, piecesOf } from "../../src/excel/read/mergeField";
import { applyEdits, cell, madeCells, openDrawn, refusedCells, valueOf } from "../support/excel";
import { draw } from "../support/draw";
import { mergedRows } from "../support/merged";
import { edit } from "../support/xlsx";

describe("where a merged area may begin that covers a cell", () => {
  const sheet = draw(`
    x | . | . | x
    . | . | x | .
    . | . | . | .
    x | x | . | .
  `);
  const fieldOf = (name: string) => {
    const field = mergeField(sheet, cell(name));
    return field && areaName(field);
  };

  test.each([
    ["C4", "B2:C4"],
    ["B3", "A1:B3"],
    ["D4", "B1:D4"],
    ["B2", "A1:B2"],
  ])("%s: in %s", (name, area) => {
    expect(fieldOf(name)).toBe(area);
  });

  test("a filled cell is covered by none", () => {
    expect(fieldOf("C2")).toBeNull();
  });
});

describe("a range is cut into pieces", () => {
  const sizes = fc.tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 600 }));

  test("that hold every cell once, and none too many", () => {
    fc.assert(
      fc.property(sizes, ([bottom, right, most]) => {
        const pieces = piecesOf({ top: 0, left: 0, bottom, right }, most);
        for (let row = 0; row <= bottom; row++)
          for (let column = 0; column <= right; column++)
            expect(pieces.filter((piece) => contains(piece, { row, column }))).toHaveLength(1);
        const largest = Math.max(...pieces.map((one) => (one.bottom - one.top + 1) * (one.right - one.left + 1)));
        expect(largest).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe("a sheet with very many merged areas", () => {
  test("every cell is known covered or not", async () => {
    const opened = openDrawn(".");
    const sheet = opened.simulator.book.sheet("Lembar1");
    if (sheet) mergedRows(sheet, 600);
    const edits = [edit("B500", 1), edit("C500", 2), edit("A600", 3), edit("B601", 4)];
    const applied = await valueOf(applyEdits(opened, edits));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["C500, A600, B601", "B500 covered"]);
  });

  test("merged areas are not asked for where the cells are filled", async () => {
    const opened = openDrawn("1 | 2");
    opened.simulator.host.faults.limits.merges = 0;
    const sheet = opened.simulator.book.sheet("Lembar1");
    sheet?.merge([{ top: 0, left: 1, bottom: 0, right: 2 }]);
    expect(madeCells(await valueOf(applyEdits(opened, [edit("B1", 5)], true)))).toBe("B1");
  });
});
