import { useEffect, useMemo, useRef, useState } from "react";
import { breathe, inBreaths } from "../core/breaths";
import type { NextCopies, NextWishes, Review } from "./review";

/** A plan of the next term, and how far it is. */
export interface Planned {
  /** Undefined until there is one; null where no sheet says of which term it is. */
  readonly plan: NextCopies | null | undefined;
  /** False where the plan is of what was wished, or found, before: nothing may be made by it. */
  readonly isCurrent: boolean;
  /** From 0 to 1 while it is worked out; null while it is not. */
  readonly share: number | null;
  /** Ends the work; what was planned before stays to be seen. */
  readonly cancel: () => void;
  /** Works it out once more, after it was ended. */
  readonly again: () => void;
}

/** Works out what the next term of a workbook is, anew whenever a person wants it otherwise, without keeping them waiting. */
export function usePlan(review: Review, wishes: NextWishes): Planned {
  const [round, setRound] = useState(0);
  const asked = useMemo(() => ({ review, wishes, round }), [review, wishes, round]);
  const [planned, setPlanned] = useState<{ readonly of: object; readonly plan: NextCopies | null } | null>(null);
  const [reached, setReached] = useState<{ readonly of: object; readonly share: number } | null>(null);
  const [ended, setEnded] = useState<object | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const own = new AbortController();
    stop.current = own;
    let outcome: { readonly plan: NextCopies | null } | null = null;
    const steps = (function* () {
      outcome = { plan: yield* asked.review.nextQuarter(asked.wishes) };
    })();
    void inBreaths(steps, (share) => {
      if (!own.signal.aborted) setReached({ of: asked, share });
      return breathe(own.signal);
    }).then(() => {
      if (stop.current !== own) return;
      if (outcome) setPlanned({ of: asked, plan: outcome.plan });
      else setEnded(asked);
    });
    return () => {
      own.abort();
    };
  }, [asked]);
  const isCurrent = planned?.of === asked;
  const share = reached?.of === asked ? reached.share : 0;
  return {
    plan: planned?.plan,
    isCurrent,
    share: isCurrent || ended === asked ? null : share,
    cancel: () => {
      stop.current.abort();
    },
    again: () => {
      setRound(round + 1);
    },
  };
}
