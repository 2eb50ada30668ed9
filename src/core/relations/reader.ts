import type { Area } from "../grid/area";
import type { Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import type { Tally } from "./operators";

/**
 * What a cell states. `pending` is a formula whose result the file does not hold: it can be neither judged nor filled.
 */
export type Stated =
  | { readonly kind: "blank" }
  | { readonly kind: "pending" }
  | { readonly kind: "number"; readonly value: Exact; readonly decimals: number }
  | { readonly kind: "text"; readonly text: string };

/** The number that a cell states; null where it states none. */
export function numberIn(stated: Stated): Exact | null {
  return stated.kind === "number" ? stated.value : null;
}

/** How a table reads its own sheet: it knows which numbers are plausible where, and so how number texts are meant. */
export interface Reader {
  stated(cell: Cell): Stated;
  /** The numbers of an area none of whose cells is computed. */
  tally(area: Area): Tally;
  /**
   * How many numbers some areas hold, where these surely come to what a cell states; 0 where they do not, or where doubles
   * cannot tell. Left out by readers that never tell.
   */
  addedUp?(target: Cell, areas: readonly Area[]): number;
  isFormula(cell: Cell): boolean;
  /** True for a number that is typed as text: this program reads it, Excel's formulas do not. */
  isText(cell: Cell): boolean;
  /** True where nothing at all stands; a cell of spaces only looks blank. */
  isEmpty(cell: Cell): boolean;
}
