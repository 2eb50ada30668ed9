import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";

/** Rows and columns of a sheet. */
interface Lines {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The cells of rows and columns that hold text, row by row: few of most tables of figures. */
export function textCells({ sheet, rows, columns }: Lines): readonly Cell[] {
  const own = new Set(columns);
  const found: Cell[] = [];
  for (const row of rows) for (const column of sheet.textColumns(row)) if (own.has(column)) found.push({ row, column });
  return found;
}
