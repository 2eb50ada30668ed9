import type { Language } from "../text/texts";
import { FUNCTION_IDS } from "./ids";
import type { run } from "./run";

/** How the functions are loaded, which nothing needs before a formula asks, and what is said where they cannot be. */
interface Loading {
  readonly load: () => Promise<typeof run>;
  readonly unloaded: (language: Language) => string;
}

/**
 * Lets Excel's formulas reach the functions: `=PTSP.NRR(B4:B143)`. Excel asks for one only once all are known, so this is
 * done before anything else, whether Office.js is ready or not. A client without custom functions has nothing to tell.
 */
export function associateFunctions({ load, unloaded }: Loading, language: () => Language): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const id of FUNCTION_IDS) {
    // Excel says more than what was typed: behind the parameters stands where the formula is.
    CustomFunctions.associate(id, async (...given: readonly unknown[]) => {
      const answer = await load().catch(() => null);
      if (answer) return answer(id, given, language());
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, unloaded(language()));
    });
  }
}
