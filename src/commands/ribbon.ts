/** The name of the ribbon's function command in the manifest. */
export const HITUNG_IKM = "hitungIkm";

/** Lets a ribbon button do a piece of work. */
export function associateCommand(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void runCommand(work, event));
}

/**
 * Does the work of a button that was pressed. Where the pane shares its page with the ribbon, the pane is shown first,
 * so that the person sees how it goes; elsewhere the work is done without it, and so it is should Excel not show the
 * pane. Whatever fails, the button is free again, and the failure is thrown on.
 */
export async function runCommand(work: () => Promise<void>, event: { completed(): void }): Promise<void> {
  try {
    if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
  } finally {
    await work().finally(() => {
      event.completed();
    });
  }
}
