import type { Chart } from "./core/charts/chart";
import type { Edit } from "./core/edits/edit";
import type { EditGroup } from "./core/edits/group";
import type { Refused } from "./core/edits/refusal";
import type { Cell, SheetCell } from "./core/grid/address";
import type { SheetArea } from "./core/grid/area";
import type { CellValue, Workbook } from "./core/grid/sheet";
import type { MadeChange } from "./core/proof/made";

/** What the program keeps in a workbook has names that begin so. */
export const SETTING_PREFIX = "rekap-ptsp.";
/** What begins so is of the journal: the steps that can be taken back. */
export const JOURNAL = `${SETTING_PREFIX}undo`;

/**
 * Why the workbook could not do what it was asked for; nothing was changed then, unless nobody knows.
 * - `busy`: somebody is typing in a cell. `not-now`: Excel does not say why it cannot just now; it may be the same, or a
 *   dialog. `elsewhere`: another workbook is in front. `again`: it was interrupted, and may succeed the next time.
 * - `protected`: a sheet or the workbook is. `structure`: the workbook's sheets are, so that none is added or deleted. `denied`: Excel keeps the add-in out though nothing is protected.
 *   `signed-out`: the person is. `gone`: a sheet was deleted meanwhile. `outdated`: cells that a chart was to draw, or
 *   a new sheet follows from, have changed. `hidden`: a sheet is.
 * - `not-kept`: the workbook has no room for what would be needed to take the step back.
 * - `filtered`: a filter is in the way. `pivot`: a pivot table is.
 * - `too-large`: more than the program may ask for at once. `too-long`: a formula is. `memory`: the machine has none left.
 *   `too-old`: this Excel lacks what is needed. `restart`: Excel has to be started anew.
 * - `cancelled`: the person stopped it. `unsure`: Excel stopped, or was not waited for, while it wrote, and cannot be
 *   asked what it had written by then. `failed`: anything else that Excel gives as its reason.
 */
export type Obstacle =
  | "busy"
  | "not-now"
  | "elsewhere"
  | "again"
  | "protected"
  | "structure"
  | "denied"
  | "signed-out"
  | "gone"
  | "outdated"
  | "hidden"
  | "not-kept"
  | "filtered"
  | "pivot"
  | "too-large"
  | "too-long"
  | "memory"
  | "too-old"
  | "restart"
  | "cancelled"
  | "unsure"
  | "failed";

/** What a workbook was asked for, or why it is not to be had. `detail` is the host's own code, for a report of it. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly obstacle: Obstacle; readonly detail: string };

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

/** Edits that were planned on a snapshot. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** Those of the edits that are made together or not at all; an edit in none of them stands by itself. */
  readonly groups?: readonly EditGroup[];
  readonly seen: Snapshot;
  /** True once the person has agreed that filled cells are replaced. */
  readonly mayReplace: boolean;
}

/** An edit that was made, and what its cell shows now. */
export interface Made {
  readonly edit: Edit;
  readonly shows: CellValue;
  /** False where the cell, read again, holds or shows something else than was planned. */
  readonly asPlanned: boolean;
  /** True where the value was written instead of the formula: inside a table Excel would copy it into the whole column. */
  readonly isFixed: boolean;
}

/** What became of each edit of a plan. */
export interface Applied {
  readonly made: readonly Made[];
  readonly refused: readonly Refused[];
  /** Cells that Excel changed by itself along with these, and did not let be put back; they are taken back with the step. */
  readonly spread: readonly Place[];
  /** Set where Excel stopped in the middle: what it had done by then is in `made`. */
  readonly stopped: Obstacle | null;
  /** True where Excel computes only when it is told to, so that a formula may not show its result yet. */
  readonly isManual: boolean;
}

/** A chart that is to be made, or brought up to date where the workbook has it already. */
export interface ChartPlan {
  readonly chart: Chart;
  /** The words on it, in the language of the person. */
  readonly words: ChartWords;
  /** Where a new one goes: beside its table, or below the others on a sheet of charts. */
  readonly place: ChartPlace;
  readonly seen: Snapshot;
}

export type ChartPlace = "beside" | "sheet";

export interface ChartWords {
  readonly title: string;
  /** What a person who does not see the chart is told in its place. */
  readonly altText: string;
  /** A name for each line to read a grade off, which has the same number of figures as the chart has names on its axis. */
  readonly bands: readonly string[];
}

/** What became of a chart. */
export interface Charted {
  /** The sheet that it stands on. */
  readonly sheet: string;
  /** False where there was one already, which was brought up to date where it stands and as it looks. */
  readonly isNew: boolean;
  /** False where this Excel takes no alternative text from an add-in: the person has to put it in. */
  readonly hasAltText: boolean;
  /** True where cells were written, or a sheet added, beside it. */
  readonly hasNewCells: boolean;
}

