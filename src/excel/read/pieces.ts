/** Some rows of a sheet's used range, to be read at once. Rows and columns count from 0. */
export interface Piece {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Cuts pieces into smaller ones and packs them into batches of at most so many cells, each batch for one request. A
 * row is never cut.
 *
 *   ┌ sheet 1 ┐ ┌ sheet 2 ┐            batch 1: sheet 1, top of sheet 2
 *   │  · · ·  │ │  · · ·  │     ─▶     batch 2: rest of sheet 2, sheet 3
 *   └─────────┘ │  · · ·  │            …
 *               └─────────┘
 */
export function packed(pieces: readonly Piece[], cells: number): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    let { top, rows } = piece;
    while (rows > 0) {
      if (room < piece.columns) {
        batches.push([]);
        room = Math.max(cells, piece.columns);
      }
      const taken = Math.min(rows, Math.floor(room / piece.columns));
      batches.at(-1)?.push({ ...piece, top, rows: taken });
      room -= taken * piece.columns;
      top += taken;
      rows -= taken;
    }
  }
  return batches;
}

export function cellsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
