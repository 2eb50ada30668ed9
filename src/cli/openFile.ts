import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Preferences } from "../core/preferences/preferences";
import { preferencesOf } from "../many/examine";
import { printOf } from "../many/printOf";
import type { FileProblem } from "../text/files/texts";
import { readWorkbook, type WorkbookFile } from "../xlsx/workbook";

/** A workbook from the disk, with its own preferences and a print that its copies have too; or why it cannot be used. */
export type OpenedFile =
  | { readonly ok: true; readonly file: WorkbookFile; readonly preferences: Preferences; readonly print: string }
  | { readonly ok: false; readonly problem: FileProblem };

export async function openFile(path: string): Promise<OpenedFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
  const read = readWorkbook(bytes);
  if (!read.ok) return { ok: false, problem: read.problem };
  const preferences = preferencesOf(read.value);
  return { ok: true, file: read.value, preferences, print: printOf(bytes) };
}

/** What the disk's own error code means for a person. */
export function problemOf(error: unknown): FileProblem {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  if (code === "EISDIR") return "is-folder";
  if (code === "ERR_FS_FILE_TOO_LARGE") return "too-large";
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return "not-readable";
  throw error;
}

/** The name a person knows a file by. */
export function displayName(path: string): string {
  return basename(path);
}
