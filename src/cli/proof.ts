import type { ManyFile } from "../many/known";
import { manyProof } from "../many/manyProof";
import { proofSheet } from "../text/proof/proofSheet";
import type { Texts } from "../text/texts";
import { printedWorkbook } from "../xlsx/printedWorkbook";
import type { FileReport } from "./fileReport";
import { namesOf } from "./names";
import { isSameFile, saveFile, type SavedFile } from "./saveFile";

/** Files by the names that a person knows them by. */
export function filesOf(reports: readonly FileReport[]): readonly ManyFile[] {
  const names = namesOf(reports.map(({ path }) => path));
  return reports.map(({ path, outcome }) => ({ name: names.get(path) ?? path, outcome }));
}

/** Writes the proof of a check into a workbook of its own; gives where an earlier one is kept, or why nothing was written. */
export async function writeProof(to: string, reports: readonly FileReport[], texts: Texts): Promise<SavedFile> {
  for (const { path } of reports) if (await isSameFile(path, to)) return { ok: false, problem: "same-file" };
  return saveFile(to, printedWorkbook(sheetsOf(reports, texts)));
}

function sheetsOf(reports: readonly FileReport[], texts: Texts) {
  const moment = new Date();
  const [only, ...more] = filesOf(reports);
  if (!only?.outcome.ok || more.length > 0) return manyProof(filesOf(reports), moment, texts);
  return [proofSheet({ moment, workbook: only.name, summary: only.outcome.summary, done: null }, texts)];
}
