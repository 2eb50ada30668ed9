import { readMonth } from "../../dates/months";

/**
 * What part of its period a column is for: one of several years, quarters, semesters or months, or all of them together;
 * or what was planned for it beside what came of it. Workers may be split by sex, men first.
 */
export type Span =
  | { readonly kind: "year" | "quarter" | "semester" | "month" | "sex"; readonly number: number }
  | { readonly kind: "total" | "plan" | "actual" };

const NUMERALS = ["i", "ii", "iii", "iv"];
const TOTAL: Span = { kind: "total" };

/** Reads "2024", "TW I", "Triwulan 2", "Semester I", "April", "Target" or "Jumlah"; null for anything else. */
export function readSpan(header: string): Span | null {
  const text = header.toLowerCase().trim();
  if (text.length > 40) return null;
  const quarter = /\b(?:triwulan|tri wulan|tw|kuartal|q)\.?[ -]*(iv|i{1,3}|[1-4])\b/.exec(text);
  if (quarter) return { kind: "quarter", number: numberOf(quarter[1]) };
  const semester = /\b(?:semester|sem|smt)\.?[ -]*(i{1,2}|[12])\b/.exec(text);
  if (semester) return { kind: "semester", number: numberOf(semester[1]) };
  const month = readMonth(text);
  if (month) return { kind: "month", number: month.month };
  const year = /^(?:tahun |thn\.? |ta\.? )?((?:19|20)\d\d)$/.exec(text);
  if (year) return { kind: "year", number: Number(year[1]) };
  if (/^(l|lk|laki ?-? ?laki|pria)$/.test(text)) return { kind: "sex", number: 1 };
  if (/^(p|pr|perempuan|wanita)$/.test(text)) return { kind: "sex", number: 2 };
  if (/^(target|rencana)$/.test(text)) return { kind: "plan" };
  if (text === "realisasi") return { kind: "actual" };
  return /^(grand )?(jumlah|jml|total)( (tahun )?(19|20)\d\d| setahun| tahunan| keseluruhan)?$/.test(text)
    ? TOTAL
    : null;
}

function numberOf(numeral = ""): number {
  return Number(numeral) || NUMERALS.indexOf(numeral) + 1;
}

/** One word for a span, the same for the same span. */
export function spanKey(span: Span | null): string {
  if (span === null) return "";
  return "number" in span ? `${span.kind} ${span.number}` : span.kind;
}
