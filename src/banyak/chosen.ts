import { isMeant, isWorkbook, namesOf } from "../many/fileNames";

/** A file with its folders, "Sampit/rekap.xlsx". */
export interface Chosen {
  readonly path: string;
  /** Null where the browser cannot open it: it has gone, or is a folder that may not be looked into. */
  readonly file: File | null;
}

/** What was chosen by a button: files, or those of a folder that are workbooks. */
export function chosenFiles(files: Iterable<File>): readonly Chosen[] {
  return [...files].flatMap((file) => {
    const folder = file.webkitRelativePath;
    const isOfFolder = folder !== "";
    return isOfFolder && !folder.split("/").every(isMeant) ? [] : ofFolder(folder || file.name, file, isOfFolder);
  });
}

/** What was dropped: files, and the workbooks in folders. The entries are there only as long as the event lasts. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly Chosen[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map((entry) => filesIn(entry, false)))).flat();
}

/** Files by the names that a person knows them by; of two with one name and no folder, the later is numbered. */
export function named(chosen: readonly Chosen[]): readonly { readonly name: string; readonly file: File | null }[] {
  const counts = new Map<string, number>();
  const paths = chosen.map(({ path }) => {
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    return count === 1 ? path : `${path} (${count})`;
  });
  const names = namesOf(paths, (path) => path.split("/"));
  return chosen.map(({ path, file }, at) => ({ name: names.get(paths[at] ?? "") ?? path, file }));
}

async function filesIn(entry: FileSystemEntry, isOfFolder: boolean): Promise<readonly Chosen[]> {
  if (isOfFolder && !isMeant(entry.name)) return [];
  if (isFile(entry)) {
    const path = entry.fullPath.replace(/^\//, "");
    if (isOfFolder && !isWorkbook(entry.name)) return [];
    const file = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null);
      });
    });
    return [{ path, file }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  if (!inside) return [{ path: entry.fullPath.replace(/^\//, ""), file: null }];
  return (await Promise.all(inside.map((one) => filesIn(one, true)))).flat();
}

/** A browser gives a hundred of them at a time, and none at the end; null where it may not look into the folder. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve(null);
      });
    });
    if (!some) return null;
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** A file that somebody names is told of whatever it is; of a folder only workbooks are meant. */
function ofFolder(path: string, file: File, isOfFolder: boolean): readonly Chosen[] {
  return isOfFolder && !isWorkbook(file.name) ? [] : [{ path, file }];
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
