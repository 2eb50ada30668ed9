import { withJumlah } from "../../grid/withJumlah";
import { timeIn, timeKey, type Time } from "../../layout/time";

/**
 * What a column is for where several count the same: a part of the period, a year, men or women, what was planned or what
 * came of it, or all of these together. The same key is for the same.
 */
export interface Span {
  readonly kind: "time" | "sex" | "total" | "other";
  readonly key: string;
  readonly time?: Time;
}

export const TOTAL: Span = { kind: "total", key: "total" };

/** Longer texts are titles. */
const LONGEST = 40;
/** "Capaian Triwulan II (Januari – Maret)": a part of the year, whatever stands around it. */
const PART = /\b(?:triwulan|tri wulan|tw|kuartal|q|semester|sem|smt)\.?[ -]*(?:iv|i{1,3}|[1-4])\b/;
const YEAR = /^(?:tahun |thn\.? |ta\.? )?((?:19|20)\d\d)$/;
const OTHERS: readonly (readonly [RegExp, Span])[] = [
  [/^(l|lk|laki ?-? ?laki|pria)$/, { kind: "sex", key: "men" }],
  [/^(p|pr|perempuan|wanita)$/, { kind: "sex", key: "women" }],
  [/^(target|rencana)$/, { kind: "other", key: "plan" }],
  [/^realisasi$/, { kind: "other", key: "actual" }],
  [/^(grand )?(jumlah|total)( (tahun )?(19|20)\d\d| setahun| tahunan| keseluruhan)?$/, TOTAL],
];

/** Reads "2024", "TW I", "Triwulan 2", "Semester I", "April", "s.d. Juni", "Target" or "Jumlah"; null for anything else. */
export function readSpan(header: string): Span | null {
  const text = withJumlah(header.toLowerCase().trim());
  if (text.length > LONGEST) return null;
  const time = timeIn(text) ?? timeIn(PART.exec(text)?.[0] ?? "");
  if (time) return { kind: "time", key: timeKey(time), time };
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return { kind: "other", key: year };
  return OTHERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
