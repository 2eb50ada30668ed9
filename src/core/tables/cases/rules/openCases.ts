import { serialOfDay } from "../../../dates/serial";
import { rule } from "../../../rules/rule";
import { textOf, type CaseList } from "../caseList";
import { dayIn, dayText, lastDayOf } from "../dates";
import { isOpen } from "../status";

/** Cases that are open when the period ends, and for how many days they have been: told once for the list. */
export const openCases = rule({
  says: ["open-cases"],
  severity: "info",
  fix: "none",
  ground: "cases",
  find(list: CaseList) {
    const column = list.columns.get("status");
    const end = list.period && lastDayOf(list.period);
    if (column === undefined || !end) return [];
    const open = list.cases.flatMap((one) => {
      const day = dayIn(list, one, "date");
      const age = day ? serialOfDay(end) - serialOfDay(day) : -1;
      return age >= 0 && isOpen(textOf(list, one, "status")) ? [{ row: one.top, age }] : [];
    });
    const [first] = open;
    if (!first) return [];
    const message = {
      key: "open-cases",
      end: dayText(end),
      open: open.map(({ row, age }) => ({ row: row + 1, age })),
    } as const;
    return [{ cell: { row: first.row, column }, message }];
  },
});
