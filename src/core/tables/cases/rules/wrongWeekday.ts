import { shownCell } from "../../../findings/ofCell";
import { serialOfDay } from "../../../dates/serial";
import { rule } from "../../../rules/rule";
import type { CaseList, Role } from "../caseList";
import { readingIn } from "../dates";

const DATES: readonly Role[] = ["date", "finished", "incomingDate", "replyDate"];

/** A day whose weekday is another: one of the two is mistyped. */
export const wrongWeekday = rule({
  says: ["wrong-weekday"],
  severity: "error",
  fix: "none",
  ground: "calendar",
  find(list: CaseList) {
    return DATES.flatMap((role) => {
      const column = list.columns.get(role);
      if (column === undefined) return [];
      return list.cases.flatMap((one) => {
        const reading = readingIn(list, one, role);
        if (reading?.kind !== "day" || reading.weekday === null) return [];
        const weekday = weekdayOf(serialOfDay(reading.day));
        if (weekday === reading.weekday) return [];
        const cell = { row: one.top, column };
        const actual = shownCell(list.sheet, cell);
        return [{ cell, actual, message: { key: "wrong-weekday", actual, weekday } as const }];
      });
    });
  },
});

/** 1 for Monday to 7 for Sunday; the date number 2 was a Monday. */
function weekdayOf(serial: number): number {
  return ((serial - 2) % 7) + 1;
}
