import type { Chart } from "../core/charts/chart";
import type { Snapshot } from "./snapshot";

/** A chart that is to be made, or brought up to date where the workbook has it already. */
export interface ChartPlan {
  readonly chart: Chart;
  /** The words on it, in the language of the person. */
  readonly words: ChartWords;
  /** Where a new one goes: beside its table, or below the others on a sheet of charts. */
  readonly place: ChartPlace;
  readonly seen: Snapshot;
}

export type ChartPlace = "beside" | "sheet";

export interface ChartWords {
  readonly title: string;
  /** What a person who does not see the chart is told in its place. */
  readonly altText: string;
  /** A name for each line to read a grade off, which has the same number of figures as the chart has names on its axis. */
  readonly bands: readonly string[];
}

/** What became of a chart. */
export interface Charted {
  /** The sheet that it stands on. */
  readonly sheet: string;
  /** False where there was one already, which was brought up to date where it stands and as it looks. */
  readonly isNew: boolean;
  /** False where this Excel takes no alternative text from an add-in: the person has to put it in. */
  readonly hasAltText: boolean;
  /** True where cells were written, or a sheet added, beside it. */
  readonly hasNewCells: boolean;
}
