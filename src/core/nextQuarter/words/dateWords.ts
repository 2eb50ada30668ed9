import { dayLater, isBoundary, isWithin, monthLater, type Quarter } from "../quarter";
import type { Replacement } from "./replacement";

const DAY_FIRST = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/-])/g;
const MONTH_ONLY = /^(\s*)(0?[1-9]|1[0-2])([/-])((?:19|20)\d\d)\s*$/;

/** The first and last days of a quarter that a text has in numbers, three months later: "01/07/2024" for "01/04/2024". */
export function datesLater(text: string, from: Quarter): readonly Replacement[] {
  const days = [...text.matchAll(DAY_FIRST)].flatMap((match): Replacement[] => {
    const [words, day = "", sign = "", month = "", digits = ""] = match;
    const year = Number(digits) + (digits.length === 2 ? 2000 : 0);
    if (!isWithin(from, Number(month), year) || !isBoundary(Number(day), Number(month), year)) return [];
    const later = monthLater(Number(month));
    const parts = [
      String(dayLater(Number(day), Number(month), year)).padStart(day.length, "0"),
      String(later.month).padStart(month.length, "0"),
      String(year + later.years).slice(-digits.length),
    ];
    return [{ start: match.index, end: match.index + words.length, text: parts.join(sign) }];
  });
  const alone = MONTH_ONLY.exec(text);
  if (!alone) return days;
  const [words, space = "", month = "", sign = "", year = ""] = alone;
  if (!isWithin(from, Number(month), Number(year))) return days;
  const later = monthLater(Number(month));
  const moved = String(later.month).padStart(month.length, "0");
  return [{ start: 0, end: words.length, text: `${space}${moved}${sign}${Number(year) + later.years}` }];
}
