import type { WorkbookPort } from "../../workbook";
import { languageOf } from "../../text/languageOf";
import type { LanguageChoice } from "../parts/more/Settings";

/** The name of the setting that keeps the language a person has chosen; without it Office's own is spoken. */
const LANGUAGE = "bahasa";

/** Where the language that a person has chosen outlives the pane. */
export interface LanguageMemory {
  recall(): Promise<LanguageChoice>;
  remember(choice: LanguageChoice): Promise<void>;
}

/** Keeps the chosen language in the workbook. */
export function languageMemory(port: WorkbookPort): LanguageMemory {
  return {
    async recall() {
      const kept = await port.recall(LANGUAGE);
      return kept.ok && kept.value !== null ? languageOf(kept.value) : "office";
    },
    async remember(choice) {
      await port.remember(LANGUAGE, choice === "office" ? null : choice);
    },
  };
}

/** Keeps nothing: for a pane without a workbook. */
export const NO_MEMORY: LanguageMemory = {
  recall: () => Promise.resolve("office"),
  remember: () => Promise.resolve(),
};
