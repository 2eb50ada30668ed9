/** What stands in a cell before the question: as an add-in writes `formulas`. */
export type Entry = string | number | boolean;

/** Something that an add-in may ask of Excel, and what it gets. */
export interface Behaviour {
  /** In English, and never another one's: the result is read by developers. */
  readonly situation: string;
  /** A page of learn.microsoft.com by its title, or an issue of OfficeDev/office-js; null where no document answers. */
  readonly source: string | null;
  /** The version of ExcelApi that the question needs, where it is newer than the add-in's own 1.14. */
  readonly since?: string;
  /** What the sheet holds from A1 on; a sheet without cells otherwise. */
  readonly sheet?: readonly (readonly Entry[])[];
  /** Asks on a sheet of its own, which is deleted afterwards. */
  readonly ask: (sheet: Excel.Worksheet, excel: ExcelRun) => Promise<unknown>;
  /**
   * What the document says that it gets: a value, or the code of an error. Where no document answers, what the simulator
   * does, which a real Excel may refute.
   */
  readonly answer: unknown;
}

/** `Excel.run`. */
export type ExcelRun = <T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

/** Loads one property of a range, and gives it. */
export async function given<K extends keyof Excel.Range>(range: Excel.Range, property: K): Promise<Excel.Range[K]> {
  range.load(property);
  await range.context.sync();
  return range[property];
}

/** Types into cells from A1 on, and gives what a property of them says. */
export async function typedThen<K extends keyof Excel.Range>(
  sheet: Excel.Worksheet,
  entries: readonly (readonly Entry[])[],
  property: K,
): Promise<Excel.Range[K]> {
  const range = place(sheet, entries);
  range.formulas = entries.map((row) => [...row]);
  return given(range, property);
}

/** The range from A1 on that has the shape of these entries. */
export function place(sheet: Excel.Worksheet, entries: readonly (readonly Entry[])[]): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, entries.length, entries[0]?.length ?? 1);
}
