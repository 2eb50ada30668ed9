import { useEffect, useState } from "react";
import type { Language } from "../../text/texts";
import type { RuleWords } from "./ruleWords";

/** The words of the rules, which lie with what finds out about a workbook: loaded once somebody asks for them in a language; null before, undefined where they did not come. */
export function useRuleTexts(language: Language | null): RuleWords | null | undefined {
  const [words, setWords] = useState<RuleWords | null | undefined>(null);
  useEffect(() => {
    let isThere = true;
    if (language === null) return;
    import(/* webpackChunkName: "engine" */ "./ruleWords").then(
      ({ ruleWords }) => {
        if (isThere) setWords(ruleWords(language));
      },
      () => {
        if (isThere) setWords(undefined);
      },
    );
    return () => {
      isThere = false;
    };
  }, [language]);
  return words;
}
