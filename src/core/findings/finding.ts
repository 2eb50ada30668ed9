import type { Cell } from "../grid/address";
import type { Fix } from "../edits/edit";
import type { Candidate } from "./candidate";
import type { Message } from "./message";
import type { Shown } from "./shown";

/**
 * `error`: a stated figure or fact that cannot be right. `warning`: something missing or doubtful that a person must
 * look at before sending. `info`: worth knowing, changes nothing.
 */
export type Severity = "error" | "warning" | "info";

/**
 * `cause`: a figure that is wrong in itself. `consequence`: a figure that rightly follows from a wrong one. `single`:
 * anything that is not part of a calculation.
 */
export type Role = "cause" | "consequence" | "single";

/** One thing a person should know about one cell. Plain frozen data: whoever owns the workbook acts on it. */
export interface Finding {
  /** The rule, the sheet and the cell: the same finding has the same id in every check of the same workbook. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** True for an error that the office wants told as less; left out for all else. */
  readonly lowered?: true;
  readonly role: Role;
  /** The id of the finding this one follows from, for a consequence. */
  readonly cause: string | null;
  readonly sheet: string;
  readonly cell: Cell;
  readonly actual: Shown;
  readonly expected: Shown;
  readonly message: Message;
  readonly fix: Fix | null;
  /**
   * The cells any one of which may be the wrong one, most likely first; the first is `cell` itself. Empty where nothing
   * but `cell` explains what does not add up.
   */
  readonly candidates: readonly Candidate[];
}

/** The rule of a computed figure that is not there yet. */
export const BLANK_FIGURE = "blank-figure";

export function findingId(rule: string, sheet: string, cellName: string): string {
  return `${rule}@${sheet}!${cellName}`;
}
