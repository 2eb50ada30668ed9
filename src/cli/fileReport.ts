import { asSaid, checkTables, recognise } from "../core/check";
import { atOnce } from "../core/steps";
import { decisionsOf, unreadSheets } from "../many/examine";
import type { Outcome } from "../many/known";
import { fileTextsOf } from "../text/files/fileTexts";
import type { FileProblem } from "../text/files/texts";
import { preferenceTextsOf, saidOf } from "../text/preferences/preferenceTexts";
import { heeded, summaryOf } from "../text/proof/summary";
import { textsOf } from "../text/speak";
import type { Language } from "../text/texts";
import { findingJson, preferencesJson, tableJson } from "./json";
import { displayName, openFile } from "./openFile";
import { printCheck, printDecided } from "./print";
import { together, type Wanted } from "./wanted";

/** Exit codes: no finding of level error, some, or a file or call that cannot be used. */
export const CLEAN = 0;
const WRONG = 1;
export const UNUSABLE = 2;

/** What a file is to be checked for. */
export interface Asked {
  readonly path: string;
  readonly relations: boolean;
  readonly language: Language;
  readonly wanted: Wanted;
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
export async function reportOn({ path, relations, language, wanted }: Asked): Promise<FileReport> {
  const texts = textsOf(language);
  const start = performance.now();
  const opened = await openFile(path);
  const readMs = performance.now() - start;
  if (!opened.ok) return unusable(path, opened.problem, language, readMs);
  const { workbook, unread } = opened.file;
  const preferences = together(opened.preferences, wanted);
  const otherwise = saidOf(preferences, language);
  const begun = performance.now();
  const said = asSaid(workbook, preferences);
  const tables = recognise(said, preferences);
  const recognised = performance.now();
  const checked = atOnce(checkTables(said, tables, preferences));
  const timings = { readMs, recogniseMs: recognised - begun, checkMs: performance.now() - recognised };
  const decisions = decisionsOf(opened.file);
  const open = heeded(checked, decisions);
  const notRead = unreadSheets(unread, texts);
  return {
    path,
    code: open.findings.some(({ severity }) => severity === "error") ? WRONG : CLEAN,
    text: [
      ...notRead,
      ...(otherwise.length > 0 ? [preferenceTextsOf(language).used(otherwise)] : []),
      printCheck(open, texts),
      ...printDecided(checked, decisions, texts),
    ].join("\n"),
    json: {
      file: path,
      error: null,
      timings,
      cells: workbook.sheets.reduce((sum, sheet) => sum + sheet.filledCells, 0),
      unread: unread.map(({ name: sheet, reason }) => ({ sheet, reason })),
      preferences: preferencesJson(preferences),
      tables: checked.tables.map((solved) => tableJson(solved, relations)),
      findings: checked.findings.map((finding) => findingJson(finding, decisions, texts)),
    },
    outcome: { ok: true, summary: summaryOf(checked, decisions, notRead, texts), print: opened.print },
  };
}

/** A file that cannot be used, and why. */
export function unusable(path: string, problem: FileProblem, language: Language, readMs = 0): FileReport {
  const message = fileTextsOf(language).problems[problem](displayName(path));
  const timings = { readMs, recogniseMs: 0, checkMs: 0 };
  const nothing = { timings, cells: 0, unread: [], preferences: null, tables: [], findings: [] };
  const json = { file: path, error: { code: problem, message }, ...nothing };
  return { path, code: UNUSABLE, text: message, json, outcome: { ok: false, message } };
}
