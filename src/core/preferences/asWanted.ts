import type { Edit } from "../edits/edit";
import type { EditGroup } from "../edits/group";
import { arrange } from "../findings/arrange";
import type { Finding } from "../findings/finding";
import type { Preferences, Writing } from "./preferences";

/** The findings of some sheets as a person wants them told, in the order of `arrange`. */
export function foundAsWanted(
  findings: readonly Finding[],
  sheets: readonly string[],
  { levels, writing }: Preferences,
): readonly Finding[] {
  return arrange(
    findings.map((finding) => withFills(finding, writing)),
    sheets,
    levels,
  );
}

/** What fills blanks, with formulas or with the values that they give. */
export function fillsAsWanted(groups: readonly EditGroup[], { writing }: Preferences): readonly EditGroup[] {
  return groups.map((group) => ({ ...group, edits: written(group.edits, writing) }));
}

/** Formulas are kept where a figure is put right: those that it replaces, or that read it, are live. */
function withFills(finding: Finding, writing: Writing): Finding {
  const { fix } = finding;
  return fix?.safe && writing === "values"
    ? { ...finding, fix: { ...fix, edits: written(fix.edits, writing) } }
    : finding;
}

function written(edits: readonly Edit[], writing: Writing): readonly Edit[] {
  return writing === "formulas" ? edits : edits.map(asValue);
}

function asValue(edit: Edit): Edit {
  if (edit.formula === undefined) return edit;
  const { sheet, cell, value, look } = edit;
  return { sheet, cell, value, ...(look && { look }), fixed: "chosen" };
}
