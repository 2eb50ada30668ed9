import type { Decision } from "../findings/decisions";
import type { Finding } from "../findings/finding";
import { fingerprintOf } from "../findings/fingerprint";

/** What was decided of findings on sheets that stay as they are; what was decided of a term's figures ends with the term. */
export function decisionsLater(
  kept: ReadonlyMap<string, Decision>,
  findings: readonly Finding[],
  turned: ReadonlySet<string>,
): readonly Decision[] {
  const staying = new Set(findings.filter(({ sheet }) => !turned.has(sheet)).map(fingerprintOf));
  return [...kept.values()].filter(({ fingerprint }) => staying.has(fingerprint));
}
