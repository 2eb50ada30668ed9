/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** "B3" for row 2, column 1. */
export function nameOf({ row, column }: Place): string {
  return lettersOf(column) + String(row + 1);
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
