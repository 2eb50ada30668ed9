import type { Sheet } from "../../../grid/sheet";

/** What was found in the rows of a register, a handful at a time, and the sheet that it stands on. */
export type OfSheet<T> = T & { readonly sheet: Sheet };
