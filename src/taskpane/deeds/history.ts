import { changePreferences, preferencesIn } from "../../commands/preferences";
import type { Answer, Undone, WorkbookPort } from "../../workbook";
import { outcomeOf } from "../outcome";
import type { Session } from "../session";

/** Takes one step back; the person has agreed where another pane has made it. */
export function undoStep(session: Session, id: string): Promise<void> {
  return session.work(async (watch) => {
    const answer = await session.port.undoStep(id);
    await forgetHints(session.port, answer);
    if (session.state().review) await session.reviewAgain(watch);
    return outcomeOf(answer, (undone) => ({ kind: "undone", undone }));
  });
}

/** What was said of regions of copies goes with them; where that cannot be, a check tells of it. */
export async function forgetHints(port: WorkbookPort, answer: Answer<Undone | null>): Promise<void> {
  const copies = answer.ok ? (answer.value?.sheets ?? []) : [];
  const gone = new Set(copies.flatMap(({ name, became }) => (became === "removed" ? [name] : [])));
  const preferences = gone.size === 0 ? null : await preferencesIn(port);
  if (!preferences?.ok || !preferences.value.hints.some(({ sheet }) => gone.has(sheet))) return;
  await changePreferences(port, (now) => ({ ...now, hints: now.hints.filter(({ sheet }) => !gone.has(sheet)) }));
}
