import { shownCell } from "../../../findings/ofCell";
import { rule } from "../../../rules/rule";
import type { CaseList } from "../caseList";
import { dayIn, liesIn } from "../dates";

/** A case of a day that is not in the period the list says it is for; where none is, the title is of another period. */
export const outsidePeriod = rule({
  says: ["case-outside-period"],
  severity: "error",
  fix: "none",
  ground: "agreement",
  find(list: CaseList) {
    const { period, columns, sheet, cases } = list;
    const column = columns.get("date");
    if (column === undefined || period?.year == null) return [];
    const dated = cases.flatMap((one) => {
      const day = dayIn(list, one, "date");
      return day ? [{ cell: { row: one.top, column }, isWithin: liesIn(period, day) }] : [];
    });
    if (!dated.some(({ isWithin }) => isWithin)) return [];
    return dated
      .filter(({ isWithin }) => !isWithin)
      .map(({ cell }) => {
        const actual = shownCell(sheet, cell);
        return { cell, actual, message: { key: "case-outside-period", actual, period: period.text } as const };
      });
  },
});
