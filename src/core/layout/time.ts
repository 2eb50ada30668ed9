import { inYear, spanOf, type MonthSpan } from "../dates/span";
import { reachOf } from "../dates/upTo";
import { oncePerText } from "../grid/oncePerText";
import { withJumlah } from "../grid/withJumlah";

/** The time that figures are of, by the words over or beside them. */
export type Time =
  /** Some months, or all up to the last of them. */
  | { readonly kind: "span" | "reach"; readonly span: MonthSpan }
  /** "Bulan Ini", "Bulan Lalu", which may be one month or all so far; "s.d. Bulan Lalu", "s.d. Bulan Ini". */
  | { readonly kind: "now" | "last" | "before" | "toDate" };

const WHAT =
  /^((realisasi|jumlah|total|penerimaan|investasi|nilai|izin|nib|proyek|penerbitan|permohonan|pm(a|dn)|tk[ia]) )+/;
const UNIT = / ?\((rp|orang|unit|izin|juta|us\$)[^)]*\)$/;
const UP_TO = /\bs ?[./]? ?d\b|sampai|hingga|kumulatif|akumulasi/;
const PART = /bulan|minggu|triwulan|\btw\b|semester|periode|tahun|hari|saat/;

/** Reads "TW II", "Realisasi s.d. Bulan Ini", "Investasi Semester I (Rp)"; null where the words name no time. */
export const timeIn = oncePerText(readTime);

function readTime(words: string): Time | null {
  const text = withJumlah(words.toLowerCase()).replace(UNIT, "").replace(WHAT, "").trim();
  const span = spanOf(text);
  if (span) return { kind: "span", span };
  const reach = reachOf(text);
  if (reach) {
    const { from, to, year } = reach;
    return { kind: "reach", span: { from: inYear(year, from ?? 1), to: inYear(year, to) } };
  }
  if (!PART.test(text)) return null;
  const isUpTo = UP_TO.test(text);
  if (/\blalu\b|sebelum/.test(text)) return { kind: isUpTo ? "before" : "last" };
  if (/\bini\b|berjalan/.test(text)) return { kind: isUpTo ? "toDate" : "now" };
  return null;
}

const YEAR = /^(?:(?:tahun|th|thn|t\.?a)\.? ?)?((?:19|20)\d\d)$/;
const OF_YEAR = /^(?:(?:se|satu |1 )tahun(?: penuh)?|tahunan)$/;

/** The months of a whole year, by "Tahun 2024", "2024" or "Setahun"; those of the year 0 where none is named. */
export const yearIn = oncePerText(readYear);

function readYear(words: string): MonthSpan | null {
  const text = withJumlah(words.toLowerCase()).replace(UNIT, "").replace(WHAT, "").trim();
  if (OF_YEAR.test(text)) return { from: inYear(null, 1), to: inYear(null, 12) };
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : { from: inYear(Number(year), 1), to: inYear(Number(year), 12) };
}

/** One word for a time, the same for the same time however it is written. */
export function timeKey(time: Time): string {
  return "span" in time ? `${time.kind} ${String(time.span.from)} ${String(time.span.to)}` : time.kind;
}

const STANDING = /pegawai|karyawan|\basn\b|\bpns\b|penduduk|\bjiwa\b|siswa|\bsaldo\b|\bposisi\b|\bstok\b|\baset\b/i;

/** True for what there is at a time, and not what came in it: the staff of two quarters is no sum of both. */
export function isStanding(words: string): boolean {
  return STANDING.test(words);
}

const MEASURED = /indikator|\bind(eks|ex)\b|\bikm\b|\bskm\b|\bnrr\b|\brata\b|persen|%|rasio|\bskor\b|kinerja/i;

/** True for what is measured again each time: the indices of two quarters are no sum of both. */
export function isMeasured(words: string): boolean {
  return MEASURED.test(words);
}

/** True for the name of a time that adds up others: "Semester I", "Triwulan II", "s.d. Bulan Ini". */
export function isTimeOfSums(words: string): boolean {
  const time = timeIn(words);
  return time?.kind === "toDate" || time?.kind === "reach" || (time?.kind === "span" && time.span.to > time.span.from);
}
