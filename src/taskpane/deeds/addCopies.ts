import type { Quarter } from "../../core/nextQuarter/quarter";
import type { CopiesPlan } from "../../workbook";
import { outcomeOf } from "../outcome";
import type { Session } from "../session";

/** Adds the sheets of the next quarter that were offered on a review, and shows the first of them. */
export function addCopies(session: Session, plan: CopiesPlan, quarter: Quarter): Promise<void> {
  return session.work(async (watch) => {
    const answer = await session.port.addCopies(plan);
    if (answer.ok) {
      await session.reviewAgain(watch);
      const { review } = session.state();
      const [first] = answer.value.names;
      if (review && first !== undefined) session.follow([{ sheet: first, cell: { row: 0, column: 0 } }], review.seen);
    }
    return outcomeOf(answer, (added) => ({ kind: "copies-added", added, quarter }));
  });
}
