import type { Writing } from "./table";

/** A column of figures. */
export interface Column {
  readonly at: number;
  /** What it is computed from in every row; empty for a column that is typed for itself. */
  readonly parts: readonly { readonly column: Column; readonly times: number }[];
  readonly per: number;
  readonly decimals: number;
  readonly isMoney: boolean;
  readonly writing: Writing;
  /** A row's total rather than a figure of its own. */
  readonly isTotal: boolean;
  /** What the table comes to stands at its end. */
  readonly isGrand: boolean;
  /** Blank in the rows that state only what they come to. */
  readonly isOmissible: boolean;
  readonly mayBeMistyped: boolean;
}

/** A row of figures. */
export interface Row {
  readonly at: number;
  /** The rows it sums; empty for a row of its own. */
  readonly parts: readonly Row[];
  readonly isGrand: boolean;
  /** True where only the columns that are not omissible are stated. */
  readonly isSparse: boolean;
}

/** Which figures are formulas: none, every total, only the rows' totals, or only the sums in total rows. */
export type Formulas = "typed" | "all formulas" | "row totals are formulas" | "total rows are formulas";

export interface Matrix {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly formulas: Formulas;
  /** The thousandths typed where neither row nor column is computed. */
  readonly leaf: (row: Row, column: Column) => number;
}
