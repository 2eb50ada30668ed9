import type { Cell } from "../grid/address";
import type { Shown } from "./shown";

/** A cell that may be the wrong one, and what it would then have to say. */
export interface Candidate {
  readonly cell: Cell;
  readonly expected: Shown;
}
