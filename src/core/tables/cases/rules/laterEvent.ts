import { daysIn } from "../../../dates/readDate";
import { serialOfDay } from "../../../dates/serial";
import { rule } from "../../../rules/rule";
import { textOf, type CaseList } from "../caseList";
import { dayIn, dayText } from "../dates";

/** What is said before a day that is yet to come: "berlaku sampai", "jatuh tempo", "akan". */
const TO_COME =
  /\b(sampai|hingga|s\.?\/?d\.?|berlaku|berakhir|habis|jatuh tempo|paling lambat|akan|rencana|direncanakan|dijadwalkan|jadwal|batas|target|mulai|expired)\b[^.;]*$/i;

/** What somebody complains of has happened: a day that is told of it cannot be later than the complaint. */
export const laterEvent = rule({
  says: ["event-after-case"],
  severity: "error",
  fix: "none",
  find(list: CaseList) {
    const column = list.columns.get("matter");
    if (column === undefined || list.kind !== "complaints") return [];
    return list.cases.flatMap((one) => {
      const reported = dayIn(list, one, "date");
      if (!reported) return [];
      const text = textOf(list, one, "matter");
      const event = daysIn(text).find(
        ({ day, at }) => serialOfDay(day) > serialOfDay(reported) && !TO_COME.test(text.slice(0, at)),
      );
      if (!event) return [];
      const stated = text.slice(event.at, event.at + event.length);
      const message = { key: "event-after-case", stated, reported: dayText(reported) } as const;
      return [{ cell: { row: one.top, column }, actual: stated, message }];
    });
  },
});
