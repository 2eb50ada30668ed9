import type { Shown } from "../../findings/shown";
import type { Cell } from "../../grid/address";

/** What the sentences about registers of issued permits need to know. */
export interface RegisterMessages {
  /** Rows of a register that cannot be counted, as Excel numbers them; `actual` is what the first of them says. */
  readonly "register-without-date": RegisterRows;
  readonly "register-unreadable-date": RegisterRows;
  readonly "register-ambiguous-date": RegisterRows;
  readonly "register-without-kind": RegisterRows;
  /** Rows of permits that were not issued, or not yet. */
  readonly "register-refused": RegisterRows;
  /** Rows of permits of which it is not clear whether they were issued. */
  readonly "register-unclear-status": RegisterRows;
  /** Rows of permits that are dated before the day of a column on which they were asked for. */
  readonly "register-dated-before": { readonly rows: readonly number[]; readonly applied: number };
  /** The number of a permit that stands in an earlier cell, too. */
  readonly "register-repeated-number": { readonly actual: Shown; readonly firstSeen: Cell };
  /** The columns that an export without a header is read by. */
  readonly "register-without-header": { readonly date: number; readonly kind: number };
}

declare module "../../findings/message" {
  interface MessageParams extends RegisterMessages {}
}

interface RegisterRows {
  readonly rows: readonly number[];
  readonly actual: Shown;
}
