import type { Edit } from "../core/edits/edit";
import type { EditGroup } from "../core/edits/group";
import type { Refused } from "../core/edits/refusal";
import type { CellValue } from "../core/grid/sheet";
import type { Obstacle } from "./answer";
import type { Place, Snapshot } from "./snapshot";

/** Edits that were planned on a snapshot. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** Those of the edits that are made together or not at all; an edit in none of them stands by itself. */
  readonly groups?: readonly EditGroup[];
  readonly seen: Snapshot;
  /** True once the person has agreed that filled cells are replaced. */
  readonly mayReplace: boolean;
}

/** An edit that was made, and what its cell shows now. */
export interface Made {
  readonly edit: Edit;
  readonly shows: CellValue;
  /** False where the cell, read again, holds or shows something else than was planned. */
  readonly asPlanned: boolean;
  /** True where the value was written instead of the formula: inside a table Excel would copy it into the whole column. */
  readonly isFixed: boolean;
}

/** What became of each edit of a plan. */
export interface Applied {
  readonly made: readonly Made[];
  readonly refused: readonly Refused[];
  /** Cells that Excel changed by itself along with these, and did not let be put back; they are taken back with the step. */
  readonly spread: readonly Place[];
  /** Set where Excel stopped in the middle: what it had done by then is in `made`. */
  readonly stopped: Obstacle | null;
  /** True where Excel computes only when it is told to, so that a formula may not show its result yet. */
  readonly isManual: boolean;
}
