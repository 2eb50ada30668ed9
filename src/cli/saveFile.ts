import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import type { FileProblem } from "../text/files/texts";
import { problemOf } from "./openFile";
import { unlessInterrupted } from "./unlessInterrupted";

const WITH_MACROS = ".xlsm";

/** How the name of a workbook has to end that is made from another one: by another name Excel would not open it. */
export function endingLike(path: string): string {
  return extname(path).toLowerCase() === WITH_MACROS ? WITH_MACROS : ".xlsx";
}

/** Where an earlier file of the same name was kept, or why nothing could be saved. */
export type SavedFile =
  { readonly ok: true; readonly kept: string | null } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Saves a workbook whose name has to end so: all of it or, where that fails or Ctrl+C ends the program, nothing. Nothing is
 * ever overwritten: an earlier file of the name is kept under a new one.
 */
export async function saveFile(path: string, bytes: Uint8Array, ending = ".xlsx"): Promise<SavedFile> {
  // Beside the file, so that it only has to be given its name, which may be as long as names can be.
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    if ((await infoOf(path))?.isDirectory()) return { ok: false, problem: "is-folder" };
    if (extname(path).toLowerCase() !== ending) return { ok: false, problem: "not-xlsx" };
    return await unlessInterrupted(async (signal) => {
      try {
        await writeFile(draft, bytes, { flag: "wx", signal });
        return { ok: true, kept: await putInPlace(draft, path) };
      } finally {
        await rm(draft, { force: true });
      }
    });
  } catch (error) {
    problemOf(error);
    return { ok: false, problem: "not-writable" };
  }
}

/** True where two paths lead to one file, even under two names. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [await infoOf(one), await infoOf(other)];
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}

/** Gives a file its name; an earlier one gets its own back where that fails. Gives where the earlier one is kept. */
async function putInPlace(draft: string, path: string): Promise<string | null> {
  const kept = await keepEarlier(path);
  try {
    await rename(draft, path);
  } catch (error) {
    if (kept !== null) await rename(kept, path);
    throw error;
  }
  return kept;
}

/** Moves an earlier file out of the way: "hasil.xlsx" becomes "hasil (1).xlsx". */
async function keepEarlier(path: string): Promise<string | null> {
  if ((await infoOf(path)) === null) return null;
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  let number = 1;
  while ((await infoOf(`${stem} (${number})${extension}`)) !== null) number++;
  const kept = `${stem} (${number})${extension}`;
  await rename(path, kept);
  return kept;
}

/** What the disk knows of a path; null where nothing stands there. */
async function infoOf(path: string) {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (problemOf(error) === "not-found") return null;
    throw error;
  }
}
