import type { Cell } from "../grid/address";
import { areaAround, cellsOf, sizeOf, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";

/**
 * The cells as one row or column of cells, in which nothing else may stand: Excel draws what is between them as well. Null
 * where there is none.
 *
 *   A Perizinan   │        a heading between them
 *   NIB           │ 311
 *   Proyek        │ 551    and blank rows do no harm
 */
export function runOf(cells: readonly Cell[], sheet: Sheet): Area | null {
  if (cells.length === 0) return null;
  const area = areaAround(cells);
  if (area.top !== area.bottom && area.left !== area.right) return null;
  const isInOrder = cells.every((cell, at) => at === 0 || placeIn(area, cell) > placeIn(area, cells[at - 1] ?? cell));
  if (!isInOrder || cells.length === sizeOf(area)) return isInOrder ? area : null;
  const own = new Set(cells.map((cell) => placeIn(area, cell)));
  return cellsOf(area).every((cell) => own.has(placeIn(area, cell)) || isBlank(sheet, cell)) ? area : null;
}

function placeIn({ top, left }: Area, { row, column }: Cell): number {
  return row - top + column - left;
}

function isBlank(sheet: Sheet, { row, column }: Cell): boolean {
  return sheet.looksBlank(row, column);
}
