import type { Cell } from "../core/grid/address";
import type { SheetArea } from "../core/grid/area";
import type { Answer } from "./answer";
import type { Applied, Plan } from "./applied";
import type { ChartPlan, Charted } from "./charted";
import type { MarkPlan, Marked } from "./marked";
import type { AddedCopies, AddedSheet, CopiesPlan, SheetPlan } from "./sheets";
import type { Place, Snapshot, Watch } from "./snapshot";
import type { Done, PastStep, Whose } from "./steps";
import type { Undone } from "./undone";

/**
 * What the program needs of a workbook. Where a `signal` ends the waiting for a change, it is `unsure` what was changed,
 * and nothing more is begun. A refusal is a returned reason, never an exception; an exception is a fault of
 * the program.
 */
export interface WorkbookPort {
  /** Reads every sheet. */
  read(watch?: Watch): Promise<Answer<Snapshot>>;
  /**
   * Reads what an earlier reading has of sheets that have changed since, by their lasting ids, and of those that show
   * figures of other sheets; a sheet that is not read again is the same object as before.
   */
  readAgain(seen: Snapshot, changed: ReadonlySet<string>, watch?: Watch): Promise<Answer<Snapshot>>;
  /** Makes the edits of a plan whose cells are still as they were when it was made, as one step that can be undone. */
  apply(plan: Plan, signal?: AbortSignal): Promise<Answer<Applied>>;
  /** Makes a chart, or brings the one that there is up to date, as one step that can be undone. */
  chart(plan: ChartPlan, signal?: AbortSignal): Promise<Answer<Charted>>;
  /** Adds a sheet with a table on it, as one step that can be undone. */
  addSheet(plan: SheetPlan, signal?: AbortSignal): Promise<Answer<AddedSheet>>;
  /** Fills cells with a colour that says what was found in them, as one step that can be undone. */
  mark(plan: MarkPlan, signal?: AbortSignal): Promise<Answer<Marked>>;
  /** Takes marks off all cells but these, whichever pane has put them there; gives how many cells are no longer marked. */
  keepMarks(cells: MarkPlan["cells"], signal?: AbortSignal): Promise<Answer<number>>;
  /** Adds copies of sheets behind all others, and writes on them, as one step that can be undone. */
  addCopies(plan: CopiesPlan, signal?: AbortSignal): Promise<Answer<AddedCopies>>;
  /** Takes the last step back, wherever its cells have gone; null where there is none. Nobody is to be asked for `own`. */
  undo(whose: Whose, signal?: AbortSignal): Promise<Answer<Undone | null>>;
  /**
   * Takes one step back, whoever made it; null where it is not kept any more, or later ones have changed the same again.
   */
  undoStep(id: string, signal?: AbortSignal): Promise<Answer<Undone | null>>;
  /**
   * Deletes copies that an undo has left because somebody has written on them, by their lasting ids; the person has agreed,
   * and no undo brings them back. Gives the ids of those that went: what formulas of other sheets read stays.
   */
  removeCopies(ids: readonly string[], signal?: AbortSignal): Promise<Answer<readonly string[]>>;
  /** The steps that can be taken back, the last first. */
  history(): Promise<Answer<readonly PastStep[]>>;
  /** How many steps can be taken back, whoever made them. */
  steps(): Promise<Answer<number>>;
  /** What was done in the workbook of a snapshot, as far as it remembers. */
  done(seen: Snapshot): Promise<Answer<Done>>;
  /** Forgets every step, and with them the old values that the workbook keeps for taking them back. */
  forget(signal?: AbortSignal): Promise<Answer<null>>;
  /** The cell that the person has selected, by the name its sheet has now; of several the active one. */
  activeCell(): Promise<Answer<Place & { readonly sheet: string }>>;
  /** The cells that the person has selected, by the name their sheet has now. */
  selection(): Promise<Answer<SheetArea>>;
  /** Shows a cell of a snapshot to the person. */
  select(sheet: string, cell: Cell, seen: Snapshot): Promise<Answer<null>>;
  /**
   * Tells of every change to the workbook that was not made through this port, with the lasting id of the sheet; gives
   * the way to end that.
   */
  watch(onChange: (sheetId: string) => void): Promise<Answer<() => Promise<void>>>;
  /** Keeps a small text in the workbook itself, under a name; null forgets what was kept under it. */
  remember(name: string, text: string | null): Promise<Answer<null>>;
  /** What was kept under a name; null where nothing was. */
  recall(name: string): Promise<Answer<string | null>>;
}
