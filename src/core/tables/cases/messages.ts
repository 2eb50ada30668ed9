import type { Cell } from "../../grid/address";
import type { Shown } from "../../findings/shown";

/** What the sentences about lists of complaints and requests need to know. Rows are as Excel numbers them. */
export interface CaseMessages {
  /** `period` as the heading names it. */
  readonly "case-outside-period": { readonly actual: Shown; readonly period: string };
  /** Days as "24-01-2024". */
  readonly "event-after-case": { readonly stated: string; readonly reported: string };
  /** `weekday` is the right one, 1 for Monday to 7. */
  readonly "wrong-weekday": { readonly actual: Shown; readonly weekday: number };
  /** `expected` is the month of the date in Roman numerals. */
  readonly "letter-month": {
    readonly number: string;
    readonly date: string;
    readonly roman: string;
    readonly month: string;
    readonly expected: string;
  };
  readonly "letter-year": { readonly number: string; readonly date: string; readonly year: number };
  readonly "reply-incomplete": { readonly missing: "number" | "date" | "both"; readonly rows: readonly number[] };
  readonly "incoming-incomplete": { readonly rows: readonly number[] };
  readonly "repeated-letter": { readonly number: string; readonly firstSeen: Cell };
  readonly "letters-out-of-order": { readonly number: string; readonly before: string };
  readonly "case-blank": { readonly column: string; readonly rows: readonly number[] };
  /** How two of the dates are written. */
  readonly "unlike-dates": { readonly one: string; readonly other: string };
  /** For how many days each has been open when the period ends. */
  readonly "open-cases": {
    readonly end: string;
    readonly open: readonly { readonly row: number; readonly age: number }[];
  };
}

declare module "../../findings/message" {
  interface MessageParams extends CaseMessages {}
}
