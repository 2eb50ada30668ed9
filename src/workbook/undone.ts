import type { Obstacle } from "./answer";
import type { Place } from "./snapshot";

/**
 * Why a cell was not put back: somebody has changed it since; its sheet is not to be found any more; its row or column is
 * not (`lost`), or cannot be told for certain from others after rows came, went or were sorted (`unsure`); its sheet is
 * protected and the cell locked; Excel stopped before it was its turn; or a table was made over it, into which no formula
 * goes back without being copied. Where a sheet is protected or Excel stopped, the step stays, to be taken back later.
 */
export type Stays = "changed" | "gone" | "lost" | "unsure" | "protected" | "stopped" | "table";

/** What an undo did: the cells that hold again what they held, and those that were left. */
export interface Undone {
  readonly restored: readonly Place[];
  readonly left: readonly (Place & { readonly reason: Stays })[];
  /** Set where Excel stopped in the middle. */
  readonly stopped: Obstacle | null;
  /** What became of the chart of a step; left out where the step made none. */
  readonly chart?: UndoneChart;
  /** What became of the sheet of a step; left out where the step added none for itself. */
  readonly sheet?: UndoneSheet;
  /** What became of each copy of a step that made copies of sheets; left out for any other. */
  readonly sheets?: readonly UndoneSheet[];
  /** How many cells are no longer marked; left out where the step marked none. */
  readonly marks?: number;
}

/**
 * A sheet that was deleted with all that was written on it; or that stays, because somebody has written on it or reads it
 * since; or that was not there any more.
 */
export interface UndoneSheet {
  readonly name: string;
  readonly became: "removed" | "changed" | "gone";
  /** The lasting id of a copy that stays and may be deleted once the person agrees: no formula elsewhere reads it. */
  readonly id?: string;
}

/** A chart that was taken away, or draws again what it drew; or that stays as somebody has changed or deleted it since. */
export interface UndoneChart {
  readonly title: string;
  readonly became: "removed" | "restored" | "changed" | "gone";
}
