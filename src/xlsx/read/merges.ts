import { contains, type Area } from "../../core/grid/area";
import type { Cell } from "../../core/grid/address";

export { parseArea } from "../../core/grid/area";

/** True for a cell that a merged cell covers: it shows nothing that is written into it. */
export function isCovered(cell: Cell, merges: readonly Area[]): boolean {
  return merges.some((area) => contains(area, cell) && (area.top !== cell.row || area.left !== cell.column));
}
