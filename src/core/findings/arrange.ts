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
  const ranked = kept.map((finding) => {
    const leader = byId.get(finding.cause ?? "") ?? finding;
    return { finding, leader: placed(leader, position), own: placed(finding, position) };
  });
  ranked.sort(
    (a, b) =>
      a.leader.sheet - b.leader.sheet ||
      a.leader.severity - b.leader.severity ||
      a.leader.rank - b.leader.rank ||
      Number(a.finding.cause !== null) - Number(b.finding.cause !== null) ||
      a.own.sheet - b.own.sheet ||
      a.own.rank - b.own.rank,
  );
  return ranked.map(({ finding }) => finding);
}

/** What puts a finding before others, in numbers: a list of thousands compares each of them many times. */
function placed({ sheet, severity, cell }: Finding, position: ReadonlyMap<string, number>) {
  return {
    sheet: position.get(sheet) ?? 0,
    severity: SEVERITIES.indexOf(severity),
    rank: cellKey(cell.row, cell.column),
  };
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
