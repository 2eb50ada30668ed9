import { MONTH_NAME, monthOf } from "../dates/months";
import { WEEKDAYS } from "../dates/weekdays";
import { monthLater } from "./quarter";
import { monthLike, spellingOf } from "./words/monthSpelling";

const SIGNED = new RegExp(
  String.raw`^(\s*[\p{L}][\p{L} .]{2,30},\s*)(?:tanggal\s+|tgl\.?\s+)?(\d{1,2}|[.…_]+)(\s+)(${MONTH_NAME})(\s+)((?:19|20)\d\d)\s*$`,
  "iu",
);
/** The day is left for whoever signs. */
const OPEN_DAY = "....";

/** Where and when a report is signed, a quarter later and on a day that is still open: "Sampit, .... Oktober 2024". Null for any other text. */
export function signedLater(text: string): string | null {
  const match = SIGNED.exec(text);
  if (!match || WEEKDAYS.some((weekday) => weekday.test(text.toLowerCase()))) return null;
  const [, place = "", , gap = "", name = "", space = "", year = ""] = match;
  const { month, years } = monthLater(monthOf(name) ?? 1);
  return `${place}${OPEN_DAY}${gap}${monthLike(name, month, spellingOf([name]))}${space}${Number(year) + years}`;
}
