import type { Edit } from "../core/edits/edit";
import type { Candidate } from "../core/findings/candidate";
import type { Finding } from "../core/findings/finding";
import { fingerprintOf } from "../core/findings/fingerprint";
import type { Shown } from "../core/findings/shown";
import { areaName } from "../core/grid/area";
import { cellName, columnName } from "../core/grid/address";
import { byAddress } from "../core/relations/formula";
import type { Hint } from "../core/preferences/hint";
import type { Preferences } from "../core/preferences/preferences";
import { isHidden, type Relation } from "../core/relations/relation";
import type { Solved } from "../core/solve";
import type { Decisions } from "../text/proof/lines";
import { speak } from "../text/speak";
import type { Texts } from "../text/texts";
import { relationStates, type State } from "./relationState";

/** A finding as JSON. */
export function findingJson(finding: Finding, decisions: Decisions, texts: Texts) {
  const decision = decisions.get(fingerprintOf(finding));
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
    candidates: candidatesOf(finding).map((candidate) => ({
      cell: cellName(candidate.cell),
      expected: shownJson(candidate.expected),
    })),
    fix: fix && { safe: fix.safe, edits: fix.edits.map(editJson) },
    ...(decision && { decision: { reason: decision.reason, date: decision.date } }),
  };
}

/** A wrong figure that nothing else explains is its own and only candidate. */
function candidatesOf({ role, cell, expected, candidates }: Finding): readonly Candidate[] {
  return role === "cause" && candidates.length === 0 ? [{ cell, expected }] : candidates;
}

/** A table as JSON, its relations only where they are asked for. */
export function tableJson(solved: Solved, withRelations: boolean) {
  const { kind, sheet, area, title } = solved.table;
  const base = { kind, sheet: sheet.name, range: areaName(area), title };
  return withRelations ? { ...base, relations: [...relationStates(solved)].flatMap(relationJson) } : base;
}

export function editJson({ sheet, cell, formula, value, fixed, reads }: Edit) {
  return {
    sheet,
    cell: cellName(cell),
    ...(formula === undefined ? {} : { formula }),
    value,
    ...(fixed === undefined ? {} : { fixed }),
    ...(reads === undefined ? {} : { reads: reads.map(cellName) }),
  };
}

/** What a workbook was checked with. */
export function preferencesJson({ hints, ...preferences }: Preferences) {
  return { ...preferences, hints: hints.map(hintJson) };
}

/** Rows and columns are named as Excel names them. */
function hintJson({ area, header, columns, ...hint }: Hint) {
  return {
    ...hint,
    range: areaName(area),
    ...(header && { header: { top: header.top + 1, bottom: header.bottom + 1, body: header.body + 1 } }),
    ...(columns && { columns: columns.map(({ column, word }) => ({ column: columnName(column), word })) }),
  };
}

function shownJson(shown: Shown): string | number | null {
  return shown === null || typeof shown === "string" ? shown : shown.number.valueOf();
}

function relationJson([{ target, operator, sources, formula }, state]: readonly [Relation, State]) {
  if (isHidden(target)) return [];
  const shown = sources.filter(({ top }) => top >= 0).map(areaName);
  return { target: cellName(target), op: operator.name, sources: shown, formula: formula && byAddress(formula), state };
}
