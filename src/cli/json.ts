import type { Edit } from "../core/edits/edit";
import type { Finding } from "../core/findings/finding";
import type { Shown } from "../core/findings/shown";
import { areaName } from "../core/grid/area";
import { cellName } from "../core/grid/address";
import type { Judgement, Verdict } from "../core/relations/judge";
import { isHidden } from "../core/relations/relation";
import type { Solved } from "../core/solve";
import { speak } from "../text/speak";
import type { Texts } from "../text/texts";

/** The state of a relation in the JSON: see docs/cli.md. */
export type State = "holds" | "rounding" | "broken" | "blank";

/** A finding as JSON. */
export function findingJson(finding: Finding, texts: Texts) {
  const { id, rule, severity, role, cause, sheet, cell, fix } = finding;
  return {
    id,
    rule,
    severity,
    role,
    cause,
    sheet,
    cell: cellName(cell),
    actual: shownJson(finding.actual),
    expected: shownJson(finding.expected),
    message: speak(finding.message, texts),
    fix: fix && { safe: fix.safe, edits: fix.edits.map(editJson) },
  };
}

/** A table as JSON, its relations only where they are asked for. */
export function tableJson({ table, judgements }: Solved, withRelations: boolean) {
  const { kind, sheet, area, title } = table;
  const base = { kind, sheet: sheet.name, range: areaName(area), title };
  return withRelations ? { ...base, relations: judgements.flatMap(relationJson) } : base;
}

export function editJson({ sheet, cell, formula, value }: Edit) {
  return { sheet, cell: cellName(cell), ...(formula === undefined ? {} : { formula }), value };
}

function shownJson(shown: Shown): string | number | null {
  return shown === null || typeof shown === "string" ? shown : shown.number.valueOf();
}

function relationJson(judgement: Judgement) {
  const { relation } = judgement;
  if (isHidden(relation.target) || judgement.verdict === "unknown") return [];
  return {
    target: cellName(relation.target),
    op: relation.operator.name,
    sources: relation.sources.filter(({ top }) => top >= 0).map(areaName),
    formula: relation.formula,
    state: stateOf(judgement.verdict, judgement),
  };
}

function stateOf(verdict: Verdict, { agreement }: Judgement): State {
  if (verdict === "right") return agreement === "exact" ? "holds" : "rounding";
  return verdict === "cause" || verdict === "consequence" ? "broken" : "blank";
}
