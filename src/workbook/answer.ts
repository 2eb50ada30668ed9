/**
 * Why the workbook could not do what it was asked for; nothing was changed then, unless nobody knows, but for marks that were
 * taken off the sheets that let them.
 * - `busy`: somebody is typing in a cell. `not-now`: Excel does not say why it cannot just now; it may be the same, or a
 *   dialog. `elsewhere`: another workbook is in front. `again`: it was interrupted, and may succeed the next time.
 * - `protected`: a sheet or the workbook is. `protected-sheets`: those that `detail` names are. `structure`: the workbook's sheets
 *   are, so that none is added or deleted. `last-sheet`: no sheet would be left that is shown. `denied`: Excel keeps the
 *   add-in out though nothing is protected.
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
  | "protected-sheets"
  | "structure"
  | "last-sheet"
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

/** What a workbook was asked for, or why it is not to be had. `detail` is the host's code, for a report of it, or names sheets. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly obstacle: Obstacle; readonly detail: string };
