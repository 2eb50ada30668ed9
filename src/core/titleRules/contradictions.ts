import { periodsIn } from "../dates/periods";
import type { MessageOf } from "../findings/message";
import type { Sheet } from "../grid/sheet";
import { rule } from "../rules/rule";
import { SUBJECTS, textCells } from "./textCells";
import { areUnlike } from "./unlikePeriods";

/** Between a quarter and the dates that explain it: "Triwulan II Periode 1 April …", "Triwulan II (April …". */
const EXPLAINED = /^[\s(,:;.–-]*(?:(?:periode|bulan|yaitu|tanggal)[\s(:]*)?$/i;

/** Texts whose period cannot be: "Triwulan II (Satu)", "Triwulan II (Januari – Maret)". */
export const contradictions = rule({
  says: ["contradicting-period", "contradicting-dates"],
  severity: "error",
  fix: "none",
  ground: "agreement",
  find: (sheet: Sheet) =>
    textCells(sheet, "period").flatMap(({ cell, text }) => {
      const message = contradictionIn(text);
      return message ? [{ cell, actual: text, message }] : [];
    }),
});

function contradictionIn(text: string): MessageOf<"contradicting-period" | "contradicting-dates"> | null {
  const periods = periodsIn(text);
  for (const [at, period] of periods.entries()) {
    if (period.contradiction) return { key: "contradicting-period", stated: period.text, ways: period.contradiction };
    const next = periods[at + 1];
    if (!next || !areUnlike(period, next)) continue;
    const between = text.slice(period.at + period.text.length, next.at);
    if (EXPLAINED.test(between) && SUBJECTS.period.test(period.text) && !SUBJECTS.period.test(next.text)) {
      return { key: "contradicting-dates", stated: period.text, dates: next.text };
    }
  }
  return null;
}
