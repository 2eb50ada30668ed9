import type { Finding } from "./finding";
import { fingerprintOf } from "./fingerprint";

/** The findings that a person has decided to leave, by their fingerprints, with all that follows from them. */
export function ignoredAmong(findings: readonly Finding[], decided: ReadonlySet<string>): ReadonlySet<Finding> {
  if (decided.size === 0) return new Set();
  const own = new Set(findings.filter((finding) => decided.has(fingerprintOf(finding))));
  const ids = new Set([...own].map(({ id }) => id));
  return new Set(findings.filter((finding) => own.has(finding) || ids.has(finding.cause ?? "")));
}
