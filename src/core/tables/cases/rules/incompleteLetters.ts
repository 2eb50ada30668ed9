import { rule } from "../../../rules/rule";
import type { CaseList } from "../caseList";
import { asksFor, isUnnumbered, isWithoutLetter, lettersOf, type Letter } from "../letters";

/** What a letter has to have, where the column asks for it, and this one has not. */
type Missing = "number" | "date" | "both";

/** Replies of the office's own without number or day, told once for what is missing: the office has both. */
export const incompleteReplies = rule({
  says: ["reply-incomplete"],
  severity: "error",
  fix: "none",
  ground: "cases",
  find(list: CaseList) {
    const asked = asksFor(list, "reply");
    const letters = lettersOf(list, "reply").filter((letter) => !isWithoutLetter(letter));
    return (["both", "number", "date"] as const).flatMap((missing) => {
      const bare = letters.filter((letter) => missingOf(letter, asked) === missing);
      const [first] = bare;
      if (!first) return [];
      const rows = bare.map(({ cell }) => cell.row + 1);
      return [{ cell: first.cell, actual: first.text, message: { key: "reply-incomplete", missing, rows } as const }];
    });
  },
});

/** Letters received without their number or day, told once for the list: the sender's letter has them. */
export const incompleteIncoming = rule({
  says: ["incoming-incomplete"],
  severity: "warning",
  fix: "none",
  ground: "cases",
  find(list: CaseList) {
    const asked = asksFor(list, "incoming");
    const bare = lettersOf(list, "incoming").filter(
      (letter) => !isWithoutLetter(letter) && missingOf(letter, asked) !== null,
    );
    const [first] = bare;
    if (!first) return [];
    const rows = bare.map(({ cell }) => cell.row + 1);
    return [{ cell: first.cell, actual: first.text, message: { key: "incoming-incomplete", rows } as const }];
  },
});

function missingOf(letter: Letter, asked: ReturnType<typeof asksFor>): Missing | null {
  const [noNumber, noDate] = [asked.number && isUnnumbered(letter), asked.date && letter.day === null];
  if (noNumber && noDate) return "both";
  return noNumber ? "number" : noDate ? "date" : null;
}
