import { cellKey } from "../grid/address";
import type { Finding } from "./finding";
import { leveled, SEVERITIES, type Levels } from "./levels";

/**
 * The findings of a workbook as a person should meet them: by sheet, each consequence behind its cause, otherwise in
 * reading order; and at most one error for a cell, the one that explains the most. Here alone they become as severe as
 * a person wants them.
 */
export function arrange(
  findings: readonly Finding[],
  sheets: readonly string[],
  levels: Levels = {},
): readonly Finding[] {
  const kept = leveled(oneErrorPerCell(findings), levels);
  const position = new Map(sheets.map((name, index) => [name, index]));
  const byId = new Map(kept.map((finding) => [finding.id, finding]));
  const leader = (finding: Finding) => byId.get(finding.cause ?? "") ?? finding;
  const rank = (finding: Finding) => cellKey(finding.cell.row, finding.cell.column);
  const bySheet = (a: Finding, b: Finding) => (position.get(a.sheet) ?? 0) - (position.get(b.sheet) ?? 0);
  return [...kept].sort((a, b) => {
    const [first, second] = [leader(a), leader(b)];
    return (
      bySheet(first, second) ||
      SEVERITIES.indexOf(first.severity) - SEVERITIES.indexOf(second.severity) ||
      rank(first) - rank(second) ||
      Number(a.cause !== null) - Number(b.cause !== null) ||
      bySheet(a, b) ||
      rank(a) - rank(b)
    );
  });
}

const ROLES = ["cause", "consequence", "single"] as const;

/** Where an error gives way to another one in its cell, what followed from it follows from that one. */
function oneErrorPerCell(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity !== "error") continue;
    const other = best.get(placeOf(finding));
    if (!other || ROLES.indexOf(finding.role) < ROLES.indexOf(other.role)) best.set(placeOf(finding), finding);
  }
  const kept = new Map<string, Finding>();
  const heirs = new Map<string, string>();
  for (const finding of findings) {
    const heir = finding.severity === "error" ? (best.get(placeOf(finding)) ?? finding) : finding;
    if (heir !== finding) heirs.set(finding.id, heir.id);
    else if (!kept.has(finding.id)) kept.set(finding.id, finding);
  }
  return [...kept.values()].map((finding) => {
    const heir = heirs.get(finding.cause ?? "");
    return heir === undefined ? finding : { ...finding, cause: heir };
  });
}

function placeOf({ sheet, cell }: Finding): string {
  return `${sheet}!${cellKey(cell.row, cell.column)}`;
}
