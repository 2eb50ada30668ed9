import { groundOf } from "../../core/catalogue/catalogue";
import { rulesEn } from "../../text/rules/en";
import { rulesId } from "../../text/rules/id";
import type { Language } from "../../text/texts";

/** What the rules say of themselves. */
export interface RuleWords {
  /** What a rule looks for; null for one that has no words. */
  sayOf(rule: string): string | null;
  /** The regulation that a rule comes from, or what it rests on where no regulation says it; null for one that is not known. */
  groundOf(rule: string): string | null;
}

/** Not part of what the pane needs to be shown: its words are as many as those of the pane. */
export function ruleWords(language: Language): RuleWords {
  const texts = language === "id" ? rulesId : rulesEn;
  return {
    sayOf: (rule) => (texts.rules as Readonly<Record<string, string>>)[rule] ?? texts.figures[rule] ?? null,
    groundOf: (rule) => {
      const ground = groundOf(rule);
      return ground && texts.grounds[ground];
    },
  };
}
