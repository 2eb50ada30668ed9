import type { Cell } from "../grid/address";
import { foldSpaces } from "../grid/foldSpaces";
import type { Sheet } from "../grid/sheet";

/** A cell that holds words, with its white space folded. */
export interface TextCell {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly text: string;
}

/** Every cell of a sheet whose text a pattern matches, row by row. */
export function textCells(sheet: Sheet, pattern: RegExp): readonly TextCell[] {
  const found: TextCell[] = [];
  for (const row of sheet.textRows) {
    for (const column of sheet.textColumns(row)) {
      const value = String(sheet.value(row, column));
      if (pattern.test(value)) found.push({ sheet, cell: { row, column }, text: foldSpaces(value) });
    }
  }
  return found;
}
