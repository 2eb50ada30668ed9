import type { SheetPlan } from "../../workbook";
import { outcomeOf } from "../session/outcome";
import type { Session } from "../session/session";

/** Adds a sheet with a table that was offered on a review, and shows it. */
export function addSheet(session: Session, plan: SheetPlan): Promise<void> {
  return session.work(async (watch) => {
    const answer = await session.port.addSheet(plan);
    if (answer.ok) {
      await session.reviewAgain(watch);
      const { review } = session.state();
      if (review) session.follow([{ sheet: answer.value.name, cell: { row: 0, column: 0 } }], review.seen);
    }
    return outcomeOf(answer, (added) => ({ kind: "sheet-added", added }));
  });
}
