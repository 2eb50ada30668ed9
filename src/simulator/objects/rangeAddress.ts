import { columnName, columnOf, COLUMNS, ROWS } from "../../core/grid/address";
import { areaName, type Area } from "../../core/grid/area";
import { parseArea } from "../../xlsx/read/merges";

const WHOLE_ROWS = /^\$?(\d+):\$?(\d+)$/;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

/** "A1:B2", "$C$4", "A:C" or "3:5" as an area, in either order of its corners; null for what is no address. */
export function parseAddress(address: string): Area | null {
  const rows = WHOLE_ROWS.exec(address);
  if (rows) return within({ top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: COLUMNS - 1 });
  const [, first, last] = WHOLE_COLUMNS.exec(address) ?? [];
  if (first !== undefined && last !== undefined) {
    return within({
      top: 0,
      left: columnOf(first.toUpperCase()),
      bottom: ROWS - 1,
      right: columnOf(last.toUpperCase()),
    });
  }
  const area = parseArea(address);
  return area && within(area);
}

/** An area with its sheet as Excel writes it: "SKM!A1:B2", "'TW 2'!A:C". */
export function rangeAddress(sheetName: string, area: Area): string {
  return `${quoted(sheetName)}!${localAddress(area)}`;
}

/** An area without its sheet: "A1:B2"; whole columns as "A:C", whole rows as "3:5". */
export function localAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (left === 0 && right === COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === ROWS - 1) return `${columnName(left)}:${columnName(right)}`;
  return areaName(area);
}

/** The area with its corners in order; null where it leaves the grid. */
export function within({ top, left, bottom, right }: Area): Area | null {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS ? area : null;
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
