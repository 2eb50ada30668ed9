import { shownNumber } from "../../../findings/shown";
import { ZERO, type Exact } from "../../../numbers/exact";
import { halfUp, round } from "../../../numbers/rounding";
import { cellOf, figureLines, subjectOf } from "../recap";
import { isMoney } from "../roles";
import { NOISE } from "../roundings";
import { investmentRule } from "./rule";

/** Projects and workers are counted in whole numbers, and never fewer than none. */
export const impossibleCounts = investmentRule({
  says: ["impossible-count"],
  severity: "error",
  fix: "none",
  find(recap) {
    const { reader, columns } = recap;
    const counts = columns.filter(({ role }) => !isMoney(role));
    return figureLines(recap).flatMap((line) =>
      counts.flatMap((column) => {
        const cell = cellOf(recap, line, column);
        const stated = reader.stated(cell);
        if (stated.kind !== "number" || isCount(stated.value)) return [];
        const actual = shownNumber(stated.value, stated.decimals);
        const message = { key: "impossible-count", subject: subjectOf(line, column), actual } as const;
        return [{ cell, actual, message }];
      }),
    );
  },
});

function isCount(number: Exact): boolean {
  const isWhole =
    number
      .sub(round(number, halfUp(0)))
      .abs()
      .compare(NOISE) <= 0;
  return isWhole && number.compare(ZERO) >= 0;
}
