import type { Shown } from "../../findings/shown";
import type { Cell, SheetCell } from "../../grid/address";

/** What the sentences about permit tables need to know. */
export interface PermitMessages {
  /** Months are numbers from 1 to 12. */
  readonly "repeated-month": { readonly month: number };
  readonly "months-out-of-order": { readonly month: number };
  readonly "missing-months": { readonly months: readonly number[] };
  readonly "month-outside-period": { readonly month: number };
  readonly "row-without-number": object;
  readonly "repeated-row-number": { readonly number: number };
  readonly "skipped-row-number": { readonly expected: number; readonly actual: number };
  readonly "repeated-permit": { readonly kind: string; readonly firstSeen: Cell };
  /** What the rows count: "izin", "proyek", "NIB". */
  readonly "unlike-units": { readonly units: readonly string[] };
  /** Jenis izin that are usually written otherwise, or are so at a cell of another table; `at` is null for the usual name. */
  readonly "permit-names": {
    readonly names: readonly { readonly here: string; readonly there: string; readonly at: SheetCell | null }[];
  };
  readonly "sharp-jump": {
    readonly subject: string;
    readonly month: string;
    readonly actual: Shown;
    /** The month that comes nearest to it, and its figure. */
    readonly nearest: string;
    readonly other: Shown;
  };
}

declare module "../../findings/message" {
  interface MessageParams extends PermitMessages {}
}
