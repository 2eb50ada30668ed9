import type { Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { Sheet } from "../../core/grid/sheet";

/**
 * Where a merged area may begin that covers a cell; null where none can. Of the cells of a merged area only the first
 * holds anything: so it does not reach beyond the next filled cell to the left and the next one above.
 *
 *         A    B    C    D
 *    1    x    .    .    x         C4 is covered by no area that begins
 *    2    .    .    x    .         outside of B2:C4, as B4 and C2 are filled;
 *    3    .    .    .    .         a filled cell is covered by none
 *    4    x    x    ▢    .
 */
export function mergeField(sheet: Sheet, { row, column }: Cell): Area | null {
  if (!sheet.isEmpty(row, column)) return null;
  let top = row;
  let left = column;
  while (top > 0 && (top === row || sheet.isEmpty(top, column))) top--;
  while (left > 0 && (left === column || sheet.isEmpty(row, left))) left--;
  return { top, left, bottom: row, right: column };
}

/** Cuts an area into halves, and these again, until none has more than so many cells. */
export function piecesOf(area: Area, most: number): readonly Area[] {
  const { top, left, bottom, right } = area;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns <= most) return [area];
  const middle = rows > 1 ? top + Math.floor(rows / 2) : left + Math.floor(columns / 2);
  const halves =
    rows > 1
      ? [
          { ...area, bottom: middle - 1 },
          { ...area, top: middle },
        ]
      : [
          { ...area, right: middle - 1 },
          { ...area, left: middle },
        ];
  return halves.flatMap((half) => piecesOf(half, most));
}
