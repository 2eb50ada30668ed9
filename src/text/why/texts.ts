import type { Severity } from "../../core/findings/finding";

/** What is said to who asks why something is wrong, in one language. */
export interface WhyTexts {
  readonly ask: string;
  /** The same for who does not see which finding it belongs to. */
  readonly askOf: (cell: string) => string;
  /** Before the formula that computes the figure. */
  readonly formula: (formula: string) => string;
  /** Heads what changes along with it. */
  readonly follows: (count: number) => string;
  readonly others: (count: number) => string;
  /** Why a finding of such a severity matters. */
  readonly matters: Readonly<Record<Severity, string>>;
  /** What the rule looks for. */
  readonly rule: (says: string) => string;
  /** The regulation that the kind of table comes from. */
  readonly ground: (ground: string) => string;
  /** The words of the rules could not be loaded. */
  readonly missing: string;
}
