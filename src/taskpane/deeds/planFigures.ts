import { breathe, inBreaths } from "../../core/breaths";
import type { AnswersAsFigures } from "../../core/answers/answersAsFigures";
import type { Table } from "../../core/tables/table";
import type { Review } from "../session/review";
import type { Session } from "../session/session";

/** Works out what turns the answers of a survey into figures; null where the person has stopped that. */
export async function planFigures(session: Session, review: Review, table: Table): Promise<AnswersAsFigures | null> {
  let plan: AnswersAsFigures | null = null;
  await session.work(async (watch) => {
    session.set({ running: { stage: "checking", share: 0 } });
    plan = await inBreaths(review.answersAsFigures(table), (share) => {
      watch.progress(share);
      return breathe(watch.signal);
    });
    return null;
  });
  return plan;
}
