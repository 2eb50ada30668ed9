/**
 * Why a cell is left as it was: a merged cell covers it, its sheet is protected and the cell locked, or the formulas of
 * other cells are written as a reference to its formula.
 */
export type Refusal = "covered" | "protected" | "shared-formula";
