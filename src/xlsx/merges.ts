import { contains, type Area } from "../core/grid/area";
import { parseCell, type Cell } from "../core/grid/address";

/** "A1:J1" as an area; null for text that is none. */
export function parseArea(reference: string): Area | null {
  const [first, last = first] = reference.split(":");
  const from = parseCell(first ?? "");
  const to = parseCell(last ?? "");
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

/** True for a cell that a merged cell covers: it shows nothing that is written into it. */
export function isCovered(cell: Cell, merges: readonly Area[]): boolean {
  return merges.some((area) => contains(area, cell) && (area.top !== cell.row || area.left !== cell.column));
}
