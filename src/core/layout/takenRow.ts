import type { Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";

/** True where all that stands in a row, and in the one below it that may be of its header, is of a table that is known. */
export function isTakenRow(sheet: Sheet, row: number, taken: readonly Area[]): boolean {
  const columns = sheet.columns(row, row + 1);
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  return taken.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= first && last <= right);
}
