import type { Sheet } from "../../src/core/grid/sheet";
import type { Snapshot } from "../../src/workbook";

/** A workbook of these sheets as it was read, with nothing out of the ordinary but what is said. */
export function seen(sheets: readonly Sheet[], change: Partial<Snapshot> = {}): Snapshot {
  const usual = {
    sheetIds: new Map<string, string>(),
    activeSheet: null,
    hiddenSheets: [],
    unread: [],
    tableBodies: [],
    isManual: false,
  };
  return { workbook: { sheets }, ...usual, ...change };
}
