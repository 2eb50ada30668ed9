import type { Cell } from "../core/grid/address";
import type { MadeChange } from "../core/proof/made";

/** What the workbook is called, and the cells that the steps it remembers have changed, where they are by now. */
export interface Done {
  readonly workbook: string;
  readonly changes: readonly MadeChange[];
}

/** A step that the workbook keeps, as a person is told of it. */
export interface PastStep {
  readonly id: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** False where another pane has made it, or this one before it was closed. */
  readonly isOwn: boolean;
  readonly did: StepDid;
  /** So many later steps changed the same again and have to be taken back first. */
  readonly waitsFor: number;
}

/** What a step did: it changed or marked cells, by sheet; it made a chart, or brought one up to date; or it added a sheet. */
export type StepDid =
  | {
      readonly kind: "cells" | "marks";
      readonly sheets: readonly { readonly sheet: string; readonly cells: readonly Cell[] }[];
    }
  | { readonly kind: "chart"; readonly sheet: string; readonly title: string; readonly isNew: boolean }
  | { readonly kind: "sheet"; readonly sheet: string };

/** Steps that were made through this port, or – where there are none – also those that others have left. */
export type Whose = "own" | "any";
