import type { Sheet } from "../../core/grid/sheet";
import { hash } from "../../core/hash";
import { seenContent } from "../cells/content";

/** A short text that is the same as long as everything that is typed on a sheet is; what formulas give does not count. */
export function sheetPrint(sheet: Sheet): string {
  const cells: unknown[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (const column of sheet.columns(row)) {
      if (!sheet.isEmpty(row, column)) cells.push([row, column, seenContent(sheet, { row, column })]);
    }
  }
  return `${cells.length.toString(36)}-${hash(JSON.stringify(cells))}`;
}
