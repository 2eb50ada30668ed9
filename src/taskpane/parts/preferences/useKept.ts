import { useCallback, useEffect, useRef, useState } from "react";
import { changePreferences, preferencesIn } from "../../../commands/preferences";
import type { Preferences } from "../../../core/preferences/preferences";
import type { Answer } from "../../../workbook";
import type { Session } from "../../session/session";

type Hindered = Extract<Answer<unknown>, { ok: false }>;

/** The preferences that the workbook keeps, null until it has said so; and what became of reading or keeping them. */
export interface Kept {
  readonly preferences: Preferences | null;
  /** Gives whether the change is kept. */
  readonly change: (change: (now: Preferences) => Preferences) => Promise<boolean>;
  readonly became: "reading" | "read" | "kept" | Hindered;
}

/**
 * Reads them, and again after each piece of work on the workbook, which may have changed them. A change is shown at once, and
 * kept one after the other beside what other parts of the pane keep.
 */
export function useKept(session: Session): Kept {
  const { port } = session;
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const [became, setBecame] = useState<Kept["became"]>("reading");
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    const read = () => {
      const asked = last.current.then(() => preferencesIn(port));
      last.current = asked;
      void asked.then((answer) => {
        // What was changed meanwhile is shown already.
        if (answer.ok && last.current === asked) setPreferences(answer.value);
        setBecame((now) => (!answer.ok ? answer : now === "kept" ? now : "read"));
      });
    };
    read();
    return onceDone(session, read);
  }, [session, port]);
  const change = useCallback(
    (make: (now: Preferences) => Preferences) => {
      setPreferences((now) => now && make(now));
      const kept = last.current
        .then(() => changePreferences(port, make))
        .then((answer) => {
          setBecame(answer.ok ? "kept" : answer);
          return answer.ok;
        });
      last.current = kept;
      return kept;
    },
    [port],
  );
  return { preferences, change, became };
}

/** Calls back after each piece of work; gives the way to end that. */
function onceDone(session: Session, callBack: () => void): () => void {
  let wasBusy = session.state().running !== null;
  return session.subscribe(() => {
    const isBusy = session.state().running !== null;
    if (wasBusy && !isBusy) callBack();
    wasBusy = isBusy;
  });
}
