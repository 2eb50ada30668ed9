import type { CellValue } from "./sheet";

/** So many empty columns cost less in a row than a cell does that is kept by itself. */
const WIDEST_GAP = 64;

/**
 * The values of a sheet, as they are read. A row is one array as far as its cells stand close together; a cell behind a
 * wide gap is kept by itself, so that one in the last column costs one cell.
 *
 *          A B C D          (16,379 empty columns)          XFD
 *     near [1,2,3,4]                                    far { XFD: 5 }
 */
export class Rows {
  readonly near: CellValue[][] = [];
  /** By row and column. */
  readonly far = new Map<number, Map<number, CellValue>>();

  set(row: number, column: number, value: CellValue): void {
    const near = (this.near[row] ??= []);
    if (column > near.length + WIDEST_GAP) {
      this.#farOf(row).set(column, value);
    } else {
      while (near.length < column) near.push(null);
      near[column] = value;
    }
  }

  /** Empties a row. */
  clear(row: number): void {
    this.near[row] = [];
    this.far.delete(row);
  }

  #farOf(row: number): Map<number, CellValue> {
    const far = this.far.get(row) ?? new Map<number, CellValue>();
    this.far.set(row, far);
    return far;
  }
}
