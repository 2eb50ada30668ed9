/** A cell's place on its sheet. Row and column count from 0, so A1 is `{ row: 0, column: 0 }`. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A cell of any sheet. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: Cell;
}

/** Excel's last column is XFD; one key per cell follows from it. */
export const COLUMNS = 16_384;
export const ROWS = 1_048_576;

/** One number per cell, for maps and sets. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The cell of a `cellKey`. */
export function cellOfKey(key: number): Cell {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "B144" for row 143, column 1. */
export function cellName(cell: Cell): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** Column 0 for "A", 26 for "AA"; the letters are capitals. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Reads "B144" or "$B$144"; null for anything else, a place outside Excel's grid included. */
export function parseCell(name: string): Cell | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/i.exec(name);
  if (!match?.[1] || !match[2]) return null;
  const cell = { row: Number(match[2]) - 1, column: columnOf(match[1].toUpperCase()) };
  return cell.row < ROWS && cell.column < COLUMNS ? cell : null;
}

/** True where two cells stand at one place. */
export function sameCell(one: Cell, other: Cell): boolean {
  return one.row === other.row && one.column === other.column;
}

/** The cells above, below, left and right of one. */
export function cellsAround({ row, column }: Cell): readonly Cell[] {
  return [
    { row: row - 1, column },
    { row: row + 1, column },
    { row, column: column - 1 },
    { row, column: column + 1 },
  ].filter((cell) => cell.row >= 0 && cell.column >= 0);
}
