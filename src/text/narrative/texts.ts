import type { Story } from "../../core/narrative/story";
import type { Exact } from "../../core/numbers/exact";

/** Paragraphs for a report, and what stands around them in the pane. */
export interface NarrativeTexts {
  /** `number` writes a figure with so many decimals. */
  readonly tell: (story: Story, number: (figure: Exact, decimals: number) => string) => string;
  readonly heading: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the program may not reach the clipboard; the paragraph is selected then. */
  readonly copyYourself: string;
  /** The button that writes it into the selected cell, and what it does. */
  readonly write: string;
  readonly writeHint: string;
  readonly written: (cell: string) => string;
  /** Asks before the cell's content is replaced. */
  readonly replaces: (cell: string, before: string) => string;
  readonly replace: string;
}
