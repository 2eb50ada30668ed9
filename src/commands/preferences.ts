import { keptText, PREFERENCES, preferencesFrom } from "../core/preferences/kept";
import type { Preferences } from "../core/preferences/preferences";
import type { Answer, WorkbookPort } from "../workbook";

/** What an office wants otherwise in this workbook. Where Excel does not say, nothing is checked or filled by a guess. */
export async function preferencesIn(port: WorkbookPort): Promise<Answer<Preferences>> {
  const kept = await port.recall(PREFERENCES);
  return kept.ok ? { ok: true, value: preferencesFrom(kept.value) } : kept;
}

/**
 * Keeps a change of them in the workbook, beside what was chosen elsewhere meanwhile; gives what is kept now. Nothing is
 * written where Excel does not say what was.
 */
export async function changePreferences(
  port: WorkbookPort,
  change: (now: Preferences) => Preferences,
): Promise<Answer<Preferences>> {
  const now = await preferencesIn(port);
  if (!now.ok) return now;
  const changed = change(now.value);
  const kept = await port.remember(PREFERENCES, keptText(changed));
  return kept.ok ? { ok: true, value: changed } : kept;
}
