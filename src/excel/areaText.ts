import { parseCell } from "../core/grid/address";
import type { Area } from "../core/grid/area";

/** "$B$2:$J$2" as an area; null for text that is none. */
export function parseArea(address: string): Area | null {
  const [first = "", last = first, ...more] = address.split(":");
  const [from, to] = [parseCell(first), parseCell(last)];
  if (!from || !to || more.length > 0) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
