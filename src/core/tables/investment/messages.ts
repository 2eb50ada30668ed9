import type { Shown } from "../../findings/shown";
import type { Cell } from "../../grid/address";

/** What the sentences about investment tables need to know. */
export interface InvestmentMessages {
  /** Rows as Excel numbers them; null for the whole table. Each column has the figures of another header in it. */
  readonly "column-order": {
    readonly rows: { readonly first: number; readonly last: number; readonly count: number } | null;
    readonly columns: readonly { readonly column: number; readonly header: string; readonly holds: string }[];
  };
  /** Rupiah per US$. */
  readonly "apbn-rate": { readonly year: number; readonly actual: Shown; readonly expected: Shown };
  /** `subject` names the row. */
  readonly "projects-without-money": { readonly subject: string };
  readonly "money-without-projects": { readonly subject: string };
  readonly "workers-without-projects": { readonly subject: string };
  /** The sektor that NSWI lists a sub-sector under, and the one it is added to. */
  readonly "foreign-sub-sector": { readonly subSector: string; readonly sektor: Sektor; readonly under: Sektor };
  readonly "repeated-sub-sector": { readonly subSector: string; readonly firstSeen: Cell };
  readonly "sub-sector-spelling": { readonly actual: string; readonly expected: string };
}

declare module "../../findings/message" {
  interface MessageParams extends InvestmentMessages {}
}

export type Sektor = "primer" | "sekunder" | "tersier";
