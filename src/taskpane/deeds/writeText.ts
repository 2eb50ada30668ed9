import type { Watch } from "../../workbook";
import { met, outcomeOf, type Outcome } from "../session/outcome";
import type { Session } from "../session/session";
import { planText, type TextPlan } from "./textPlan";

/** Writes a text into the cell that the person has selected, where it is blank; else the person is asked first. */
export function writeText(session: Session, text: string): Promise<void> {
  return session.work(async (watch) => {
    const plan = await planText(session.port, text, watch);
    if (!plan.ok) return met(plan);
    return plan.value.isBlank ? write(session, plan.value, watch) : { kind: "text-replaces", plan: plan.value };
  });
}

/** Writes a text into a cell that holds something; the person has agreed to that. */
export function replaceText(session: Session, plan: TextPlan): Promise<void> {
  return session.work((watch) => write(session, plan, watch));
}

async function write(session: Session, { edit, seen, isBlank }: TextPlan, watch: Watch): Promise<Outcome> {
  const answer = await session.port.apply({ edits: [edit], seen, mayReplace: !isBlank });
  if (answer.ok && session.state().review) await session.reviewAgain(watch);
  return outcomeOf(answer, (applied) => ({ kind: "text-written", edit, applied }));
}
