import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isMeant, isWorkbook } from "../many/fileNames";
import { grouped } from "../text/grouped";

/** The workbooks that are named, and those in the folders that are, in the order of their names; each of them once. */
export async function filesIn(named: readonly string[]): Promise<{ paths: readonly string[]; hasFolders: boolean }> {
  const found = await Promise.all(
    named.map(async (path) => ((await isFolder(path)) ? { paths: await workbooksIn(path) } : { paths: null, path })),
  );
  return {
    paths: grouped(
      found.flatMap((one) => one.paths ?? [one.path]),
      (path) => resolve(path),
    ).flatMap(([, same]) => same.slice(0, 1)),
    hasFolders: found.some(({ paths }) => paths !== null),
  };
}

async function isFolder(path: string): Promise<boolean> {
  // Why something cannot be read is told where it is read.
  return stat(path).then(
    (own) => own.isDirectory(),
    () => false,
  );
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // Why the folder cannot be looked into is told where it is read as a file.
  if (!entries) return [folder];
  const shown = entries.filter(({ name }) => isMeant(name)).sort((a, b) => a.name.localeCompare(b.name));
  const own = await Promise.all(
    shown.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return workbooksIn(path);
      return isWorkbook(entry.name) ? [path] : [];
    }),
  );
  return own.flat();
}
