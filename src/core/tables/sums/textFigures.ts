import type { Cell } from "../../grid/address";
import type { Finding } from "../../findings/finding";
import { note } from "../../findings/note";
import type { Sheet } from "../../grid/sheet";
import type { SumsReader } from "./reader";

/** The rows and columns of a table that hold figures. */
export interface FigureCells {
  readonly sheet: Sheet;
  readonly reader: SumsReader;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** One notice for each column whose numbers are typed as text: Excel's SUM passes over them. A dash does no harm. */
export function textFigures({ sheet, reader, rows, columns }: FigureCells): readonly Finding[] {
  return columns.flatMap((column) => {
    const cells = rows.map((row) => ({ row, column })).filter((cell) => isTextNumber(sheet, reader, cell));
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return [];
    const message = { key: "numbers-as-text", first, last, count: cells.length } as const;
    return [note({ severity: "info", sheet: sheet.name, cell: first, message })];
  });
}

function isTextNumber(sheet: Sheet, reader: SumsReader, cell: Cell): boolean {
  return reader.isText(cell) && reader.stated(cell).kind === "number" && /\d/.test(sheet.text(cell.row, cell.column));
}
