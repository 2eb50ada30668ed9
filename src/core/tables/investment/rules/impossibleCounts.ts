import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { shownNumber } from "../../../findings/shown";
import { ZERO, type Exact } from "../../../numbers/exact";
import { halfUp, round } from "../../../numbers/rounding";
import { cellOf, figureLines, subjectOf, type Recap } from "../recap";
import { isMoney } from "../roles";
import { NOISE } from "../roundings";

/** Projects and workers are counted in whole numbers, and never fewer than none. */
export function impossibleCounts(recap: Recap): readonly Finding[] {
  const { sheet, reader, columns } = recap;
  const counts = columns.filter(({ role }) => !isMoney(role));
  return figureLines(recap).flatMap((line) =>
    counts.flatMap((column) => {
      const cell = cellOf(recap, line, column);
      const stated = reader.stated(cell);
      if (stated.kind !== "number" || isCount(stated.value)) return [];
      const actual = shownNumber(stated.value, stated.decimals);
      const message = { key: "impossible-count", subject: subjectOf(line, column), actual } as const;
      return note({ severity: "error", sheet: sheet.name, cell, actual, message });
    }),
  );
}

function isCount(number: Exact): boolean {
  const isWhole =
    number
      .sub(round(number, halfUp(0)))
      .abs()
      .compare(NOISE) <= 0;
  return isWhole && number.compare(ZERO) >= 0;
}
