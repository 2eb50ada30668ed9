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
  return kept.ok ? read(kept.value) : new Map();
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
  const all = read(kept.value);
  make(all);
  return port.remember(DECISIONS, all.size === 0 ? null : JSON.stringify([...all.values()]));
}

/** What another program, or a person, may have left there is passed over. */
function read(text: string | null): Map<string, Decision> {
  const values: unknown = text?.startsWith("[") ? parsed(text) : [];
  const decisions = Array.isArray(values) ? values.filter(isDecision) : [];
  return new Map(decisions.map((decision) => [decision.fingerprint, decision]));
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
