import type { Exact } from "../numbers/exact";

/** A figure as it should be; a sentence that repeats what its table states wrongly follows from that. */
export interface Told {
  readonly truth: Exact;
  readonly stated: Exact | null;
}
