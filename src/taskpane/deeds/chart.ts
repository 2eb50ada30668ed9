import type { ChartPlan } from "../../workbook";
import { outcomeOf } from "../session/outcome";
import type { Session } from "../session/session";

/** Makes a chart that was offered on a review, or brings the one that is there up to date. */
export function chart(session: Session, plan: ChartPlan): Promise<void> {
  return session.work(async (watch) => {
    const answer = await session.port.chart(plan);
    if (answer.ok && answer.value.hasNewCells) await session.reviewAgain(watch);
    return outcomeOf(answer, (charted) => ({ kind: "charted", charted, words: plan.words }));
  });
}
