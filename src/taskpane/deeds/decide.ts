import { decide, revoke } from "../../commands/decisions";
import { isoDay } from "../../core/dates/isoDay";
import type { Finding } from "../../core/findings/finding";
import { fingerprintOf } from "../../core/findings/fingerprint";
import type { Answer, WorkbookPort } from "../../workbook";
import { met } from "../session/outcome";
import type { Session } from "../session/session";

/** Leaves a finding as it is, for a reason that the workbook keeps; it is told again once its figures change. */
export function ignore(session: Session, finding: Finding, reason: string): Promise<void> {
  const decision = { fingerprint: fingerprintOf(finding), reason, date: isoDay(new Date()) };
  return decided(session, (port) => decide(port, decision));
}

/** Has a finding told again that was left. */
export function heed(session: Session, finding: Finding): Promise<void> {
  return decided(session, (port) => revoke(port, fingerprintOf(finding)));
}

function decided(session: Session, keep: (port: WorkbookPort) => Promise<Answer<null>>): Promise<void> {
  return session.work(async (watch) => {
    const answer = await keep(session.port);
    return answer.ok ? session.reviewAgain(watch) : met(answer);
  });
}
