import { daysIn } from "../../../dates/readDate";
import { serialOfDay } from "../../../dates/serial";
import { rule } from "../../../rules/rule";
import { textOf, type CaseList } from "../caseList";
import { dayIn, dayText } from "../dates";

/** What is said before a day that is yet to come: "berlaku sampai", "jatuh tempo", "sebelum". */
const BEFORE =
  /\b(sampai|hingga|s\.?\/?d\.?|berlaku|berakhir|habis|jatuh tempo|paling lambat|sebelum|untuk|batas|target|tenggat|deadline|mulai|expired)\b[^.;]*$/i;
/** What the same sentence says of something that is planned or asked for, before the day or after it. */
const PLANNED =
  /\b(akan|hendak|rencana|(di)?rencanakan|merencanakan|(di)?jadwal(kan)?|acara|kegiatan|undangan|rapat|event|konser|pameran|pernikahan|resepsi|mohon|memohon|minta|meminta|ingin|butuh|membutuhkan|perlu|harus|diharapkan|berharap)\b/i;

/** What somebody complains of has happened: a day that is told of it cannot be later than the complaint. */
export const laterEvent = rule({
  says: ["event-after-case"],
  severity: "error",
  fix: "none",
  ground: "calendar",
  find(list: CaseList) {
    const column = list.columns.get("matter");
    if (column === undefined || list.kind !== "complaints") return [];
    return list.cases.flatMap((one) => {
      const reported = dayIn(list, one, "date");
      if (!reported) return [];
      const text = textOf(list, one, "matter");
      const event = daysIn(text).find(
        ({ day, at, length }) =>
          serialOfDay(day) > serialOfDay(reported) && !isToCome(text.slice(0, at), text.slice(at + length)),
      );
      if (!event) return [];
      const stated = text.slice(event.at, event.at + event.length);
      const message = { key: "event-after-case", stated, reported: dayText(reported) } as const;
      return [{ cell: { row: one.top, column }, actual: stated, message }];
    });
  },
});

function isToCome(before: string, after: string): boolean {
  const sentence = `${before.split(/[.;]\s/).at(-1) ?? ""} ${after.split(/[.;](\s|$)/)[0] ?? ""}`;
  return BEFORE.test(before) || PLANNED.test(sentence);
}
