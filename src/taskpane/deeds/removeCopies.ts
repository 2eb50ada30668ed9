import { outcomeOf } from "../session/outcome";
import type { Session } from "../session/session";
import { forgetHints } from "./history";

/** Deletes copies that stayed when they were taken back, because somebody had written on them; the person has agreed. */
export function removeCopies(
  session: Session,
  copies: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  return session.work(async (watch) => {
    const answer = await session.port.removeCopies(copies.map(({ id }) => id));
    const gone = answer.ok ? copies.filter(({ id }) => answer.value.includes(id)).map(({ name }) => name) : [];
    await forgetHints(session.port, gone);
    if (session.state().review) await session.reviewAgain(watch);
    return outcomeOf(answer, () => ({
      kind: "copies-removed",
      removed: gone,
      stay: copies.flatMap(({ name }) => (gone.includes(name) ? [] : [name])),
    }));
  });
}
