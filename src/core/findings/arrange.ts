import { cellKey } from "../grid/address";
import type { Finding } from "./finding";

/**
 * The findings of a workbook as a person should meet them: by sheet, each consequence behind its cause, otherwise in
 * reading order; and at most one error for a cell, the one that explains the most.
 */
export function arrange(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const kept = oneErrorPerCell(findings);
  const position = new Map(sheets.map((name, index) => [name, index]));
  const byId = new Map(kept.map((finding) => [finding.id, finding]));
  const leader = (finding: Finding) => (finding.cause === null ? finding : (byId.get(finding.cause) ?? finding));
  const rank = (finding: Finding) => cellKey(finding.cell.row, finding.cell.column);
  return [...kept].sort((a, b) => {
    const [first, second] = [leader(a), leader(b)];
    return (
      (position.get(first.sheet) ?? 0) - (position.get(second.sheet) ?? 0) ||
      SEVERITIES.indexOf(first.severity) - SEVERITIES.indexOf(second.severity) ||
      rank(first) - rank(second) ||
      Number(a.cause !== null) - Number(b.cause !== null) ||
      rank(a) - rank(b)
    );
  });
}

const SEVERITIES = ["error", "warning", "info"] as const;
const ROLES = ["cause", "consequence", "single"] as const;

function oneErrorPerCell(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity !== "error") continue;
    const key = `${finding.sheet}!${cellKey(finding.cell.row, finding.cell.column)}`;
    const other = best.get(key);
    if (!other || ROLES.indexOf(finding.role) < ROLES.indexOf(other.role)) best.set(key, finding);
  }
  const errors = new Set(best.values());
  const ids = new Set<string>();
  return findings.filter((finding) => {
    if (ids.has(finding.id) || (finding.severity === "error" && !errors.has(finding))) return false;
    ids.add(finding.id);
    return true;
  });
}
