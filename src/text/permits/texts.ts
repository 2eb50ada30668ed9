import type { Texts } from "../texts";

type PermitMessage =
  | "impossible-count"
  | "repeated-month"
  | "months-out-of-order"
  | "missing-months"
  | "month-outside-period"
  | "row-without-number"
  | "repeated-row-number"
  | "skipped-row-number"
  | "repeated-permit"
  | "unlike-units"
  | "sharp-jump";

/** The sentences about permit tables, in one language. */
export interface PermitTexts {
  readonly figures: Texts["figures"];
  readonly messages: Pick<Texts["messages"], PermitMessage>;
}
