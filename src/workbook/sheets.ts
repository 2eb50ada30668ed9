import type { Edit } from "../core/edits/edit";
import type { EditGroup } from "../core/edits/group";
import type { Cell, SheetCell } from "../core/grid/address";
import type { Snapshot } from "./snapshot";

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
