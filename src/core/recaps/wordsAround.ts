import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { isWords } from "../layout/cells";

/** The nearest words at the left of a cell; "" where there are none. */
export function wordsBefore(sheet: Sheet, { row, column }: Cell): string {
  for (let left = column - 1; left >= 0; left--) if (isWords(sheet, row, left)) return sheet.text(row, left);
  return "";
}

/** The nearest words above it. */
export function wordsAbove(sheet: Sheet, { row, column }: Cell): string {
  for (let above = row - 1; above >= 0; above--) if (isWords(sheet, above, column)) return sheet.text(above, column);
  return "";
}
