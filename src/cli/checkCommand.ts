import { checkTables, recognise } from "../core/check";
import { atOnce } from "../core/steps";
import { textsOf } from "../text/speak";
import type { Texts } from "../text/texts";
import { findingJson, tableJson } from "./json";
import { displayName, openFile } from "./openFile";
import { readOptions } from "./options";
import { printCheck, unreadSheets } from "./print";

/** Exit codes: no finding of level error, some, or a file or call that cannot be used. */
const CLEAN = 0;
const WRONG = 1;
const UNUSABLE = 2;

type Report = Awaited<ReturnType<typeof checkFile>>;

/** Checks the files named on the command line; returns the exit code. */
export async function main(args: readonly string[], write: (text: string) => void): Promise<number> {
  const options = readOptions(args, ["json", "relations", "lang"]);
  const texts = textsOf(options.language);
  if (options.unknown !== null) {
    write(`${texts.cli.unknownOption(options.unknown)}\n${texts.cli.checkUsage}`);
    return UNUSABLE;
  }
  if (options.files.length === 0) {
    write(texts.cli.checkUsage);
    return UNUSABLE;
  }
  const reports: Report[] = [];
  for (const [index, path] of options.files.entries()) {
    const report = await checkFile(path, options.relations, texts);
    reports.push(report);
    if (options.json) continue;
    if (options.files.length > 1) write((index > 0 ? "\n" : "") + displayName(path));
    write(report.text);
  }
  if (options.json) write(JSON.stringify({ files: reports.map(({ json }) => json) }, null, 2));
  return Math.max(...reports.map(({ code }) => code));
}

async function checkFile(path: string, withRelations: boolean, texts: Texts) {
  const file = displayName(path);
  const start = performance.now();
  const opened = await openFile(path);
  const readMs = performance.now() - start;
  if (!opened.ok) {
    const message = texts.problems[opened.problem](file);
    const timings = { readMs, recogniseMs: 0, checkMs: 0 };
    const error = { code: opened.problem, message };
    const nothing = { timings, cells: 0, unread: [], tables: [], findings: [] };
    return { code: UNUSABLE, text: message, json: { file: path, error, ...nothing } };
  }
  const { workbook, unread } = opened.file;
  const begun = performance.now();
  const tables = recognise(workbook);
  const recognised = performance.now();
  const checked = atOnce(checkTables(workbook, tables));
  const timings = { readMs, recogniseMs: recognised - begun, checkMs: performance.now() - recognised };
  return {
    code: checked.findings.some(({ severity }) => severity === "error") ? WRONG : CLEAN,
    text: [...unreadSheets(unread, texts), printCheck(checked, texts)].join("\n"),
    json: {
      file: path,
      error: null,
      timings,
      cells: workbook.sheets.reduce((sum, sheet) => sum + sheet.filledCells, 0),
      unread: unread.map(({ name: sheet, reason }) => ({ sheet, reason })),
      tables: checked.tables.map((solved) => tableJson(solved, withRelations)),
      findings: checked.findings.map((finding) => findingJson(finding, texts)),
    },
  };
}
