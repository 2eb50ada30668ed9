import { monthName, monthNameEn, monthOf } from "../../dates/months";

const ENGLISH = Array.from({ length: 12 }, (_, at) => monthNameEn(at + 1));
const SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const SHORT_ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONGEST_SHORT = 4;

/** How the months of some words are written: "Mei" and "April" alone do not tell. */
export interface MonthSpelling {
  readonly isShort: boolean;
  readonly isEnglish: boolean;
}

/** How months are written that stand together: "Apr", "Mei", "Jun" are short, "April", "May" English. */
export function spellingOf(names: readonly string[]): MonthSpelling {
  const bare = names.map((name) => name.toLowerCase());
  return {
    isShort: bare.some((name) => name.length <= LONGEST_SHORT && !isFull(name)),
    isEnglish: bare.some((name) => isSpelt(name, [...ENGLISH, ...SHORT_ENGLISH]) && !isIndonesian(name)),
  };
}

/** A month written as a model is: "JULI" for "APRIL", "Jul" for "Apr". */
export function monthLike(model: string, month: number, { isShort, isEnglish }: MonthSpelling): string {
  const short = isEnglish ? SHORT_ENGLISH : SHORT;
  const name = (isShort ? short[month - 1] : isEnglish ? ENGLISH[month - 1] : null) ?? monthName(month);
  if (model === model.toUpperCase()) return name.toUpperCase();
  return model === model.toLowerCase() ? name.toLowerCase() : name;
}

function isFull(name: string): boolean {
  const month = monthOf(name);
  return month !== null && isSpelt(name, [monthName(month), ENGLISH[month - 1] ?? ""]);
}

function isIndonesian(name: string): boolean {
  const month = monthOf(name);
  return month !== null && isSpelt(name, [monthName(month), SHORT[month - 1] ?? ""]);
}

function isSpelt(name: string, names: readonly string[]): boolean {
  return names.some((one) => one.toLowerCase() === name);
}
