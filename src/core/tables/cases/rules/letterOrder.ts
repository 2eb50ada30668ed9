import { serialOfDay } from "../../../dates/serial";
import { rule } from "../../../rules/rule";
import type { CaseList } from "../caseList";
import { lettersOf, type Letter } from "../letters";

/** Numbers of letters rise with their days: one that is lower than the one before, of no later a day, is worth a look. */
export const letterOrder = rule({
  says: ["letters-out-of-order"],
  severity: "info",
  fix: "none",
  ground: "calendar",
  find(list: CaseList) {
    const letters = lettersOf(list, "reply").filter(isPlaced);
    return letters.slice(1).flatMap((letter, at) => {
      const before = letters[at];
      if (!before || !isBehind(before, letter)) return [];
      const numbers = { number: letter.number.text, before: before.number.text };
      return [
        {
          cell: letter.cell,
          actual: letter.number.text,
          message: { key: "letters-out-of-order", ...numbers } as const,
        },
      ];
    });
  },
});

type Placed = Letter & Required<{ number: NonNullable<Letter["number"]>; day: NonNullable<Letter["day"]> }>;

function isPlaced(letter: Letter): letter is Placed {
  return letter.day !== null && letter.number?.serial != null;
}

function isBehind(before: Placed, letter: Placed): boolean {
  const isOfOneYear = before.number.year === letter.number.year;
  const isLower = Number(letter.number.serial) < Number(before.number.serial);
  return isOfOneYear && isLower && serialOfDay(letter.day) >= serialOfDay(before.day);
}
