import { rename, rm, stat, writeFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { FileProblem } from "../text/files/texts";
import { problemOf } from "./openFile";

/** Where an earlier file of the same name was kept, or why nothing could be saved. */
export type SavedFile =
  { readonly ok: true; readonly kept: string | null } | { readonly ok: false; readonly problem: FileProblem };

/** Saves a file. Nothing is ever overwritten: an earlier file of the name is kept under a new one. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<SavedFile> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    if ((await infoOf(path))?.isDirectory()) return { ok: false, problem: "is-folder" };
    await writeFile(draft, bytes, { flag: "wx" });
    const kept = await keepEarlier(path);
    await rename(draft, path);
    return { ok: true, kept };
  } catch (error) {
    problemOf(error);
    if ((await infoOf(draft)) !== null) await rm(draft);
    return { ok: false, problem: "not-writable" };
  }
}

/** True where two paths lead to one file, even under two names. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [await infoOf(one), await infoOf(other)];
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
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
