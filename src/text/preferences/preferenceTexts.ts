import type { Level } from "../../core/findings/levels";
import { DEFAULTS, type Preferences } from "../../core/preferences/preferences";
import { rulesEn } from "../rules/en";
import { rulesId } from "../rules/id";
import type { RuleTexts } from "../rules/texts";
import type { Language } from "../texts";
import { preferencesEn } from "./en";
import { preferencesId } from "./id";
import type { PreferenceTexts } from "./texts";

/** All sentences about preferences, and what each rule says; apart from the pane's, which is loaded without them. */
export interface AllPreferenceTexts extends PreferenceTexts {
  readonly catalogue: RuleTexts;
}

export function preferenceTextsOf(language: Language): AllPreferenceTexts {
  return language === "id" ? { ...preferencesId, catalogue: rulesId } : { ...preferencesEn, catalogue: rulesEn };
}

/** What is otherwise than usual, in words; nothing where all is as usual. */
export function saidOf(preferences: Preferences, language: Language): readonly string[] {
  const texts = preferenceTextsOf(language);
  const { weight, rounding, writing, scale, levels } = preferences;
  const said = (choices: { readonly label: string }, value: string) => `${choices.label}: ${value}`;
  return [
    ...(weight === DEFAULTS.weight ? [] : [said(texts.weight, texts.weight.options[weight])]),
    ...(rounding === DEFAULTS.rounding ? [] : [said(texts.rounding, texts.rounding.options[rounding])]),
    ...(writing === DEFAULTS.writing ? [] : [said(texts.writing, texts.writing.options[writing])]),
    ...(scale === null ? [] : [said(texts.scale, texts.scale.upTo(scale))]),
    ...Object.entries(levels).map(([rule, level]: [string, Level]) => texts.rule(rule, level)),
  ];
}
