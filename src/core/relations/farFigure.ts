import type { Cause } from "../findings/cause";
import type { Exact } from "../numbers/exact";
import type { Tally } from "./operators";

/**
 * A figure of another sheet that a relation reads. The table that it stands in is judged before, so what it should be is
 * known as well as what it says:
 *
 *   Februari!C5  8, should be 9 ──▶ Rekap!B3  8   follows from it
 */
export interface FarFigure {
  readonly truth: Exact;
  /** Null where it is blank. */
  readonly stated: Exact | null;
  /** What makes it wrong; none where it is right. */
  readonly causes: readonly Cause[];
}

/** Figures of other sheets as they should be, or as they stand there. */
export type FarReading = "truth" | "stated";

export function farTally({ truth, stated }: FarFigure, reading: FarReading): Tally {
  return { sum: reading === "truth" ? truth : (stated ?? truth), count: 1 };
}
