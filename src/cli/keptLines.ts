import { cliTextsOf } from "../text/cli/cliTexts";
import type { Language } from "../text/texts";
import { displayName } from "./openFile";

/** Says where an earlier file of a name was kept, where there was one. */
export function keptLines(kept: string | null, language: Language): readonly string[] {
  return kept === null ? [] : [cliTextsOf(language).kept(displayName(kept))];
}
