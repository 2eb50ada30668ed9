import { writing, type Host } from "../host";

/** Deletes sheets by their ids; those that are gone are passed over. */
export function removeCopies(host: Host, ids: readonly string[]): Promise<void> {
  return writing(host, async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load({ name: true });
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
