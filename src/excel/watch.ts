import { reading, type Host } from "./host";

/** Sheets tell of a new name from this version on. */
const NAME_CHANGES = "1.17";

/**
 * Tells of every change to cells and sheets that this add-in did not make itself, with the sheet's id, until the function
 * it gives is called.
 */
export function watchChanges(host: Host, onChange: (sheetId: string) => void): Promise<() => Promise<void>> {
  const tell = ({ worksheetId }: { readonly worksheetId: string }) => {
    onChange(worksheetId);
    return Promise.resolve();
  };
  return reading(host, async (context) => {
    const { worksheets } = context.workbook;
    const listeners: readonly { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[] = [
      worksheets.onChanged.add((event) => (event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell(event))),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      ...(host.supports(NAME_CHANGES) ? [worksheets.onNameChanged.add(tell)] : []),
    ];
    await context.sync();
    return async () => {
      for (const listener of listeners) listener.remove();
      await context.sync();
    };
  });
}
