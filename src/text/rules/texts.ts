import type { BLANKS, RuleKey } from "../../core/catalogue/catalogue";
import type { Severity } from "../../core/findings/finding";
import type { Ground } from "../../core/rules/ground";
import type { FixKind } from "../../core/rules/rule";

/** What the lists of rules say, in one language. */
export interface RuleTexts {
  /** What a rule says, in few words. */
  readonly rules: Readonly<Record<RuleKey | (typeof BLANKS)[number], string>>;
  /** What is wrong where the rule of a figure speaks. */
  readonly figures: Readonly<Record<string, string>>;
  /** What rules rest on: a regulation, or, where none says it, what else. */
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly fixes: Readonly<Record<FixKind, string>>;
  /** Over the rules of no kind of table. */
  readonly sections: Readonly<Record<"any" | "registerCounts" | "recaps" | "words", string>>;
  readonly columns: {
    readonly rule: string;
    readonly severity: string;
    readonly fix: string;
    readonly says: string;
    readonly ground: string;
  };
  /** What the words of the list mean, where they need saying. */
  readonly intro: string;
}
