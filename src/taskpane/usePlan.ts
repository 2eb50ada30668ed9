import { useEffect, useRef, useState } from "react";
import { breathe, inBreaths } from "../core/breaths";
import type { NextCopies, NextWishes, Review } from "./review";

/** A plan of the next term, and how far it is. */
export interface Planned {
  /** Undefined until there is one; null where no sheet says of which term it is. */
  readonly plan: NextCopies | null | undefined;
  /** From 0 to 1 while it is worked out; null while it is not. */
  readonly share: number | null;
  /** Ends the work; what was planned before stays. */
  readonly cancel: () => void;
  /** Works it out once more, after it was ended. */
  readonly again: () => void;
}

/** Works out what the next term of a workbook is, anew whenever a person wants it otherwise, without keeping them waiting. */
export function usePlan(review: Review, wishes: NextWishes): Planned {
  const [plan, setPlan] = useState<NextCopies | null | undefined>();
  const [share, setShare] = useState<number | null>(0);
  const [round, setRound] = useState(0);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const own = new AbortController();
    stop.current = own;
    let outcome: { readonly plan: NextCopies | null } | null = null;
    const steps = (function* () {
      outcome = { plan: yield* review.nextQuarter(wishes) };
    })();
    setShare(0);
    void inBreaths(steps, (done) => {
      if (!own.signal.aborted) setShare(done);
      return breathe(own.signal);
    }).then(() => {
      if (stop.current !== own) return;
      if (outcome) setPlan(outcome.plan);
      setShare(null);
    });
    return () => {
      own.abort();
    };
  }, [review, wishes, round]);
  return {
    plan,
    share,
    cancel: () => {
      stop.current.abort();
    },
    again: () => {
      setRound(round + 1);
    },
  };
}
