import type { MessageKey } from "./findings/message";
import { recapFigures, recapRules } from "./recaps";
import { hintRules } from "./hints";
import type { RuleFacts } from "./rules/rule";
import { saidRules } from "./said";
import { solvedRules } from "./solvedRules";
import { tableKinds } from "./tables";
import { tallyRules } from "./tally";
import { wordRules } from "./titleRules";

/** Sentences about figures that belong together: the rule of such a finding is that of its figure. */
type FigureKey = "wrong-figure" | "follows-wrong-figure" | "wrong-entry" | "blank-figure";
/** Sentences within others. */
type InnerKey = "formula-reads" | "other-cells" | "nrr-not-reachable";

/** The name of a rule that is not arithmetic. */
export type RuleKey = Exclude<MessageKey, FigureKey | InnerKey>;

/** What is blank, though it is known what belongs there: a figure that is computed, one that is typed. */
export const BLANKS = ["blank-figure", "blank-entry"] as const;

/** The rules of one kind of table, or of what concerns several. */
export interface Section {
  /** Kinds of tables, which stand together where they share their rules; or "any", "registerCounts", "recaps", "words". */
  readonly of: readonly string[];
  readonly rules: readonly RuleFacts[];
  /** The rules of figures: errors, which a person is asked about. */
  readonly figures: readonly string[];
  /** Those of figures that are filled where they are blank, and not judged otherwise. */
  readonly filled: readonly string[];
}

/** Every rule of the program, as it is declared. */
export const catalogue: readonly Section[] = [
  { of: ["any"], rules: solvedRules, figures: [], filled: [] },
  ...kindSections(),
  { of: ["registerCounts"], rules: tallyRules, figures: ["case-count"], filled: [] },
  { of: ["recaps"], rules: recapRules, figures: recapFigures, filled: [] },
  { of: ["words"], rules: [...wordRules, ...saidRules, ...hintRules], figures: [], filled: [] },
];

function kindSections(): readonly Section[] {
  const declaring = tableKinds.filter(({ rules, figures }) => rules.length + figures.length > 0);
  const rules = [...new Set(declaring.map((kind) => kind.rules))];
  return rules.map((own) => {
    const kinds = tableKinds.filter((kind) => kind.rules === own);
    return {
      of: kinds.map(({ kind }) => kind),
      rules: own,
      figures: kinds[0]?.figures ?? [],
      filled: kinds[0]?.filled ?? [],
    };
  });
}
