import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Cell } from "../../core/grid/address";

/** Cells by row and column, as Univer keeps them. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The matrix that holds these cells. */
export function cellMatrix(cells: Iterable<readonly [Cell, ICellData]>): CellMatrix {
  const matrix: CellMatrix = {};
  for (const [{ row, column }, data] of cells) (matrix[row] ??= {})[column] = data;
  return matrix;
}

/** The cells of a matrix, with what is said of each. */
export function cellsOfMatrix(matrix: CellMatrix): (readonly [Cell, Nullable<ICellData>])[] {
  return Object.entries(matrix as Record<string, Record<string, Nullable<ICellData>>>).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, data]) => [{ row: Number(row), column: Number(column) }, data] as const),
  );
}
