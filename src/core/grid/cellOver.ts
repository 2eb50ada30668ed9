import type { Cell } from "./address";
import type { CellValue, Sheet } from "./sheet";

/** The cell that shows what stands at a place: itself, or the merged cell that lies over it from above, as a day over its permits. */
export function cellOver(sheet: Sheet, row: number, column: number): Cell {
  const merge = sheet.value(row, column) === null ? sheet.mergeAt(row, column) : null;
  return { row: merge?.left === column ? merge.top : row, column };
}

/** What stands at a place, or in the merged cell that lies over it from above. */
export function valueOver(sheet: Sheet, row: number, column: number): CellValue {
  const own = sheet.value(row, column);
  if (own !== null || sheet.merges.length === 0) return own;
  const shown = cellOver(sheet, row, column);
  return sheet.value(shown.row, shown.column);
}
