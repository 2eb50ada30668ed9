import { daysIn } from "../../../dates/readDate";
import { rule } from "../../../rules/rule";
import { textOf, type CaseList } from "../caseList";

/** Dates of one column that are written in several ways, once for the list: as in most of its rows, or as in the first. */
export const unlikeDates = rule({
  says: ["unlike-dates"],
  severity: "info",
  fix: "none",
  ground: "practice",
  find(list: CaseList) {
    const column = list.columns.get("date");
    if (column === undefined) return [];
    const ways = list.cases.flatMap((one) => {
      const value = list.sheet.value(one.top, column);
      const [named] = typeof value === "string" ? daysIn(value) : [];
      return named ? [{ row: one.top, text: textOf(list, one, "date"), isNumeric: named.isNumeric }] : [];
    });
    const [first] = ways;
    const other = ways.find(({ isNumeric }) => isNumeric !== first?.isNumeric);
    if (!first || !other) return [];
    const message = { key: "unlike-dates", one: first.text, other: other.text } as const;
    return [{ cell: { row: other.row, column }, actual: other.text, message }];
  },
});
