import type { OpenSimulator } from "../../../src/simulator/client/openInNode";
import type { BookSheet } from "../../../src/simulator/book/sheet";

/** What Microsoft, or who reported it, says that Excel does. */
export interface Behaviour {
  readonly situation: string;
  /** A page of learn.microsoft.com or support.microsoft.com by its title, or an issue of OfficeDev/office-js. */
  readonly source: string;
  /** The sheet "Lembar1" as it is drawn. */
  readonly sheet: string;
  /** What the person, or the machine, has done before. */
  readonly before?: (sheet: BookSheet, opened: OpenSimulator) => void;
  /** What an add-in asks. */
  readonly ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  /** What it gets: a value, or the code of an error. */
  readonly answer: unknown;
}

/** Loads one property of a range, and gives it. */
export async function given<K extends keyof Excel.Range>(range: Excel.Range, property: K): Promise<Excel.Range[K]> {
  range.load(property);
  await range.context.sync();
  return range[property];
}
