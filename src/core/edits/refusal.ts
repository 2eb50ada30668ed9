/**
 * Why a cell is left as it was: a merged cell covers it, its sheet is protected and the cell locked, the formulas of
 * other cells are written as a reference to its formula, the file's part for its sheet holds bytes that are no text, it
 * has changed since the edit was planned, it holds something and nobody agreed to replace it, its sheet is no longer
 * there, the workbook stopped before it was its turn, or it holds a formula in a table, where another could not be put
 * back: Excel copies what is written there into the whole column.
 */
export type Refusal =
  "covered" | "protected" | "shared-formula" | "undecodable" | "changed" | "filled" | "gone" | "stopped" | "table";
