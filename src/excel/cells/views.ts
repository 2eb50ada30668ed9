import type { Block, Targeted } from "./blocks";

/** A block of cells with what is loaded of it and of its sheet. */
export interface View<T extends Targeted> {
  readonly block: Block<T>;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** True where a sheet is protected and formats may not be changed in it. */
export function keepsFormats({ protected: isProtected, options }: Excel.WorksheetProtection): boolean {
  return isProtected && !options.allowFormatCells;
}

/** What is asked only where a first look says so: `has` can be read once the request was made, if it `isAsked`. */
export interface Closer<T> {
  readonly isAsked: boolean;
  has(item: T): boolean;
}

/** The cells of a view, each with a range of its own. */
export function cellsOf<T extends Targeted>({ block, range }: View<T>): readonly (readonly [T, Excel.Range])[] {
  const { rows, top, left } = block;
  return rows.flat().map((item) => [item, range.getCell(item.cell.row - top, item.cell.column - left)] as const);
}
