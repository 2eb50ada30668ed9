/** What this room needs of Office.js, handed in by the entry point (and by tests), so that no module reaches for a global. */
export interface Host {
  /** `Excel.run`. */
  readonly run: <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** `Office.context.requirements.isSetSupported` for the set ExcelApi. */
  readonly supports: (version: string) => boolean;
}

/** Native undo takes an add-in's writes as one step from this version on. */
const NATIVE_UNDO = "1.20";

/** Runs a batch that only reads: Excel lets it wait until nobody is typing in a cell. */
export function reading<T>(host: Host, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host.run({ delayForCellEdit: true }, batch);
}

/**
 * Runs a batch that writes, as one step of Excel's own undo where Excel can do that. Where Excel refuses the step – it
 * says `UndoNotSupported`, but on the web also other things – the batch is run without: it may be run twice.
 */
export async function writing<T>(host: Host, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!host.supports(NATIVE_UNDO)) return host.run({}, batch);
  try {
    return await host.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return host.run({}, batch);
  }
}

/** The code of an error that the host raised; null for any other error, which is a fault of this program. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return error.code;
}
