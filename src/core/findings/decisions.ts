/** The name under which a workbook keeps which findings a person has decided to leave. */
export const DECISIONS = "keputusan";

/** A finding that is left as it is, and why. */
export interface Decision {
  /** Of the finding with its figures: once these change, it is told again. */
  readonly fingerprint: string;
  readonly reason: string;
  /** When it was decided, as "2024-07-01". */
  readonly date: string;
}

/** What a workbook keeps of decisions, by fingerprint; what another program, or a person, may have left there is passed over. */
export function readDecisions(text: string | null): Map<string, Decision> {
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
