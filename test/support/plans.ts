import { checkTables, recognise } from "../../src/core/check";
import { followUpOf } from "../../src/core/followUp/followUp";
import { atOnce } from "../../src/core/steps";
import type { SheetPlan, Snapshot } from "../../src/workbook";

/** The plan of a sheet for the priorities of the first survey of a workbook. */
export function sheetPlanFor(seen: Snapshot, count = 3, name = "Rencana Tindak Lanjut"): SheetPlan {
  const tables = recognise(seen.workbook);
  const { tables: solved } = atOnce(checkTables(seen.workbook, tables));
  const [offer] = solved.flatMap((one) => followUpOf(one, tables) ?? []);
  if (!offer) throw new Error("The workbook has no survey.");
  return { name, table: offer.table(count, name), seen };
}
