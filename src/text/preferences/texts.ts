import type { Level } from "../../core/findings/levels";
import type { Severity } from "../../core/findings/finding";
import type { StepRounding, WeightRule, Writing } from "../../core/preferences/preferences";

/** What is said of how an office wants a workbook checked and filled, in one language. */
export interface PreferenceTexts {
  /** Where they are kept, and from when on they count. */
  readonly kept: string;
  readonly weight: Choices<WeightRule>;
  readonly rounding: Choices<StepRounding>;
  readonly writing: Choices<Writing>;
  readonly scale: { readonly label: string; readonly unsaid: string; readonly upTo: (best: number) => string };
  readonly rules: string;
  /** What a severity means for the counts, and that a wrong figure is told whatever is chosen. */
  readonly rulesHint: string;
  readonly search: string;
  readonly found: (rules: number) => string;
  readonly nothingFound: string;
  readonly levels: Readonly<Record<Level, string>>;
  /** The choice of a rule that is left as it is declared. */
  readonly declared: (severities: readonly Severity[]) => string;
  /** How many rules of a section are otherwise. */
  readonly changed: (rules: number) => string;
  readonly reset: string;
  readonly checkAgain: string;
  /** On the command line: what was otherwise than usual. */
  readonly used: (what: readonly string[]) => string;
  readonly rule: (name: string, level: Level) => string;
  /** On the command line: what a call asked for that cannot be. */
  readonly unknownRule: (name: string) => string;
  readonly cannotBeOff: (name: string) => string;
}

interface Choices<T extends string> {
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
}
