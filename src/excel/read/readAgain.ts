import { readsElsewhere } from "../../core/grid/readsElsewhere";
import type { Snapshot, Watch } from "../../workbook";
import type { Host } from "../host";
import { readWorkbook } from "./readWorkbook";

/**
 * Reads of a workbook that was read before the sheets that have changed since, by their ids, and those whose formulas read
 * other sheets; the others are taken from before. Where sheets came, went, moved or were renamed, all are read.
 */
export async function readAgain(
  host: Host,
  seen: Snapshot,
  changed: ReadonlySet<string>,
  watch?: Watch,
): Promise<Snapshot> {
  const kept = new Map(
    seen.workbook.sheets.flatMap((sheet) => {
      const id = seen.sheetIds.get(sheet.name) ?? "";
      return changed.has(id) || readsElsewhere(sheet) ? [] : [[id, sheet] as const];
    }),
  );
  const read = await readWorkbook(host, watch, (id) => !kept.has(id));
  if (listOf(read) !== listOf(seen)) return readWorkbook(host, watch);
  const keptOf = (name: string) => kept.get(read.sheetIds.get(name) ?? "");
  return {
    ...read,
    workbook: { sheets: read.workbook.sheets.map((sheet) => keptOf(sheet.name) ?? sheet) },
    unread: [...read.unread, ...seen.unread.filter((name) => keptOf(name) !== undefined)],
  };
}

function listOf({ workbook, sheetIds }: Snapshot): string {
  return JSON.stringify(workbook.sheets.map(({ name }) => [name, sheetIds.get(name)]));
}
