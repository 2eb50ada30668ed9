import type { Host } from "../host";
import { readWorkbook } from "../read/readWorkbook";
import { readNames } from "./names";
import { unreadAmong } from "./readers";
import { mayDelete, removeSheets } from "./removeSheets";

/**
 * Deletes copies on which somebody has written since, by their ids; the person has agreed. Gives the ids of those that
 * are gone, by hand in the meantime too: one that a formula of a sheet that stays reads by now stays as well.
 */
export async function removeChanged(host: Host, ids: readonly string[]): Promise<readonly string[]> {
  await mayDelete(host);
  const { workbook, sheetIds } = await readWorkbook(host);
  const idOf = (name: string) => sheetIds.get(name) ?? "";
  const copies = workbook.sheets.filter(({ name }) => ids.includes(idOf(name)));
  const going = unreadAmong(copies, workbook, await readNames(host));
  await removeSheets(
    host,
    going.map(({ name }) => idOf(name)),
  );
  const staying = new Set(copies.flatMap((copy) => (going.includes(copy) ? [] : [idOf(copy.name)])));
  return ids.filter((id) => !staying.has(id));
}
