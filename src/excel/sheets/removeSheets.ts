import { reading, writing, type Host } from "../host";
import { Met } from "../obstacles";

/** Deletes sheets by their ids; those that are gone are passed over. */
export function removeSheets(host: Host, ids: readonly string[]): Promise<void> {
  return writing(host, async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load({ name: true });
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Ends where the workbook allows no sheet to be deleted. */
export function mayDelete(host: Host): Promise<void> {
  return reading(host, async (context) => {
    const { protection } = context.workbook;
    protection.load({ protected: true });
    await context.sync();
    if (protection.protected) throw new Met("structure", "No sheet may be deleted.");
  });
}
