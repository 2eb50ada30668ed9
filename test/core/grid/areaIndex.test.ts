import fc from "fast-check";
import { COLUMNS, ROWS } from "../../../src/core/grid/address";
import { areaAround, contains, type Area } from "../../../src/core/grid/area";
import { AreaIndex } from "../../../src/core/grid/areaIndex";

const cell = fc.record({ row: fc.nat(40), column: fc.nat(8) });
const area = fc.tuple(cell, cell).map(areaAround);

function indexOf(areas: readonly Area[]): AreaIndex<Area> {
  const index = new AreaIndex<Area>();
  for (const one of areas) index.add(one, one);
  return index;
}

test("areas are found by any of their cells, and by no other", () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 30 }), cell, (areas, at) => {
      const found = [...indexOf(areas).at(at)];
      const looked = areas.filter((one) => contains(one, at));
      expect(new Set(found)).toEqual(new Set(looked));
      expect(found).toHaveLength(looked.length);
    }),
  );
});

test("whole columns and the grid's last cell are found too", () => {
  const column = { top: 0, left: 2, bottom: ROWS - 1, right: 2 };
  const last = { top: ROWS - 1, left: COLUMNS - 1, bottom: ROWS - 1, right: COLUMNS - 1 };
  const index = indexOf([column, last]);
  expect(index.oneAt({ row: 777_777, column: 2 })).toBe(column);
  expect(index.oneAt({ row: ROWS - 1, column: COLUMNS - 1 })).toBe(last);
  expect(index.oneAt({ row: ROWS - 2, column: COLUMNS - 1 })).toBeNull();
});

test("hundreds of thousands are looked up, not searched", () => {
  const areas = Array.from({ length: 200_000 }, (_, row) => ({ top: row, left: 0, bottom: row + 1, right: 0 }));
  const index = indexOf(areas);
  let found = 0;
  for (let row = 0; row < 200_000; row++) for (const _ of index.at({ row, column: 0 })) found++;
  expect(found).toBe(399_999);
});
