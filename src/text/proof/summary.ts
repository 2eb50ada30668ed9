import type { Checked } from "../../core/check";
import { digestOf, type Digest } from "../../core/digest";
import { ignoredAmong } from "../../core/findings/ignored";
import { atOnce } from "../../core/steps";
import type { Texts } from "../texts";
import { findingLines, standing, tableLines, type Decisions, type Line } from "./lines";

/** What is kept of a workbook once it is checked: texts and numbers, which another thread may be sent. The workbook itself goes. */
export interface Summary {
  /** Of what nobody has decided to leave. */
  readonly digest: Digest;
  readonly tables: readonly Line[];
  readonly findings: readonly Line[];
  readonly standing: ReturnType<typeof standing>;
  /** Sheets that could not be read. */
  readonly unread: readonly string[];
}

/** A check without the findings that a person has decided to leave, and what follows from these. */
export function heeded(checked: Checked, decisions: Decisions): Checked {
  const ignored = ignoredAmong(checked.findings, new Set(decisions.keys()));
  return { ...checked, findings: checked.findings.filter((finding) => !ignored.has(finding)) };
}

/** What is kept of a check. */
export function summaryOf(checked: Checked, decisions: Decisions, unread: readonly string[], texts: Texts): Summary {
  return {
    digest: atOnce(digestOf(heeded(checked, decisions))),
    tables: tableLines(checked, texts),
    findings: findingLines(checked.findings, decisions, texts),
    standing: standing(checked.findings, decisions),
    unread,
  };
}
