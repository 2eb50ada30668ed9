import type { Session } from "../session/session";

/** The name of the setting of the workbook, and what it holds where changes are followed. */
const WATCHING = "pantau";
const ON = "ya";

/** Follows changes where a person has chosen that for this workbook. */
export async function recallWatching(session: Session): Promise<void> {
  const kept = await session.port.recall(WATCHING);
  if (kept.ok && kept.value === ON) session.watch(true);
}

/** Follows changes, or no longer, and keeps that in the workbook. */
export async function chooseWatching(session: Session, isWatching: boolean): Promise<void> {
  session.watch(isWatching);
  await session.port.remember(WATCHING, isWatching ? ON : null);
}
