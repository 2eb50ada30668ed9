import { dayIn, isBoundary } from "../term";
import { isUpToHere, joinIn, type Mention } from "./mention";

const DATE =
  /(?<![\d./-])(?:(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)|((?:19|20)\d\d)([-/.])(\d{1,2})\6(\d{1,2}))(?![\d/-]|\.\d)/g;
const MONTH_ONLY = /^(\s*)(0?[1-9]|1[0-2])([/-])((?:19|20)\d\d)\s*$/;

/** The first and last days of months that a text has in numbers, "01/04/2024" or "2024-06-30"; and "05/2024" alone. */
export function dateMentions(text: string): readonly Mention[] {
  let last = 0;
  const days = [...text.matchAll(DATE)].flatMap((match): Mention[] => {
    const [words, ...read] = match;
    const [day, sign, month, year] = read[0] === undefined ? [read[7], read[5], read[6], read[4]] : read;
    const before = text.slice(last, match.index);
    const join = last === 0 ? null : joinIn(before);
    last = match.index + words.length;
    const own = dateOf(day ?? "", month ?? "", year ?? "");
    if (!own || !isBoundary(own.day, own.month, own.year)) return [];
    const as = (to: number, later: number | null) => {
      const moved = to === own.month ? own.day : dayIn({ month: to, year: later }, own);
      const [d, m] = [padded(moved, day), padded(to, month)];
      const y = String(later).slice(-(year ?? "").length);
      return (read[0] === undefined ? [y, m, d] : [d, m, y]).join(sign);
    };
    const place = { start: match.index, end: last, month: own.month, year: own.year };
    return [{ ...place, length: 1, join, isUpTo: join === null && isUpToHere(before), hasDay: true, as }];
  });
  const alone = MONTH_ONLY.exec(text);
  if (!alone) return days;
  const [words, space = "", month = "", sign = "", year = ""] = alone;
  const as = (to: number, later: number | null) => space + padded(to, month) + sign + String(later);
  const place = { start: 0, end: words.length, month: Number(month), year: Number(year) };
  return [{ ...place, length: 1, join: null, isUpTo: false, hasDay: false, as }];
}

function dateOf(day: string, month: string, year: string) {
  const own = { day: Number(day), month: Number(month), year: Number(year) + (year.length === 2 ? 2000 : 0) };
  return own.month >= 1 && own.month <= 12 && own.day >= 1 && own.day <= 31 ? own : null;
}

function padded(number: number, like = ""): string {
  return String(number).padStart(like.length, "0");
}
