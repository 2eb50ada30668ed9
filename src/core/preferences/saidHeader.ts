import { cellKey, type Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import type { Hint } from "./hint";

/**
 * The words for columns, by the cells of the header in which they stand, whatever stands there; null where there is no
 * header and no blank row for one.
 */
export function headWords({ area, header, columns = [] }: Hint, sheet: Sheet): ReadonlyMap<number, string> | null {
  const row = header?.bottom ?? area.top;
  const hasHeader = header === undefined || header.bottom >= header.top;
  const words = columns.flatMap(({ column, word }) => (word === null ? [] : [{ cell: { row, column }, word }]));
  const isFree = row >= 0 && words.every(({ cell }) => hasHeader || sheet.isEmpty(cell.row, cell.column));
  if (!isFree && words.length > 0) return null;
  const top = header?.top ?? row;
  return new Map(words.map(({ cell, word }) => [keyOf(headOf(sheet, cell, top)), word]));
}

/** The head of a column may reach over several rows. */
function headOf(sheet: Sheet, cell: Cell, top: number): Cell {
  const merge = sheet.mergeAt(cell.row, cell.column);
  return merge && merge.left === merge.right && merge.top >= top ? { row: merge.top, column: cell.column } : cell;
}

/** True for a cell of a region that is neither title, header nor body, as a person says, or in a column that is left out. */
export function isBesideHeader({ row, column }: Cell, { header, columns = [] }: Hint, sheet: Sheet): boolean {
  if (columns.some((one) => one.column === column && one.word === null)) return true;
  if (!header) return false;
  const isAbove = row < Math.min(header.top, header.bottom);
  return isAbove ? aloneIn(sheet, row) === null : row > header.bottom && row < header.body;
}

/** The cell of a text that is all that stands in its row: a title. */
export function aloneIn(sheet: Sheet, row: number): Cell | null {
  const filled = sheet.columns(row).filter((column) => !sheet.isEmpty(row, column));
  const [column] = filled;
  return column !== undefined && filled.length === 1 && sheet.text(row, column) !== "" ? { row, column } : null;
}

function keyOf({ row, column }: Cell): number {
  return cellKey(row, column);
}
