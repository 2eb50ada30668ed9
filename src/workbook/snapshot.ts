import type { Cell } from "../core/grid/address";
import type { SheetArea } from "../core/grid/area";
import type { Workbook } from "../core/grid/sheet";

/** A workbook as it was when it was read. */
export interface Snapshot {
  readonly workbook: Workbook;
  /** The lasting id of each sheet, by the name it had. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** The name of the sheet that the person looks at; null where it is one without cells, a chart sheet. */
  readonly activeSheet: string | null;
  /** Sheets that the person does not see. */
  readonly hiddenSheets: readonly string[];
  /** Sheets that were left out, because they reach over more cells than can be read. */
  readonly unread: readonly string[];
  /** The rows of tables that were made with Insert › Table, where a formula may be copied into the whole column. */
  readonly tableBodies: readonly SheetArea[];
  /** True where Excel computes only when it is told to: a formula may show what was true before. */
  readonly isManual: boolean;
}

/** Lets long work say how far it is, and be stopped. */
export interface Watch {
  /** From 0 to 1. */
  progress(share: number): void;
  readonly signal: AbortSignal;
}

/** A cell where it is now, by the name its sheet has now; `sheet` is null where the sheet is no longer there. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: Cell;
}
