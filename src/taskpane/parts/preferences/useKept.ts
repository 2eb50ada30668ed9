import { useCallback, useEffect, useRef, useState } from "react";
import { changePreferences, preferencesIn } from "../../../commands/preferences";
import type { Preferences } from "../../../core/preferences/preferences";
import type { Answer, WorkbookPort } from "../../../workbook";

type Hindered = Extract<Answer<unknown>, { ok: false }>;

/** The preferences that the workbook keeps, null until it has said so; and what became of reading or keeping them. */
export interface Kept {
  readonly preferences: Preferences | null;
  /** Gives whether the change is kept. */
  readonly change: (change: (now: Preferences) => Preferences) => Promise<boolean>;
  readonly became: "reading" | "read" | "kept" | Hindered;
}

/** Reads them once; a change is shown at once, and kept one after the other beside what other parts of the pane keep. */
export function useKept(port: WorkbookPort): Kept {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const [became, setBecame] = useState<Kept["became"]>("reading");
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    void preferencesIn(port).then((answer) => {
      if (answer.ok) setPreferences(answer.value);
      setBecame(answer.ok ? "read" : answer);
    });
  }, [port]);
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
