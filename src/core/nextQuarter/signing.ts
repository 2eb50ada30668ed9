import { MONTH_NAME, monthOf } from "../dates/months";
import { WEEKDAYS } from "../dates/weekdays";
import { monthLater, monthsOf, type Term } from "./term";
import { monthLike, spellingOf } from "./words/monthSpelling";

const SIGNED = new RegExp(
  String.raw`^(\s*[\p{L}][\p{L} .]{2,30},\s*)(?:tanggal\s+|tgl\.?\s+)?(\d{1,2}|[.…_]+)(\s+)(${MONTH_NAME})(\s+)((?:19|20)\d\d)\s*$`,
  "iu",
);
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** "Nomor : 500.16/123/DPMPTSP/VII/2024". */
const LETTER = new RegExp(
  String.raw`^(\s*(?:(?:nomor|no)\b\.?(?:\s*surat)?\s*:?\s*)?)((?:[\p{L}\d.&…_-]*\s*/\s?)+)(${ROMAN.join("|")})(\s?/\s?)(20\d\d)\s*$`,
  "iu",
);
/** Its running number: the last part of it that is a number alone. */
const RUNNING = /(^|\/\s?)(\d+)(?=\s?\/\s?(?:[^/]*\p{L}[^/]*\/\s?)*$)/u;
/** The day, and the number of the letter, are left for whoever signs. */
const OPEN = "....";

/** A report is signed within so many months of its term's end, or of the one that it was copied from. */
const NEAR = 6;

/**
 * Where and when the report of a term is signed, a term later and on a day that is still open: "Sampit, .... Oktober
 * 2024"; or the number of the letter it goes with, its running number open: "500.16/..../DPMPTSP/X/2024". Null for any
 * other text; one of another time may say where and when somebody was born.
 */
export function signedLater(text: string, from: Term): string | null {
  return signingLater(text, from) ?? letterLater(text, from);
}

function signingLater(text: string, from: Term): string | null {
  const match = SIGNED.exec(text);
  if (!match || WEEKDAYS.some((weekday) => weekday.test(text.toLowerCase()))) return null;
  const [, place = "", , gap = "", name = "", space = "", year = ""] = match;
  const own = monthOf(name) ?? 1;
  if (!isNear(own, Number(year), from)) return null;
  const { month, years } = monthLater(own, from);
  return `${place}${OPEN}${gap}${monthLike(name, month, spellingOf([name]))}${space}${Number(year) + years}`;
}

function letterLater(text: string, from: Term): string | null {
  const match = LETTER.exec(text);
  if (!match) return null;
  const [, label = "", parts = "", roman = "", slash = "", year = ""] = match;
  const own = ROMAN.indexOf(roman.toUpperCase()) + 1;
  if (!isNear(own, Number(year), from)) return null;
  const { month, years } = monthLater(own, from);
  const open = parts.replace(RUNNING, (_, before: string) => before + OPEN);
  return `${label}${open}${ROMAN[month - 1] ?? ""}${slash}${Number(year) + years}`;
}

function isNear(month: number, year: number, from: Term): boolean {
  const distance = from.year === null ? 0 : (year - from.year) * 12 + month - monthsOf(from).last;
  return Math.abs(distance) <= NEAR;
}
