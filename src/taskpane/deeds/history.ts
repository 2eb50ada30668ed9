import { changePreferences, preferencesIn } from "../../commands/preferences";
import type { Answer, Undone, WorkbookPort } from "../../workbook";
import { outcomeOf } from "../session/outcome";
import type { Session } from "../session/session";

/** Takes one step back; the person has agreed where another pane has made it. */
export function undoStep(session: Session, id: string): Promise<void> {
  return session.work(async (watch) => {
    const answer = await session.port.undoStep(id);
    await forgetHints(session.port, goneBy(answer));
    if (session.state().review) await session.reviewAgain(watch);
    return outcomeOf(answer, (undone) => ({ kind: "undone", undone }));
  });
}

/** The sheets that went when a step was taken back. */
export function goneBy(answer: Answer<Undone | null>): readonly string[] {
  const sheets = answer.ok ? (answer.value?.sheets ?? []) : [];
  return sheets.flatMap(({ name, became }) => (became === "removed" ? [name] : []));
}

/** What was said of regions of sheets goes with them; where that cannot be, a check tells of it. */
export async function forgetHints(port: WorkbookPort, gone: readonly string[]): Promise<void> {
  const preferences = gone.length === 0 ? null : await preferencesIn(port);
  const isGone = (sheet: string) => gone.includes(sheet);
  if (!preferences?.ok || !preferences.value.hints.some(({ sheet }) => isGone(sheet))) return;
  await changePreferences(port, (now) => ({ ...now, hints: now.hints.filter(({ sheet }) => !isGone(sheet)) }));
}
