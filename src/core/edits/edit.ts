import type { Cell } from "../grid/address";
import type { CellValue } from "../grid/sheet";
import type { Dress } from "./dress";
import type { Fixed } from "./fixed";
import type { Look } from "./look";

/**
 * One cell to be written. With a `formula` (English names, commas, its "=") the `value` is what the formula gives on
 * the sheet as it stands, for files that are read without being recalculated.
 */
export interface Edit {
  readonly sheet: string;
  readonly cell: Cell;
  readonly formula?: string;
  readonly value: CellValue;
  /** How a figure reads where its cell does not say; left out for texts. */
  readonly look?: Look;
  /** Why a figure that follows from others is written as a fixed one; left out where that needs no reason. */
  readonly fixed?: Fixed;
  /** Fixed figures that the formula reads though others determine them: with these it does not move. */
  readonly reads?: readonly Cell[];
  /** How a cell of a new table looks; left out for one that is filled in. Some are there for their lines alone. */
  readonly dress?: Dress;
}

/** True for a cell that gets something; one of a new table may be written for the lines around it alone. */
export function saysAnything({ value, dress }: Edit): boolean {
  return dress === undefined || value !== null;
}

/** What a finding offers. A safe fix only fills empty cells; any other replaces something and needs consent. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}
