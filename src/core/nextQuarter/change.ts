import type { Edit } from "../edits/edit";
import type { Cell } from "../grid/address";
import type { CellValue } from "../grid/sheet";

/**
 * Why a cell is another one a term later:
 * - `emptied`: it is typed anew each term – an answer, a figure, a row of a list, a sentence that states a figure.
 * - `period`: it names the term. `signed`: it says where and when the report is signed, or the number of its letter; the day, or the number, is left open.
 * - `caption`: its number was used before, or one before it was left out.
 * - `carried`: "s.d. triwulan lalu" takes over what this term came to.
 * - `formula`: it reads sheets of the term, asks for its dates or says its name.
 */
export type ChangeKind = "emptied" | "period" | "signed" | "caption" | "carried" | "formula";

/** A cell of a sheet of the next term that is not as on the sheet it comes from. */
export interface Change {
  readonly kind: ChangeKind;
  readonly cell: Cell;
  readonly from: CellValue;
  /** What it holds then; of a formula its text, with "=". */
  readonly to: CellValue;
}

/**
 * Why something that looks as if it were of the term stays:
 * - `periods`: a table of several periods goes on as it is. `anything`: no word says that a table is of the term.
 * - `lasting`: targets, rates, weights and budgets are not typed anew each term.
 * - `figures`: figures that are in no table that is understood. `beside`: typed figures of a table that nothing computes.
 * - `sentence`: it states figures of the term in words that are not understood, and has to be written anew.
 * - `earlier`: a formula reads the sheet of an earlier term, which the new file has not.
 */
export type KeptReason = "periods" | "anything" | "lasting" | "figures" | "beside" | "sentence" | "earlier";

/** Cells that stay as they are, and why; the first of them tells where. */
export interface Kept {
  readonly reason: KeptReason;
  readonly cells: readonly Cell[];
}

/** A change as it is written on a sheet that is called so. */
export function editOf({ kind, cell, to }: Change, sheet: string): Edit {
  return kind === "formula" ? { sheet, cell, formula: String(to), value: null } : { sheet, cell, value: to };
}
