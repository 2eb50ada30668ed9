import { shownNumber } from "../../../findings/shown";
import { amountOf, cellOf, figureLines, subjectOf } from "../recap";
import { isMoney } from "../roles";
import { investmentRule } from "./rule";

const NOISE = 1e-6;

/** Projects and workers are counted in whole numbers, and never fewer than none. */
export const impossibleCounts = investmentRule({
  says: ["impossible-count"],
  severity: "error",
  fix: "none",
  find(recap) {
    const { reader, columns } = recap;
    const counts = columns.filter(({ role }) => !isMoney(role));
    return counts.flatMap((column) => {
      const odd = figureLines(recap).filter((line) => !isCount(amountOf(recap, line, column)));
      return odd.flatMap((line) => {
        const cell = cellOf(recap, line, column);
        const stated = reader.stated(cell);
        if (stated.kind !== "number") return [];
        const actual = shownNumber(stated.value, stated.decimals);
        const message = { key: "impossible-count", subject: subjectOf(line, column), actual } as const;
        return [{ cell, actual, message }];
      });
    });
  },
});

/** True for a whole number from none on, but for what a formula's doubles may leave over; and where no number stands. */
function isCount(amount: number): boolean {
  return !(amount < 0 || Math.abs(amount - Math.round(amount)) > NOISE);
}
