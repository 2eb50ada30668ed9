import { COLUMNS, parseCell, ROWS, type Cell } from "../../core/grid/address";
import { DamagedPart, type Opened } from "../xml/xml";

type Attributes = Opened["attributes"];

/**
 * Where the cells of a worksheet's XML stand. Rows and cells may leave their address out and then follow the one
 * before; a cell's own address counts for more than its row's.
 */
export class Cursor implements Cell {
  row = -1;
  column = -1;

  openRow({ r }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= ROWS) {
      throw new DamagedPart(`There is no row ${String(r)}.`);
    }
  }

  openCell({ r }: Attributes): void {
    const stated = r === undefined ? { row: this.row, column: this.column + 1 } : parseCell(r);
    if (!stated || stated.row < 0 || stated.column >= COLUMNS) throw new DamagedPart(`There is no cell ${String(r)}.`);
    this.row = stated.row;
    this.column = stated.column;
  }
}
