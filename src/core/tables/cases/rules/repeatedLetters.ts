import { rule } from "../../../rules/rule";
import type { CaseList } from "../caseList";
import { lettersOf, type Letter } from "../letters";

/** One number under two letters of the office, which differ in what else is said of them. */
export const repeatedLetters = rule({
  says: ["repeated-letter"],
  severity: "error",
  fix: "none",
  ground: "agreement",
  find(list: CaseList) {
    const seen = new Map<string, Letter>();
    return lettersOf(list, "reply").flatMap((letter) => {
      if (!letter.number) return [];
      const first = seen.get(letter.number.key);
      if (!first) seen.set(letter.number.key, letter);
      if (!first || (first.text === letter.text && first.person === letter.person)) return [];
      const message = { key: "repeated-letter", number: letter.number.text, firstSeen: first.cell } as const;
      return [{ cell: letter.cell, actual: letter.number.text, message }];
    });
  },
});
