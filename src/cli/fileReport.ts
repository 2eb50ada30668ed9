import { checkTables, recognise } from "../core/check";
import { DECISIONS, readDecisions } from "../core/findings/decisions";
import { atOnce } from "../core/steps";
import type { Outcome } from "../many/known";
import { heeded, summaryOf } from "../text/proof/summary";
import { textsOf } from "../text/speak";
import type { Language } from "../text/texts";
import { keptSetting } from "../xlsx/addInSettings";
import { findingJson, tableJson } from "./json";
import { displayName, openFile } from "./openFile";
import { printCheck, printDecided, unreadSheets } from "./print";

/** Exit codes: no finding of level error, some, or a file or call that cannot be used. */
export const CLEAN = 0;
export const WRONG = 1;
export const UNUSABLE = 2;

/** What a file is to be checked for. */
export interface Asked {
  readonly path: string;
  readonly relations: boolean;
  readonly language: Language;
}

/** A file as it was checked: plain texts and numbers, which another thread may be sent. */
export interface FileReport {
  readonly path: string;
  readonly code: number;
  /** What a person reads: its tables and findings, or why it cannot be used. */
  readonly text: string;
  readonly json: object;
  readonly outcome: Outcome;
}

/** Checks a file; one that cannot be used is a report as well. */
export async function reportOn({ path, relations, language }: Asked): Promise<FileReport> {
  const texts = textsOf(language);
  const start = performance.now();
  const opened = await openFile(path);
  const readMs = performance.now() - start;
  if (!opened.ok) {
    const message = texts.problems[opened.problem](displayName(path));
    const timings = { readMs, recogniseMs: 0, checkMs: 0 };
    const error = { code: opened.problem, message };
    const nothing = { timings, cells: 0, unread: [], tables: [], findings: [] };
    const json = { file: path, error, ...nothing };
    return { path, code: UNUSABLE, text: message, json, outcome: { ok: false, message } };
  }
  const { workbook, unread, parts } = opened.file;
  const begun = performance.now();
  const tables = recognise(workbook);
  const recognised = performance.now();
  const checked = atOnce(checkTables(workbook, tables));
  const timings = { readMs, recogniseMs: recognised - begun, checkMs: performance.now() - recognised };
  const decisions = readDecisions(keptSetting(parts, DECISIONS));
  const open = heeded(checked, decisions);
  const notRead = unreadSheets(unread, texts);
  return {
    path,
    code: open.findings.some(({ severity }) => severity === "error") ? WRONG : CLEAN,
    text: [...notRead, printCheck(open, texts), ...printDecided(checked, decisions, texts)].join("\n"),
    json: {
      file: path,
      error: null,
      timings,
      cells: workbook.sheets.reduce((sum, sheet) => sum + sheet.filledCells, 0),
      unread: unread.map(({ name: sheet, reason }) => ({ sheet, reason })),
      tables: checked.tables.map((solved) => tableJson(solved, relations)),
      findings: checked.findings.map((finding) => findingJson(finding, decisions, texts)),
    },
    outcome: { ok: true, summary: summaryOf(checked, decisions, notRead, texts), print: opened.print },
  };
}
