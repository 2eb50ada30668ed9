import { MONTH_NAME, monthOf } from "./months";
import { ORDINAL, ordinalOf } from "./ordinals";

/** Everything up to the end of a month, or from one month to another. */
export interface Reach {
  /** Null where the words do not say from when on. */
  readonly from: number | null;
  readonly to: number;
  readonly year: number | null;
}

const UP_TO = String.raw`(?:s ?[./]? ?d\b\.?|sampai dengan|sampai dg|sampai|hingga)`;
const OVERALL = String.raw`(?:(?:jumlah|total|realisasi|kumulatif|komulatif) )?(?:bulan )?`;
const YEAR = String.raw`(?: ?(20\d\d))?`;
const MONTHS = new RegExp(
  String.raw`^${OVERALL}(?:(${MONTH_NAME})\.? ?(?:${UP_TO}|[-–])|${UP_TO}) ?(?:bulan )?(${MONTH_NAME})\.?${YEAR}$`,
);
const PART = new RegExp(
  String.raw`^${OVERALL}${UP_TO} ?(triwulan|tri wulan|tw|semester|sem|smt)\.?[ -]*(${ORDINAL})\b${YEAR}$`,
);

/** Reads "s.d. Mei", "Januari s/d Mei 2024", "April – Juni", "s.d. TW II"; null for anything else. */
export function reachOf(text: string): Reach | null {
  const months = MONTHS.exec(text);
  if (months) {
    const [, from, to = "", year] = months;
    const [first, last] = [from === undefined ? null : monthOf(from), monthOf(to)];
    return last === null || (first ?? 1) > last ? null : { from: first, to: last, year: yearOf(year) };
  }
  const part = PART.exec(text);
  const ordinal = ordinalOf(part?.[2] ?? "");
  if (!part || ordinal === null) return null;
  const to = ordinal * (part[1]?.startsWith("s") === true ? 6 : 3);
  return to > 12 ? null : { from: null, to, year: yearOf(part[3]) };
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
