import { catalogue, type Section } from "../core/catalogue";
import { rulesEn } from "../text/rules/en";
import { rulesId } from "../text/rules/id";
import type { RuleTexts } from "../text/rules/texts";
import type { Language } from "../text/texts";

/** What the rules say of themselves. */
export interface RuleWords {
  /** What a rule looks for; null for one that has no words. */
  sayOf(rule: string): string | null;
  /** The regulation that what a rule looks for comes from; null where it comes from no regulation. */
  groundOf(rule: string): string | null;
}

/** Not part of what the pane needs to be shown: its words are as many as those of the pane. */
export function ruleWords(language: Language): RuleWords {
  const texts = language === "id" ? rulesId : rulesEn;
  return {
    sayOf: (rule) => (texts.rules as Readonly<Record<string, string>>)[rule] ?? texts.figures[rule] ?? null,
    groundOf: (rule) => {
      const section = catalogue.find((one) => declares(one, rule));
      return section ? groundIn(section, texts) : null;
    },
  };
}

function declares({ rules, figures, filled }: Section, rule: string): boolean {
  return figures.includes(rule) || filled.includes(rule) || rules.some(({ says }) => says.some((key) => key === rule));
}

function groundIn({ of }: Section, { grounds }: RuleTexts): string | null {
  return of.map((kind) => grounds[kind]).find((ground) => ground !== undefined) ?? null;
}
