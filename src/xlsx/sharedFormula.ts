import { columnName, parseCell } from "../core/grid/address";

/** A reference to cells, or something that only looks like one: text in quotes, a sheet name, a function's name. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(.])|[A-Za-z_][A-Za-z0-9_.]*/g;

/** The formula of a cell that shares another cell's: every relative reference moved by as many rows and columns. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    const cell = letters && digits ? parseCell(letters + digits) : null;
    if (!cell) return token;
    const column = fixedColumn ? cell.column : cell.column + columns;
    const row = fixedRow ? cell.row : cell.row + rows;
    if (column < 0 || row < 0) return "#REF!";
    return `${fixedColumn ?? ""}${columnName(column)}${fixedRow ?? ""}${row + 1}`;
  });
}
