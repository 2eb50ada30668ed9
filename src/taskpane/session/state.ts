import type { Decision } from "../../core/findings/decisions";
import type { Outcome } from "./outcome";
import type { Review } from "./review";
import type { Running } from "./stages";

/** How the work on a workbook stands. */
export interface State {
  /** The work that is running; null while none is. */
  readonly running: Running | null;
  readonly outcome: Outcome | null;
  /** What was found when the workbook was last looked at; null until it is. */
  readonly review: Review | null;
  /** When that was; null until it is. */
  readonly checkedAt: Date | null;
  /** The sheet that what is shown is restricted to; null for the whole workbook. */
  readonly sheet: string | null;
  /** The sheets that have changed since, none where that is not known; null where none has. */
  readonly stale: readonly string[] | null;
  /** True where edits are followed: what was found is looked at again by itself. */
  readonly isWatching: boolean;
  /** How many steps can be taken back. */
  readonly steps: number;
  /** The readings of answers in words that were confirmed, by key. */
  readonly confirmed: ReadonlySet<string>;
  /** What was decided to be left, by the fingerprint of the finding. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** Before anything was asked for. */
export const AT_FIRST: State = {
  running: null,
  outcome: null,
  review: null,
  checkedAt: null,
  sheet: null,
  stale: null,
  isWatching: false,
  steps: 0,
  confirmed: new Set(),
  decisions: new Map(),
};
