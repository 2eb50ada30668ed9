import { asSaid, checkTables, recognise } from "../core/check";
import { digestOf, type Digest } from "../core/digest";
import { atOnce } from "../core/steps";
import { preferenceTextsOf, saidOf } from "../text/preferences/preferenceTexts";
import { textsOf } from "../text/speak";
import type { Language } from "../text/texts";
import { findingJson, tableJson } from "./json";
import { displayName, openFile } from "./openFile";
import { printCheck, unreadSheets } from "./print";
import { together, type Wanted } from "./wanted";

/** Exit codes: no finding of level error, some, or a file or call that cannot be used. */
export const CLEAN = 0;
export const WRONG = 1;
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
  /** Null for a file that cannot be used. */
  readonly digest: Digest | null;
  /** The same for copies of a file; "" for one that cannot be used. */
  readonly print: string;
}

/** Checks a file; one that cannot be used is a report as well. */
export async function reportOn({ path, relations, language, wanted }: Asked): Promise<FileReport> {
  const texts = textsOf(language);
  const start = performance.now();
  const opened = await openFile(path);
  const readMs = performance.now() - start;
  if (!opened.ok) {
    const message = texts.problems[opened.problem](displayName(path));
    const timings = { readMs, recogniseMs: 0, checkMs: 0 };
    const error = { code: opened.problem, message };
    const nothing = { timings, cells: 0, unread: [], preferences: null, tables: [], findings: [] };
    return { path, code: UNUSABLE, text: message, json: { file: path, error, ...nothing }, digest: null, print: "" };
  }
  const { workbook, unread } = opened.file;
  const preferences = together(opened.preferences, wanted);
  const otherwise = saidOf(preferences, language);
  const begun = performance.now();
  const said = asSaid(workbook, preferences);
  const tables = recognise(said, preferences);
  const recognised = performance.now();
  const checked = atOnce(checkTables(said, tables, preferences));
  const timings = { readMs, recogniseMs: recognised - begun, checkMs: performance.now() - recognised };
  return {
    path,
    code: checked.findings.some(({ severity }) => severity === "error") ? WRONG : CLEAN,
    text: [
      ...unreadSheets(unread, texts),
      ...(otherwise.length > 0 ? [preferenceTextsOf(language).used(otherwise)] : []),
      printCheck(checked, texts),
    ].join("\n"),
    json: {
      file: path,
      error: null,
      timings,
      cells: workbook.sheets.reduce((sum, sheet) => sum + sheet.filledCells, 0),
      unread: unread.map(({ name: sheet, reason }) => ({ sheet, reason })),
      preferences,
      tables: checked.tables.map((solved) => tableJson(solved, relations)),
      findings: checked.findings.map((finding) => findingJson(finding, texts)),
    },
    digest: atOnce(digestOf(checked)),
    print: opened.print,
  };
}
