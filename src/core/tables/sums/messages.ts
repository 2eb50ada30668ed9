import type { Shown } from "../../findings/shown";
import type { Cell } from "../../grid/address";
import type { Exact } from "../../numbers/exact";

/** What the sentences about figures of any table of sums need to know. */
export interface SumsMessages {
  readonly "numbers-as-text": { readonly first: Cell; readonly last: Cell; readonly count: number };
  readonly "ambiguous-number": { readonly text: string; readonly grouped: Exact; readonly decimal: Exact };
  /** `subject` names the row and the column. */
  readonly "impossible-count": { readonly subject: string; readonly actual: Shown };
  /** A total that differs from its rows in every column; rows as Excel numbers them. */
  readonly "contradicted-total": { readonly total: string; readonly first: number; readonly last: number };
}

declare module "../../findings/message" {
  interface MessageParams extends SumsMessages {}
}
