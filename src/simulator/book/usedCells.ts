import type { ICellData, Nullable } from "@univerjs/core";
import { cellKey, type Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import { cellsOf } from "./areas";
import type { CellMatrix } from "./cellMatrix";
import { formulaOf, valueOf } from "./content";

/** The cells of an area that hold or show anything. */
export function filledCells(matrix: CellMatrix, { top, left, bottom, right }: Area): Cell[] {
  const cells: Cell[] = [];
  for (const [rowText, columns] of Object.entries(matrix)) {
    const row = Number(rowText);
    if (row < top || row > bottom) continue;
    for (const column of Object.keys(columns as object).map(Number)) {
      if (column >= left && column <= right) cells.push({ row, column });
    }
  }
  return cells;
}

/** The smallest area that holds every filled cell – every formatted one as well, unless only values count. */
export function usedArea(matrix: CellMatrix, valuesOnly: boolean): Area | null {
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [rowText, cells] of Object.entries(matrix)) {
    for (const [columnText, data] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      if (isBlank(data) && (valuesOnly || !data?.s)) continue;
      const [row, column] = [Number(rowText), Number(columnText)];
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
  }
  return used.bottom < 0 ? null : used;
}

/** The cells of an area that merged cells cover, by `cellKey`. */
export function coveredIn(merges: readonly Area[], area: Area): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of merges) {
    const common = {
      top: Math.max(merge.top, area.top),
      left: Math.max(merge.left, area.left),
      bottom: Math.min(merge.bottom, area.bottom),
      right: Math.min(merge.right, area.right),
    };
    for (const { row, column } of cellsOf(common)) {
      if (row !== merge.top || column !== merge.left) covered.add(cellKey(row, column));
    }
  }
  return covered;
}

export function isBlank(data: Nullable<ICellData>): boolean {
  return valueOf(data) === null && formulaOf(data) === null;
}
