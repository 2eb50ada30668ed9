import { useEffect, useRef, useState } from "react";
import type { ManyFile } from "../many/known";
import { banyakTextsOf } from "../text/banyak/banyakTexts";
import type { Language } from "../text/texts";
import { checkAll, type Hand } from "./checkAll";
import { named, type Chosen } from "./chosen";

/** How far the work on the chosen files is. */
export interface Many {
  readonly state: "none" | "running" | "stopped" | "done";
  /** How many files were chosen. */
  readonly of: number;
  /** Those that are checked. */
  readonly files: readonly ManyFile[];
}

const NONE: Many = { state: "none", of: 0, files: [] };
/** The list is drawn anew at most so often, in milliseconds: hundreds of files come in within seconds. */
const PAUSE = 250;

/** The work of the page: files are chosen, checked side by side, and told in a language; another one has them checked anew. */
export function useMany(language: Language, newHand: () => Hand) {
  const [many, setMany] = useState(NONE);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const stop = useRef(new AbortController());
  useEffect(() => {
    if (chosen.length === 0) return;
    const own = new AbortController();
    stop.current = own;
    const asked = named(chosen).map((one) => ({ ...one, language }));
    const files: ManyFile[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tell = (state: Many["state"]) => {
      clearTimeout(waiting);
      waiting = undefined;
      setMany({ state, of: asked.length, files: [...files] });
    };
    const onDone = (file: ManyFile) => {
      files.push(file);
      waiting ??= setTimeout(() => {
        tell("running");
      }, PAUSE);
    };
    tell("running");
    const { failed } = banyakTextsOf(language);
    const processors = navigator.hardwareConcurrency;
    void checkAll({ asked, processors, newHand, failed, onDone, signal: own.signal }).then(() => {
      // Who has chosen others by then, or another language, waits for these.
      if (stop.current === own) tell(own.signal.aborted ? "stopped" : "done");
    });
    return () => {
      clearTimeout(waiting);
      own.abort();
    };
  }, [chosen, language, newHand]);
  return {
    many,
    choose: setChosen,
    cancel: () => {
      stop.current.abort();
    },
  };
}
