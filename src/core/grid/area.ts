import { cellName, parseCell, type Cell } from "./address";

/**
 * A rectangle of cells, both ends included.
 *
 *        left   right
 *   top   ┌───────┐
 *         │       │
 * bottom  └───────┘
 */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An area of a sheet, by the sheet's name. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The area of one cell. */
export function areaOfCell({ row, column }: Cell): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The cells of one column from row `top` to row `bottom`. */
export function areaOfColumn(column: number, top: number, bottom: number): Area {
  return { top, left: column, bottom, right: column };
}

/** The smallest area that holds all the cells; the cells are at least one. */
export function areaAround(cells: readonly Cell[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** "B4:B143", or "B4" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** "$B$2:$J$2" as an area; null for text that is none. */
export function parseArea(address: string): Area | null {
  const [first = "", last = first, ...more] = address.split(":");
  const [from, to] = [parseCell(first), parseCell(last)];
  if (!from || !to || more.length > 0) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** True for an area of one cell. */
export function isSingleCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** True where two areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  const isBeside = one.right < other.left || other.right < one.left;
  return !isBeside && one.top <= other.bottom && other.top <= one.bottom;
}

export function contains(area: Area, { row, column }: Cell): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cells of one row or column as few areas: "C4:C9", not six cells. Cells between them that are skipped split it. */
export function areasOf(cells: readonly Cell[]): readonly Area[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last?.left === column && last.right === column && last.bottom === row - 1) last.bottom = row;
    else if (last?.top === row && last.bottom === row && last.right === column - 1) last.right = column;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/** How many cells an area has. */
export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** True where one of its cells is such; most areas are asked about, and hardly any is. */
export function someCell(area: Area, isSuch: (cell: Cell) => boolean): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (isSuch({ row, column })) return true;
  }
  return false;
}

/** Its cells, row by row. */
export function cellsOf(area: Area): readonly Cell[] {
  const width = area.right - area.left + 1;
  return Array.from({ length: sizeOf(area) }, (_, at) => ({
    row: area.top + Math.floor(at / width),
    column: area.left + (at % width),
  }));
}
