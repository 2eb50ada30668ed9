import { confirmReading } from "../../commands/readings";
import { met } from "../session/outcome";
import type { Session } from "../session/session";

/** Keeps that answers in words are read as the person has seen. */
export function confirm(session: Session, key: string): Promise<void> {
  return session.work(async () => {
    const answer = await confirmReading(session.port, key);
    if (!answer.ok) return met(answer);
    session.set({ confirmed: new Set([...session.state().confirmed, key]) });
    return null;
  });
}
