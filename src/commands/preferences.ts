import { keptText, PREFERENCES, preferencesFrom } from "../core/preferences/kept";
import type { Preferences } from "../core/preferences/preferences";
import type { Answer, WorkbookPort } from "../workbook";

/** What an office wants otherwise in this workbook. Where Excel does not say, nothing is checked or filled by a guess. */
export async function preferencesIn(port: WorkbookPort): Promise<Answer<Preferences>> {
  const kept = await port.recall(PREFERENCES);
  return kept.ok ? { ok: true, value: preferencesFrom(kept.value) } : kept;
}

/** Keeps preferences in the workbook; nothing where all is as at the beginning. */
export function keepPreferences(port: WorkbookPort, preferences: Preferences): Promise<Answer<null>> {
  return port.remember(PREFERENCES, keptText(preferences));
}
