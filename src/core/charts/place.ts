import type { Cell } from "../grid/address";
import type { Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";

/** How many columns and rows of the usual size a chart takes. */
export const CHART_SIZE = { columns: 9, rows: 18 } as const;
/** The sheet that charts share, and that the lines to read grades off are drawn from. */
export const CHART_SHEET = "Grafik";
/** A blank column between a table and its chart. */
const GAP = 1;

/**
 * Where a chart stands beside its table: the first columns right of it that are blank as far down as the chart reaches.
 *
 *   ┌ table ┐ │ ┌ chart ─┐
 *   │       │ │ │        │
 */
export function besideTable(sheet: Sheet, { top, right }: Area): Cell {
  const isFree = (column: number) => {
    for (let row = top; row < top + CHART_SIZE.rows; row++) {
      for (let own = column; own < column + CHART_SIZE.columns; own++) if (!sheet.looksBlank(row, own)) return false;
    }
    return true;
  };
  let column = right + 1 + GAP;
  while (column < sheet.columnCount && !isFree(column)) column++;
  return { row: top, column };
}

/** A chart's place on its sheet, in points from the sheet's corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How large a chart is made, in points: as many columns and rows of the usual size. */
export const CHART_POINTS = { width: CHART_SIZE.columns * 48, height: CHART_SIZE.rows * 15 } as const;

/** Points between two charts. */
const APART = 12;

/** The same frame, moved down until it covers none of the others. */
export function clearOf(frame: Frame, others: readonly Frame[]): Frame {
  const covered = others.filter((other) => isOver(frame, other));
  if (covered.length === 0) return frame;
  const below = Math.max(...covered.map(({ top, height }) => top + height));
  return clearOf({ ...frame, top: below + APART }, others);
}

function isOver(one: Frame, other: Frame): boolean {
  const isBeside = one.left >= other.left + other.width || other.left >= one.left + one.width;
  return !isBeside && one.top < other.top + other.height && other.top < one.top + one.height;
}
