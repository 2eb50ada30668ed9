/** The names of the ribbon's function commands in the manifest. */
export const HITUNG_IKM = "hitungIkm";
export const PERIKSA_LEMBAR = "periksaLembar";
export const PERIKSA_BUKU = "periksaBuku";

/** Lets a ribbon button do a piece of work. A client without ribbon buttons may lack what they are associated with. */
export function associateCommand(name: string, work: () => Promise<void>): void {
  const { actions } = Office as Partial<typeof Office>;
  actions?.associate(name, (event: Office.AddinCommands.Event) => void runCommand(work, event));
}

/**
 * Does the work of a button that was pressed. Where the pane shares its page with the ribbon, the button is free at once
 * and the pane is asked for meanwhile: Excel shows it only once the button is free (office-js 3250), and not at all for
 * add-ins from its store ("Show or hide the task pane", Microsoft Learn). So the work waits for no pane, and what came of
 * it waits in the session for whenever the pane is opened. Elsewhere the page is gone as soon as the button is free, and
 * the work is done first. Whatever fails is thrown on.
 */
export async function runCommand(work: () => Promise<void>, event: { completed(): void }): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    event.completed();
    await Promise.all([showPane(), work()]);
  } else {
    await work().finally(() => {
      event.completed();
    });
  }
}

/** A function of its own, so that a client without `Office.addin` fails as one does that shows no pane. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
