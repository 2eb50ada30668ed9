import { reading, writing, type Host } from "../host";
import { Met } from "../obstacles";

/** Deletes sheets by their ids; those that are gone are passed over. Excel keeps one sheet that is shown: none goes where it would not. */
export function removeSheets(host: Host, ids: readonly string[]): Promise<void> {
  return writing(host, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, visibility: true });
    await context.sync();
    const going = worksheets.items.filter(({ id }) => ids.includes(id));
    const isLeft = worksheets.items.some((sheet) => sheet.visibility === "Visible" && !going.includes(sheet));
    if (going.length > 0 && !isLeft) throw new Met("last-sheet", "No sheet would be left that is shown.");
    for (const sheet of going) sheet.delete();
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
