import { useEffect, useMemo, useRef, useState } from "react";
import { breathe, inBreaths } from "../../core/breaths";
import type { Steps } from "../../core/steps";

/** Something that takes a while to work out, and how far it is. */
export interface WorkedOut<T> {
  /** Undefined until there is one. */
  readonly value: T | undefined;
  /** False where it was worked out of something else. */
  readonly isCurrent: boolean;
  /** From 0 to 1 while it is worked out; null while it is not. */
  readonly share: number | null;
  /** What the program failed with, where it did. */
  readonly fault: string | null;
  /** Ends the work; what was there before stays to be seen. */
  readonly cancel: () => void;
  /** Works it out once more, after it was ended. */
  readonly again: () => void;
}

/** How a round of work went that gave nothing: it was ended, or the program has failed. */
interface Ended {
  readonly of: object;
  readonly fault: string | null;
}

/** Works something out in short stretches, anew whenever `work` is another, without keeping anybody waiting. */
export function useWorkedOut<T>(work: () => Steps<T>): WorkedOut<T> {
  const [round, setRound] = useState(0);
  const asked = useMemo(() => ({ work, round }), [work, round]);
  const [made, setMade] = useState<{ readonly of: object; readonly value: T } | null>(null);
  const [reached, setReached] = useState<{ readonly of: object; readonly share: number } | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const own = new AbortController();
    stop.current = own;
    let made: { readonly of: object; readonly value: T } | null = null;
    const steps = (function* () {
      made = { of: asked, value: yield* asked.work() };
    })();
    void inBreaths(steps, (share) => {
      if (!own.signal.aborted) setReached({ of: asked, share });
      return breathe(own.signal);
    }).then(
      () => {
        if (stop.current !== own) return;
        if (made) setMade(made);
        else setEnded({ of: asked, fault: null });
      },
      (error: unknown) => {
        if (stop.current === own) setEnded({ of: asked, fault: String(error) });
        // It is thrown on, as any other that nobody has caught.
        setTimeout(() => {
          throw error;
        });
      },
    );
    return () => {
      own.abort();
    };
  }, [asked]);
  const isCurrent = made?.of === asked;
  const share = reached?.of === asked ? reached.share : 0;
  const own = ended?.of === asked ? ended : null;
  return {
    value: made?.value,
    isCurrent,
    share: isCurrent || own ? null : share,
    fault: own?.fault ?? null,
    cancel: () => {
      stop.current.abort();
    },
    again: () => {
      setRound(round + 1);
    },
  };
}
