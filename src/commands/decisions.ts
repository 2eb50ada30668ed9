import { DECISIONS, readDecisions, type Decision } from "../core/findings/decisions";
import type { Answer, WorkbookPort } from "../workbook";

/** What was decided in this workbook, by fingerprint; nothing where Excel does not say. */
export async function decisionsIn(port: WorkbookPort): Promise<ReadonlyMap<string, Decision>> {
  const kept = await port.recall(DECISIONS);
  return kept.ok ? readDecisions(kept.value) : new Map();
}

/** Keeps a decision in the workbook, in the place of an earlier one about the same. */
export function decide(port: WorkbookPort, decision: Decision): Promise<Answer<null>> {
  return change(port, (all) => all.set(decision.fingerprint, decision));
}

/** Takes a decision back. */
export function revoke(port: WorkbookPort, fingerprint: string): Promise<Answer<null>> {
  return change(port, (all) => all.delete(fingerprint));
}

/** Where Excel does not say what was decided before, nothing is written: all that would be lost. */
async function change(port: WorkbookPort, make: (all: Map<string, Decision>) => unknown): Promise<Answer<null>> {
  const kept = await port.recall(DECISIONS);
  if (!kept.ok) return kept;
  const all = readDecisions(kept.value);
  make(all);
  return port.remember(DECISIONS, all.size === 0 ? null : JSON.stringify([...all.values()]));
}
