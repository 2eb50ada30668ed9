import type { Sheet } from "../../../grid/sheet";
import { firstColumn, type Header } from "../header/header";
import { summaryRole } from "../summary/labels";
import type { Matrix } from "../matrix";
import type { Neighbours } from "../header/neighbours";
import { findNumberColumn } from "./numberColumn";

/** Headers that begin within so many rows of each other stand side by side. */
const SAME_HEIGHT = 2;
/** Between two instruments there may be so many columns, for a total, say. */
const MOST_BETWEEN = 3;
/** So many rows below a header show whether labels stand between two matrices. */
const LABEL_ROWS = 400;

/**
 * The matrix whose respondents answered a further instrument too: it stands left of it in the same rows, and nothing
 * between them numbers other people or names rows of another summary.
 *
 *   No │ U1 … U9 │ K1 … K5
 *   1  │ 3     4 │ 4     3
 */
export function findOwner(
  sheet: Sheet,
  header: Header,
  neighbours: Neighbours,
  found: readonly Matrix[],
): Matrix | null {
  const first = firstColumn(header);
  const owner = found
    .filter(({ area, columns }) => Math.abs(area.top - header.top) <= SAME_HEIGHT && columns.lastUnsur < first)
    .sort((a, b) => b.columns.lastUnsur - a.columns.lastUnsur)[0];
  if (!owner || first - owner.columns.lastUnsur - 1 > MOST_BETWEEN) return null;
  if (findNumberColumn(sheet, header, neighbours.leftEdge(header)) !== null) return null;
  return hasLabels(sheet, header, owner.columns.lastUnsur + 1, first - 1) ? null : owner;
}

function hasLabels(sheet: Sheet, { bottom }: Header, left: number, right: number): boolean {
  for (let row = bottom + 1; row <= Math.min(sheet.rowCount - 1, bottom + LABEL_ROWS); row++) {
    for (let column = left; column <= right; column++) {
      if (summaryRole(sheet.text(row, column)) !== null) return true;
    }
  }
  return false;
}
