import { changePreferences } from "../../commands/preferences";
import type { CopiesPlan } from "../../workbook";
import { met, outcomeOf } from "../session/outcome";
import type { NextCopies } from "../session/review";
import type { Session } from "../session/session";

/**
 * Adds the sheets of the next quarter that were offered on a review, keeps for them what the person has said of their
 * regions, and shows the first of them.
 */
export function addCopies(
  session: Session,
  { next, copies, words, hints }: NextCopies,
  seen: CopiesPlan["seen"],
): Promise<void> {
  return session.work(async (watch) => {
    const answer = await session.port.addCopies({ copies, words, seen });
    if (!answer.ok) return met(answer);
    const kept =
      hints.length === 0
        ? null
        : await changePreferences(session.port, (now) => ({ ...now, hints: [...now.hints, ...hints] }));
    await session.reviewAgain(watch);
    const { review } = session.state();
    const [first] = answer.value.names;
    if (review && first !== undefined) session.follow([{ sheet: first, cell: { row: 0, column: 0 } }], review.seen);
    if (kept?.ok === false) return met(kept);
    return outcomeOf(answer, (added) => ({ kind: "copies-added", added, term: next.to }));
  });
}
