import { outcomeOf } from "../outcome";
import type { Session } from "../session";

/** Takes one step back; the person has agreed where another pane has made it. */
export function undoStep(session: Session, id: string): Promise<void> {
  return session.work(async (watch) => {
    const answer = await session.port.undoStep(id);
    if (session.state().review) await session.reviewAgain(watch);
    return outcomeOf(answer, (undone) => ({ kind: "undone", undone }));
  });
}
