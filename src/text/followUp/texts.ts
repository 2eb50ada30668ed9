import type { PlanWithheld } from "../../core/followUp/followUp";
import type { UndoneSheet } from "../../workbook";

/** What stands around the making of a follow-up plan in the pane. */
export interface FollowUpTexts {
  readonly heading: string;
  /** Over the choice of how many priorities the plan has. */
  readonly count: string;
  readonly make: string;
  /** Over the unsur that are taken; `asked` is less than `taken` where several are equal to the last. */
  readonly priorities: (taken: number, asked: number) => string;
  readonly withheld: Readonly<Record<PlanWithheld, string>>;
  /** Sheets that hold a plan already. */
  readonly planned: (sheets: string) => string;
  readonly made: (sheet: string) => string;
  /** Cells of the new sheet that show something else than was written. */
  readonly otherwise: (cells: string) => string;
  readonly undone: Readonly<Record<UndoneSheet["became"], (sheet: string) => string>>;
}
