import type { Story } from "../../core/narrative/story";
import type { Exact } from "../../core/numbers/exact";

/** Paragraphs for a report, and what stands around them in the pane. */
export interface NarrativeTexts {
  /** `number` writes a figure with so many decimals. */
  readonly write: (story: Story, number: (figure: Exact, decimals: number) => string) => string;
  readonly heading: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the program may not reach the clipboard; the paragraph is selected then. */
  readonly copyYourself: string;
}
