import type { MessageKey } from "../findings/message";
import { recapFigures, recapRules } from "../recaps";
import { hintRules } from "../hints";
import type { Ground } from "../rules/ground";
import type { RuleFacts } from "../rules/rule";
import { saidRules } from "../said";
import { solvedRules } from "../acrossTables/solvedRules";
import { tableKinds } from "../tables";
import { tallyRules } from "../tally";
import { wordRules } from "../titleRules";

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
  /** What these rest on. */
  readonly ground: Ground;
  /** Those of figures that are filled where they are blank, and not judged otherwise. */
  readonly filled: readonly string[];
}

/** Every rule of the program, as it is declared. */
export const catalogue: readonly Section[] = [
  { of: ["any"], rules: solvedRules, figures: [], ground: "arithmetic", filled: [] },
  ...kindSections(),
  { of: ["registerCounts"], rules: tallyRules, figures: ["case-count"], ground: "agreement", filled: [] },
  { of: ["recaps"], rules: recapRules, figures: recapFigures, ground: "agreement", filled: [] },
  { of: ["words"], rules: [...wordRules, ...saidRules, ...hintRules], figures: [], ground: "agreement", filled: [] },
];

/** What a rule rests on; null where there is no such rule. */
export function groundOf(rule: string): Ground | null {
  if ((BLANKS as readonly string[]).includes(rule)) return "arithmetic";
  for (const { rules, figures, filled, ground } of catalogue) {
    if (figures.includes(rule) || filled.includes(rule)) return ground;
    const own = rules.find(({ says }) => (says as readonly string[]).includes(rule));
    if (own) return own.ground;
  }
  return null;
}

function kindSections(): readonly Section[] {
  const declaring = tableKinds.filter(({ rules, figures }) => rules.length + figures.length > 0);
  const rules = [...new Set(declaring.map((kind) => kind.rules))];
  return rules.map((own) => {
    const kinds = tableKinds.filter((kind) => kind.rules === own);
    return {
      of: kinds.map(({ kind }) => kind),
      rules: own,
      figures: kinds[0]?.figures ?? [],
      ground: kinds[0]?.ground ?? "arithmetic",
      filled: kinds[0]?.filled ?? [],
    };
  });
}
