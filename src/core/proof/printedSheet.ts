import type { CellValue } from "../grid/sheet";

/** A sheet of texts that is made to be printed: a title in its first cell, facts, and one table with its header. */
export interface PrintedSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** The row of the table's header, which stands atop of each page. */
  readonly header: number;
  /** How many digits each column has room for. The first holds numbers and headings, which no cell beside them hinders. */
  readonly widths: readonly number[];
}

/** A cell takes no more; what is longer was no sentence. */
const LONGEST = 32_000;

/** A text as every host keeps it: signs that end a line, or are none, would come back as others. */
export function keepable(text: string): string {
  return text.slice(0, LONGEST).replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, " ");
}
