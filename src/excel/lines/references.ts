import { COLUMNS, ROWS } from "../../core/grid/address";
import { sheetNameIn } from "../../core/grid/sheetPrefix";
import type { Area } from "../../core/grid/area";

/** The sheet that a reference names, without the quotes it may be written in; null for the formula's own. */
export function sheetNameOf(written: string | null): string | null {
  return written === null ? null : sheetNameIn(written);
}

/** Whether an area takes all rows – it is whole columns – or all columns. */
export function wholeLines({ top, left, bottom, right }: Area): { readonly rows: boolean; readonly columns: boolean } {
  return { rows: top === 0 && bottom === ROWS - 1, columns: left === 0 && right === COLUMNS - 1 };
}
