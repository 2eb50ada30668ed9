import type { Cell } from "../grid/address";

/** Something that figures are of, and the cell that names it. */
export interface Named {
  readonly name: string;
  readonly cell: Cell;
}

/**
 * The figures of a table that a report draws, by what they are of in both directions:
 *
 *            │ April   Mei  Juni │ Jumlah     measures: April, Mei, Juni
 *   NIB      │   311   390  1602 │   2303     things:   NIB, Proyek
 *   Proyek   │   551   760  1895 │   3206     ofThings: the column Jumlah
 *   Jumlah   │   862  1150  3497 │   5509     ofMeasures: the row Jumlah
 */
export interface Plot {
  readonly of: "permits" | "investment" | "nrr" | "index";
  readonly things: readonly Named[];
  readonly measures: readonly Named[];
  /** For each thing its figures, one for each measure. */
  readonly figures: readonly (readonly Cell[])[];
  /** What each thing comes to over all measures, and each measure over all things; null where the table does not say. */
  readonly ofThings: Sums | null;
  readonly ofMeasures: Sums | null;
  /** How the figures are graded, the best band first: from `least` on. Null for what has no grades, or no certain ones. */
  readonly bands: readonly GradeBand[] | null;
}

/** A line of sums, and the words of the table over or beside it. */
export interface Sums {
  readonly name: string;
  readonly cells: readonly Cell[];
}

export interface GradeBand {
  readonly mutu: string;
  /** On the scale of the figures. */
  readonly least: number;
}
