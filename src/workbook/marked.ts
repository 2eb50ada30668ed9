import type { Cell } from "../core/grid/address";
import type { Snapshot } from "./snapshot";

/** Cells of a snapshot that are to be marked, each once. */
export interface MarkPlan {
  readonly cells: readonly { readonly sheet: string; readonly cell: Cell; readonly sort: MarkSort }[];
  readonly seen: Snapshot;
}

export type MarkSort = "error" | "warning";

/** How many cells were marked, and how many were left: they have changed, are marked, or have a pattern. */
export interface Marked {
  readonly marked: number;
  readonly left: number;
  /** How many were left because their sheet is protected. */
  readonly locked: number;
}
