import type { Edit } from "../edits/edit";
import { cellKey, cellOfKey } from "../grid/address";
import type { CellValue, Sheet } from "../grid/sheet";
import type { PrintedSheet } from "./printedSheet";

/** What writes a printed sheet on one that is new: its title and its header are bold, its columns as wide as it says. */
export function writtenAnew({ name, rows, header, widths }: PrintedSheet): readonly Edit[] {
  return rows.flatMap((cells, row) =>
    widths.flatMap((width, column): readonly Edit[] => {
      const value = cells[column] ?? null;
      const isHeader = row === header;
      if (value === null && !isHeader) return [];
      const dress = { isBold: true, isFramed: isHeader, ...(isHeader && { width }) };
      return [{ sheet: name, cell: { row, column }, value, ...((isHeader || row === 0) && { dress }) }];
    }),
  );
}

/** What makes an earlier sheet say what a printed one does: only the cells that differ, also those that are to be blank. */
export function broughtUpToDate(earlier: Sheet, { rows }: PrintedSheet): readonly Edit[] {
  const wanted = new Map<number, CellValue>();
  for (let row = 0; row < earlier.rowCount; row++)
    for (const column of earlier.columns(row)) wanted.set(cellKey(row, column), null);
  for (const { cell } of earlier.formulaCells()) wanted.set(cellKey(cell.row, cell.column), null);
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries()) if (value !== null) wanted.set(cellKey(row, column), value);
  return [...wanted].flatMap(([key, value]) => {
    const cell = cellOfKey(key);
    const isThere = earlier.formula(cell.row, cell.column) === null && earlier.value(cell.row, cell.column) === value;
    return isThere ? [] : [{ sheet: earlier.name, cell, value }];
  });
}
