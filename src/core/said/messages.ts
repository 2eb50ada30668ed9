import type { Shown } from "../findings/shown";

/** What the sentences about sentences of a report need to know. */
export interface SaidMessages {
  /** Sentences of a cell that state other figures than the tables of their period. */
  readonly "said-figure": { readonly figures: readonly WrongSaid[] };
}

/** A figure that a sentence states, and the table that gives another one. */
export interface WrongSaid {
  /** The IKM, how many answered, how many permits were issued in all. */
  readonly of: "ikm" | "people" | "permits";
  readonly said: Shown;
  readonly expected: Shown;
  readonly there: { readonly sheet: string; readonly area: string };
}

declare module "../findings/message" {
  interface MessageParams extends SaidMessages {}
}
