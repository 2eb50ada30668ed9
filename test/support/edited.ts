import type { Edit } from "../../src/core/edits/edit";
import { cellKey } from "../../src/core/grid/address";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";

/** A sheet as it is once edits are made on it. */
export function written(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const bottom = Math.max(sheet.rowCount - 1, ...edits.map(({ cell }) => cell.row));
  const rows: CellValue[][] = Array.from({ length: bottom + 1 }, (_, row) => [...sheet.row(row)]);
  const formulas = new Map(
    [...sheet.formulaCells()].map(({ cell, formula }) => [cellKey(cell.row, cell.column), formula]),
  );
  for (const { cell, value, formula } of edits) {
    const row = rows[cell.row] ?? [];
    while (row.length < cell.column) row.push(null);
    row[cell.column] = value;
    if (formula !== undefined) formulas.set(cellKey(cell.row, cell.column), formula);
  }
  return new Sheet(sheet.name, rows, { formulas, merges: sheet.merges });
}
