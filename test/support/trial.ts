import type { OpenSimulator } from "../../src/simulator/client/openInNode";
import type { Behaviour } from "../../src/trial/behaviour";
import type { Tried } from "../../src/trial/tryOut";

/** As new an Excel as any question of the trial needs. */
export const NEWEST = { excelApi: "1.20" };

/** The simulator as an Excel to be tried. */
export function triedOf({ Excel, Office }: OpenSimulator): Tried {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  };
}

/** A question whose answer is 1. */
export function question(ask: Behaviour["ask"], more: Partial<Behaviour> = {}): Behaviour {
  return { situation: "", source: null, answer: 1, ask, ...more };
}

/** The names of the open workbook's sheets. */
export function sheetNames({ simulator }: OpenSimulator): readonly string[] {
  return simulator.book.sheets.map(({ name }) => name);
}