/** A sheet that is to be added with a table on it. */
export interface SheetPlan {
  /** What it is called; with a number behind it where the workbook has a sheet of that name. */
  readonly name: string;
  /** What is written on it, from its first cell on; the edits name the sheet as it is to be called. */
  readonly table: EditGroup;
  /** How it is to be printed; left out where it does not matter. */
  readonly printing?: Printing;
  readonly seen: Snapshot;
}

/** How a sheet is printed that is made for it: so many columns, and atop of each page a row. */
export interface Printing {
  readonly columns: number;
  readonly header: number;
}

/** A sheet that was added. */
export interface AddedSheet {
  /** What it is called. */
  readonly name: string;
  /** Its cells that, read again, hold or show something else than was planned. */
  readonly otherwise: readonly Cell[];
}

/** Copies of sheets that are to be added. */
export interface CopiesPlan {
  readonly copies: readonly SheetCopy[];
  /** What a text of a copy says then that is in none of its cells: of a header, or a chart; left out where all stay. */
  readonly words?: (text: string) => string;
  readonly seen: Snapshot;
}

/** A copy of a sheet, and what is written on it then; the edits name it as it is to be called. */
export interface SheetCopy {
  readonly of: string;
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** Copies that were added. */
export interface AddedCopies {
  readonly names: readonly string[];
  /** Their cells that, read again, hold something else than was planned. */
  readonly otherwise: readonly SheetCell[];
}

/** What the workbook is called, and the cells that the steps it remembers have changed, where they are by now. */
export interface Done {
  readonly workbook: string;
  readonly changes: readonly MadeChange[];
}

/** A cell where it is now, by the name its sheet has now; `sheet` is null where the sheet is no longer there. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: Cell;
}

/**
 * Why a cell was not put back: somebody has changed it since; its sheet is not to be found any more; its row or column is
 * not (`lost`), or cannot be told for certain from others after rows came, went or were sorted (`unsure`); its sheet is
 * protected and the cell locked; Excel stopped before it was its turn; or a table was made over it, into which no formula
 * goes back without being copied. Where a sheet is protected or Excel stopped, the step stays, to be taken back later.
 */
export type Stays = "changed" | "gone" | "lost" | "unsure" | "protected" | "stopped" | "table";

/** Steps that were made through this port, or – where there are none – also those that others have left. */
export type Whose = "own" | "any";

/** A step that the workbook keeps, as a person is told of it. */
export interface PastStep {
  readonly id: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** False where another pane has made it, or this one before it was closed. */
  readonly isOwn: boolean;
  readonly did: StepDid;
  /** So many later steps changed the same again and have to be taken back first. */
  readonly waitsFor: number;
}

/** What a step did: it changed or marked cells, by sheet; it made a chart, or brought one up to date; or it added a sheet. */
export type StepDid =
  | {
      readonly kind: "cells" | "marks";
      readonly sheets: readonly { readonly sheet: string; readonly cells: readonly Cell[] }[];
    }
  | { readonly kind: "chart"; readonly sheet: string; readonly title: string; readonly isNew: boolean }
  | { readonly kind: "sheet"; readonly sheet: string };

/** What an undo did: the cells that hold again what they held, and those that were left. */
export interface Undone {
  readonly restored: readonly Place[];
  readonly left: readonly (Place & { readonly reason: Stays })[];
  /** Set where Excel stopped in the middle. */
  readonly stopped: Obstacle | null;
  /** What became of the chart of a step; left out where the step made none. */
  readonly chart?: UndoneChart;
  /** What became of the sheet of a step; left out where the step added none for itself. */
  readonly sheet?: UndoneSheet;
  /** What became of each copy of a step that made copies of sheets; left out for any other. */
  readonly sheets?: readonly UndoneSheet[];
  /** How many cells are no longer marked; left out where the step marked none. */
  readonly marks?: number;
}

/** Cells of a snapshot that are to be marked, each once. */
export interface MarkPlan {
  readonly cells: readonly { readonly sheet: string; readonly cell: Cell; readonly sort: MarkSort }[];
  readonly seen: Snapshot;
}

export type MarkSort = "error" | "warning";

/** How many cells were marked, and how many were left: they have changed, are marked, protected, or have a pattern. */
export interface Marked {
  readonly marked: number;
  readonly left: number;
}

/**
 * A sheet that was deleted with all that was written on it; or that stays, because somebody has written on it or reads it
 * since; or that was not there any more.
 */
export interface UndoneSheet {
  readonly name: string;
  readonly became: "removed" | "changed" | "gone";
  /** The lasting id of a copy that stays and may be deleted once the person agrees: no formula elsewhere reads it. */
  readonly id?: string;
}

/** A chart that was taken away, or draws again what it drew; or that stays as somebody has changed or deleted it since. */
export interface UndoneChart {
  readonly title: string;
  readonly became: "removed" | "restored" | "changed" | "gone";
}

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
