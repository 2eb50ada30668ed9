import { monthName } from "../../../dates/months";
import { rule, type Hit } from "../../../rules/rule";
import type { CaseList } from "../caseList";
import { dayText } from "../dates";
import { romanMonth } from "../letter";
import { lettersOf } from "../letters";

/** The day on which a letter came in is later than its own. */
const RECEIVED = /\b(di)?terima\b|\bmasuk\b/i;

/** The month and the year in a letter's number are those of its day. */
export const letterMonth = rule({
  says: ["letter-month", "letter-year"],
  severity: "error",
  fix: "none",
  ground: "agreement",
  find(list: CaseList) {
    const isOfReceipt = RECEIVED.test(list.headers.get("incomingDate") ?? "");
    return (isOfReceipt ? (["reply"] as const) : (["incoming", "reply"] as const)).flatMap((role) =>
      lettersOf(list, role).flatMap(({ cell, number, day }): Hit<"letter-month" | "letter-year">[] => {
        if (!number || !day) return [];
        const said = { number: number.text, date: dayText(day) };
        if (number.year !== null && number.year !== day.year) {
          const message = { key: "letter-year", ...said, year: number.year } as const;
          return [{ cell, actual: number.text, message }];
        }
        if (number.month === null || number.month.number === day.month) return [];
        const months = {
          roman: number.month.roman,
          month: monthName(number.month.number),
          expected: romanMonth(day.month),
        };
        return [{ cell, actual: number.text, message: { key: "letter-month", ...said, ...months } }];
      }),
    );
  },
});
