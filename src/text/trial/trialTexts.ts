import type { Language } from "../texts";
import { en } from "./en";
import { id } from "./id";
import type { TrialTexts } from "./texts";

/** All sentences of the trial's page in a language. They are apart from the pane's, whose bundle holds none of them. */
export function trialTextsOf(language: Language): TrialTexts {
  return language === "id" ? id : en;
}
