import type { Cell } from "../grid/address";

/** A wrong figure that others follow from: a cell of their own sheet or, where it says so, of another. */
export interface Cause extends Cell {
  readonly elsewhere?: {
    readonly sheet: string;
    /** The id of the finding about it. */
    readonly finding: string;
  };
}
