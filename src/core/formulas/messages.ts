import type { Figure } from "../findings/message";
import type { Shown } from "../findings/shown";

/** What the sentences about formulas, and figures typed among them need to know. */
export interface FormulaMessages {
  /** What the formula of a wrong figure leaves out, and takes in besides; null where no formula can say it right. */
  readonly "formula-reads": Reading;
  /** The same of a formula whose figure is right as long as those cells are blank or nought. */
  readonly "formula-range": Reading & { readonly figure: Figure };
  /** A right figure that is typed where the others of its line have `formula`, moved to its place. */
  readonly "typed-among-formulas": { readonly figure: Figure; readonly actual: Shown; readonly formula: string };
}

declare module "../findings/message" {
  interface MessageParams extends FormulaMessages {}
}

/** How a formula differs from the right one: "C4:C6" for each run of cells. */
export interface Reading {
  readonly missed: readonly string[];
  readonly reached: readonly string[];
  readonly formula: string | null;
}
