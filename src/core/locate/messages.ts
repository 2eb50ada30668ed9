import type { Candidate } from "../findings/candidate";
import type { Figure } from "../findings/message";
import type { Shown } from "../findings/shown";
import type { Cell } from "../grid/address";

/** What the sentences about typed figures that do not add up need to know. */
export interface LocateMessages {
  /** A figure that no relation computes. `explains` are the totals that are right once it is; null `actual` is a blank. */
  readonly "wrong-entry": {
    readonly figure: Figure;
    readonly actual: Shown;
    readonly expected: Shown;
    readonly explains: readonly Cell[];
    readonly others: readonly Candidate[];
  };
  /** Cells that may be the wrong one instead. */
  readonly "other-cells": { readonly others: readonly Candidate[] };
}

declare module "../findings/message" {
  interface MessageParams extends LocateMessages {}
}
