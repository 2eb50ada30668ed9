/** The name of the ribbon's function command in the manifest. */
export const HITUNG_IKM = "hitungIkm";

/**
 * Lets a ribbon button do a piece of work. Where the pane shares its page with the ribbon, the pane is shown first, so
 * that the person sees how it goes; elsewhere the work is done without it.
 */
export function associateCommand(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void showAnd(work).finally(() => {
      event.completed();
    });
  });
}

async function showAnd(work: () => Promise<void>): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
  await work();
}
