import type { Finding, Severity } from "./finding";

/** How a rule's findings are told: as severe as this, or not at all. */
export type Level = Severity | "off";

/** What a person wants told otherwise than it is declared, by the names of the rules. */
export type Levels = Readonly<Record<string, Level>>;

/** The worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/**
 * Findings as severe as a person wants them. A figure that cannot be right is told whatever was chosen, at the least as
 * a notice; what follows from a figure is no more severe than that.
 */
export function leveled(findings: readonly Finding[], levels: Levels): readonly Finding[] {
  if (Object.keys(levels).length === 0) return findings;
  return findings.flatMap((finding) => {
    const level = levelOf(finding, levels);
    if (level === "off") return [];
    if (level === finding.severity) return [finding];
    return [{ ...finding, severity: level, ...(finding.severity === "error" && { lowered: true as const }) }];
  });
}

function levelOf({ rule, severity, cause }: Finding, levels: Levels): Level {
  const own = levels[rule] ?? severity;
  if (severity !== "error") return own;
  const told = own === "off" ? "info" : own;
  return cause === null ? told : milder(told, levels[ruleOf(cause)] ?? told);
}

function milder(one: Severity, other: Level): Severity {
  if (other === "off") return "info";
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? other : one;
}

/** The rule of the finding with that id. */
function ruleOf(id: string): string {
  return id.slice(0, id.indexOf("@"));
}
