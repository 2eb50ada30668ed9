import { MONTH_NAME, monthOf } from "../dates/months";
import { WEEKDAYS } from "../dates/weekdays";
import { monthLater, monthsOf, type Quarter } from "./quarter";
import { monthLike, spellingOf } from "./words/monthSpelling";

const SIGNED = new RegExp(
  String.raw`^(\s*[\p{L}][\p{L} .]{2,30},\s*)(?:tanggal\s+|tgl\.?\s+)?(\d{1,2}|[.…_]+)(\s+)(${MONTH_NAME})(\s+)((?:19|20)\d\d)\s*$`,
  "iu",
);
/** The day is left for whoever signs. */
const OPEN_DAY = "....";

/** A report is signed within so many months of its quarter's end, or of the one that it was copied from. */
const NEAR = 6;

/**
 * Where and when a report of a quarter is signed, a quarter later and on a day that is still open: "Sampit, .... Oktober
 * 2024". Null for any other text; one of another time may say where and when somebody was born.
 */
export function signedLater(text: string, from: Quarter): string | null {
  const match = SIGNED.exec(text);
  if (!match || WEEKDAYS.some((weekday) => weekday.test(text.toLowerCase()))) return null;
  const [, place = "", , gap = "", name = "", space = "", year = ""] = match;
  const own = monthOf(name) ?? 1;
  const distance = from.year === null ? 0 : (Number(year) - from.year) * 12 + own - monthsOf(from).last;
  if (Math.abs(distance) > NEAR) return null;
  const { month, years } = monthLater(own);
  return `${place}${OPEN_DAY}${gap}${monthLike(name, month, spellingOf([name]))}${space}${Number(year) + years}`;
}
