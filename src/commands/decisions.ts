import type { Answer, WorkbookPort } from "../workbook";

/** The name of the setting that keeps which findings a person has decided to leave. */
const DECISIONS = "keputusan";

/** A finding that is left as it is, and why. */
export interface Decision {
  /** Of the finding with its figures: once these change, it is told again. */
  readonly fingerprint: string;
  readonly reason: string;
  /** When it was decided, as "2024-07-01". */
  readonly date: string;
}

/** What was decided in this workbook, by fingerprint; nothing where Excel does not say. */
export async function decisionsIn(port: WorkbookPort): Promise<ReadonlyMap<string, Decision>> {
  const kept = await port.recall(DECISIONS);
  const decisions = kept.ok && kept.value !== null ? read(kept.value) : [];
  return new Map(decisions.map((decision) => [decision.fingerprint, decision]));
}

/** Keeps a decision in the workbook, in the place of an earlier one about the same. */
export async function decide(port: WorkbookPort, decision: Decision): Promise<Answer<null>> {
  const all = new Map(await decisionsIn(port)).set(decision.fingerprint, decision);
  return port.remember(DECISIONS, JSON.stringify([...all.values()]));
}

/** Takes a decision back. */
export async function revoke(port: WorkbookPort, fingerprint: string): Promise<Answer<null>> {
  const all = new Map(await decisionsIn(port));
  all.delete(fingerprint);
  return port.remember(DECISIONS, all.size === 0 ? null : JSON.stringify([...all.values()]));
}

/** What another program, or a person, may have left there is passed over. */
function read(text: string): readonly Decision[] {
  const values: unknown = text.startsWith("[") ? parsed(text) : [];
  return Array.isArray(values) ? values.filter(isDecision) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

function isDecision(value: unknown): value is Decision {
  const one = (typeof value === "object" && value !== null ? value : {}) as Partial<Decision>;
  return [one.fingerprint, one.reason, one.date].every((text) => typeof text === "string");
}
