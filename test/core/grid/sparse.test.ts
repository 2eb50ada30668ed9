import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { recognise } from "../../../src/core/check";
import { cellKey, cellOfKey, COLUMNS } from "../../../src/core/grid/address";
import { areaName } from "../../../src/core/grid/area";
import { Rows } from "../../../src/core/grid/rows";
import { Sheet, type CellValue } from "../../../src/core/grid/sheet";
import { open } from "../../support/xlsx";

const LAST = COLUMNS - 1;

function sheetOf(cells: ReadonlyMap<number, CellValue>): Sheet {
  const rows = new Rows();
  for (const [key, value] of cells) {
    const { row, column } = cellOfKey(key);
    rows.set(row, column, value);
  }
  return new Sheet("Lembar1", rows.near, { far: rows.far });
}

const place = fc.tuple(fc.nat(5), fc.oneof(fc.nat(12), fc.nat(LAST), fc.integer({ min: 60, max: 140 })));
const value = fc.oneof(fc.nat(9), fc.constantFrom("Jumlah", "", null));
const cells = fc
  .array(fc.tuple(place, value), { maxLength: 40 })
  .map((all) => new Map(all.map(([[row, column], one]) => [cellKey(row, column), one])));

describe("cells far from each other", () => {
  test("say the same as cells close by, in whatever order they come", () => {
    fc.assert(
      fc.property(cells, (all) => {
        const sheet = sheetOf(all);
        for (const [key, one] of all) {
          const { row, column } = cellOfKey(key);
          expect([sheet.value(row, column), sheet.row(row)[column] ?? null]).toEqual([one, one]);
        }
        for (const row of [0, 1, 2, 3, 4, 5]) {
          const own = [...all].filter(([key]) => cellOfKey(key).row === row);
          const held = own.filter(([, one]) => one !== null).map(([key]) => cellOfKey(key).column);
          expect(sheet.columns(row)).toEqual(expect.arrayContaining(held));
          expect(sheet.columns(row)).toEqual([...new Set(sheet.columns(row))].sort((a, b) => a - b));
          expect(sheet.width(row)).toBe(Math.max(0, ...own.map(([key]) => cellOfKey(key).column + 1)));
          expect(sheet.textRows.includes(row)).toBe(own.some(([, one]) => typeof one === "string"));
        }
        expect(sheet.columnCount).toBe(Math.max(0, ...[0, 1, 2, 3, 4, 5].map((row) => sheet.width(row))));
        expect(sheet.filledCells).toBe([...all.values()].filter((one) => one !== null && one !== "").length);
      }),
    );
  });

  test("cost a cell each, not the gap before them", () => {
    const sheet = sheetOf(new Map(Array.from({ length: 1_000 }, (_, row) => [cellKey(row, LAST), row])));
    expect([sheet.columnCount, sheet.columns(999), sheet.columns(0, 999)]).toEqual([COLUMNS, [LAST], [LAST]]);
    const rows = new Rows();
    for (let row = 0; row < 1_000; row++) rows.set(row, LAST, row);
    expect(rows.near.reduce((sum, near) => sum + near.length, 0)).toBe(0);
  });

  test("are one row of cells where the gap is narrow", () => {
    const rows = new Rows();
    rows.set(0, 0, "No");
    rows.set(0, 40, "Jumlah");
    expect([rows.near[0]?.length, rows.far.size]).toEqual([41, 0]);
  });
});

describe("a table far to the right of everything else", () => {
  const contoh = open(readFileSync(join(__dirname, "../../../assets/contoh/kotim-tw2-2024.xlsx"))).workbook;

  /** The sheet's values, so many columns further to the right. */
  function moved(sheet: Sheet, columns: number): Sheet {
    const rows = new Rows();
    for (let row = 0; row < sheet.rowCount; row++) {
      for (const [column, one] of sheet.row(row).entries()) {
        if (one !== null) rows.set(row, column + columns, one);
      }
    }
    return new Sheet(sheet.name, rows.near, { far: rows.far });
  }

  test("is found and checked as it is beside it", () => {
    const areasIn = (columns: number) =>
      recognise({ sheets: contoh.sheets.map((sheet) => moved(sheet, columns)) }).map(({ kind, sheet, area }) => {
        const [left, right] = [area.left - columns, area.right - columns];
        return `${kind} ${sheet.name} ${areaName({ ...area, left, right })}`;
      });
    expect(areasIn(0).length).toBeGreaterThan(5);
    expect(areasIn(500)).toEqual(areasIn(0));
  });
});
