import type { Edit } from "./edit";

/**
 * Why a cell is left as it was: a merged cell covers it, its sheet is protected and the cell locked, the formulas of
 * other cells are written as a reference to its formula, the file's part for its sheet holds bytes that are no text, it
 * has changed since the edit was planned, or cells that the edit was worked out from have (`outdated`), or a sheet that its
 * formula names is called otherwise or gone (`renamed`), it holds something and nobody agreed to replace it, its sheet is no
 * longer there, the workbook stopped before it was its turn, it holds a formula in a table, where another could not be put
 * back, because Excel copies what is written there into the whole column, or a cell that is right only `together` with it is
 * left.
 */
export type Refusal =
  | "covered"
  | "protected"
  | "shared-formula"
  | "undecodable"
  | "changed"
  | "outdated"
  | "renamed"
  | "filled"
  | "gone"
  | "stopped"
  | "table"
  | "together";

/** An edit that is not made, and why. */
export interface Refused {
  readonly edit: Edit;
  readonly reason: Refusal;
}
