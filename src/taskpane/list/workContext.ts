import { createContext, useContext } from "react";
import type { Decision } from "../../core/findings/decisions";
import type { Texts } from "../../text/texts";
import type { Review } from "../session/review";
import type { Session } from "../session/session";

/** What every part of the list needs: whom to ask for work, on which review, and in which words. */
export interface Work {
  readonly session: Session;
  readonly review: Review;
  /** False where only what is on one sheet is shown. */
  readonly isWhole: boolean;
  readonly texts: Texts;
  /** The readings of answers in words that were confirmed, by key. */
  readonly confirmed: ReadonlySet<string>;
  /** What was decided to be left, by the fingerprint of the finding. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** True while other work is running, so that nothing new can be begun. */
  readonly isBusy: boolean;
}

export const WorkContext = createContext<Work | null>(null);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error("This part stands outside the list of a review.");
  return work;
}
