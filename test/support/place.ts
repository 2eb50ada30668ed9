import type { Sheet } from "../../src/core/grid/sheet";
import type { Place } from "../../src/core/titles/aroundTable";

/** The place of the first table of a drawn sheet: from the first row of several cells to the last row of such. */
export function placeOf(sheet: Sheet): Place {
  const filled = Array.from({ length: sheet.rowCount }, (_, row) => row).map(
    (row) => sheet.columns(row).filter((column) => !sheet.looksBlank(row, column)).length,
  );
  const top = filled.findIndex((count) => count > 1);
  const end = filled.findIndex((count, row) => row > top && count < 2);
  const bottom = (end < 0 ? sheet.rowCount : end) - 1;
  return { sheet, area: { top, left: 0, bottom, right: Math.max(...filled.slice(top, bottom + 1)) - 1 } };
}
