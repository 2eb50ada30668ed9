import { useEffect, useRef, useState } from "react";
import { keepPreferences, preferencesIn } from "../../../commands/preferences";
import { keptText } from "../../../core/preferences/kept";
import type { Preferences } from "../../../core/preferences/preferences";
import type { Answer, WorkbookPort } from "../../../workbook";

type Hindered = Extract<Answer<unknown>, { ok: false }>;

/** The preferences that the workbook keeps, null until it has said so; and what became of reading or keeping them. */
export interface Kept {
  readonly preferences: Preferences | null;
  readonly keep: (preferences: Preferences) => void;
  readonly became: "reading" | "read" | "kept" | "reset" | Hindered;
}

/** Reads them once; what is chosen is shown at once, and kept one after the other. */
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
  const keep = (chosen: Preferences) => {
    setPreferences(chosen);
    last.current = last.current
      .then(() => keepPreferences(port, chosen))
      .then((answer) => {
        setBecame(answer.ok ? (keptText(chosen) === null ? "reset" : "kept") : answer);
      });
  };
  return { preferences, keep, became };
}
