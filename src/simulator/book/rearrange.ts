import { sheetNameIn } from "../../core/grid/sheetPrefix";
import type { ICellData } from "@univerjs/core";
import { cellKey, type Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import { moveFormula, rewriteReferences, type Reference } from "../../core/grid/references";
import type { BookSheet } from "./sheet";
import { cellsOfMatrix, type CellMatrix } from "./cellMatrix";
import { formulaOf } from "./content";
import { endSpills, requireShiftable, requireSortable, shiftHidden, shiftOverlays } from "./overlays";
import { shiftedArea, shiftedCell, type Shift } from "./shift";
import { sortedOrder } from "./sorting";

/** Nothing at all: no content, and no look of its own. */
const NOTHING: ICellData = { f: null, si: null, p: null, v: null, t: null, s: null };

/** A sheet's cells by where they go, with what is in them; cells that come to stand where others stood replace them. */
export type Moved = ReadonlyMap<Cell, ICellData>;

/** Where every cell of a sheet goes; null where it goes away. */
export type Whereto = (cell: Cell) => Cell | null;

/** What a formula is to be once its cell has moved. */
export type Rewrite = (formula: string, from: Cell) => string;

/** What is to be written so that the cells of a matrix stand where they are to go. */
export function moved(matrix: CellMatrix, whereto: Whereto, rewrite: Rewrite = (formula) => formula): Moved {
  const written = new Map<number, readonly [Cell, ICellData]>();
  const cells = cellsOfMatrix(matrix).filter(([cell]) => {
    const goal = whereto(cell);
    return goal?.row !== cell.row || goal.column !== cell.column;
  });
  for (const [cell] of cells) written.set(cellKey(cell.row, cell.column), [cell, NOTHING]);
  for (const [cell, data] of cells) {
    const goal = whereto(cell);
    if (!goal) continue;
    const formula = formulaOf(data);
    const content = { ...NOTHING, ...data, ...(formula === null ? {} : { f: rewrite(formula, cell) }) };
    written.set(cellKey(goal.row, goal.column), [goal, content]);
  }
  return new Map(written.values());
}

/**
 * Rows or columns come or go on one of the sheets; formulas on all of them follow what they refer to, and tables, arrays,
 * the filter and hidden rows their cells. Throws where Excel refuses it.
 */
export function shiftLines(sheets: readonly BookSheet[], sheet: BookSheet, shift: Shift): void {
  requireShiftable(sheet, shift);
  endSpills(sheet, shift);
  const hidden = sheet.hidden(shift.axis);
  sheet.relocate(
    (cell) => shiftedCell(cell, shift),
    (area) => shiftedArea(area, shift),
  );
  shiftHidden(sheet, hidden, shift);
  shiftOverlays(sheet, shift);
  for (const one of sheets) {
    const isMeant = (name: string | null) => (name === null ? one === sheet : isNameOf(sheet, name));
    const follow = (reference: Reference) => {
      if (!isMeant(reference.sheet)) return reference;
      const area = shiftedArea(reference.area, shift);
      return area && { ...reference, area };
    };
    one.rewriteFormulas((formula) => rewriteReferences(formula, follow));
  }
}

/**
 * Sorts the rows of an area by one of its columns. Formulas in it move as if they were copied; formulas elsewhere stay
 * as they are, and so do hidden rows, whoever hid them ("Sort data in a range or table", Microsoft Support).
 */
export function sortRows(sheet: BookSheet, area: Area, column: number, isDescending: boolean): void {
  if (sheet.merges.some((merge) => merge.top <= area.bottom && merge.bottom >= area.top)) {
    throw new Error("Excel does not sort merged cells.");
  }
  requireSortable(sheet, area);
  const seen = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at).filter(
    (row) => !sheet.isRowHidden(row),
  );
  const keys = seen.map((row) => sheet.value({ row, column }));
  const goals = new Map(sortedOrder(keys, isDescending).map((from, to) => [seen[from], seen[to]]));
  const rowOf = ({ row, column: at }: Cell) => (at < area.left || at > area.right ? row : (goals.get(row) ?? row));
  sheet.relocate(
    (cell) => ({ row: rowOf(cell), column: cell.column }),
    (merge) => merge,
    (formula, cell) => moveFormula(formula, rowOf(cell) - cell.row, 0),
  );
}

function isNameOf(sheet: BookSheet, written: string): boolean {
  return sheetNameIn(written).toLowerCase() === sheet.name.toLowerCase();
}
