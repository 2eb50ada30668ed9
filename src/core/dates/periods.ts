import { monthOf } from "./months";

/** A period that a text names. */
export interface Period {
  /** Its months, 1 to 12, in their order; a day within a month counts as the month. */
  readonly months: readonly number[];
  readonly year: number | null;
  /** The words that name it: "Triwulan II (Satu)". */
  readonly text: string;
  /** The two numbers of a period that is said twice and differs, as "Triwulan II (Satu)" says 2 and 1. */
  readonly contradiction: { readonly numeral: number; readonly word: number } | null;
}

const NUMERALS = ["i", "ii", "iii", "iv"];
const WORDS = ["satu", "dua", "tiga", "empat"];
const PARTS =
  /\b(triwulan|tri wulan|tw|semester|smt)\.?[ -]*(iv|i{1,3}|[1-4])\b(?: ?\(? ?(satu|dua|tiga|empat|pertama|kedua|ketiga|keempat)\b ?\)?)?(?:,? ?(?:tahun )?((?:19|20)\d\d))?/gi;
const RANGE =
  /(?:\d{1,2} )?(\p{L}+)(?: ((?:19|20)\d\d))? ?(?:s\.? ?[/]?d\.?|s\/d|sampai dengan|sampai|hingga|[-–])\.? ?(?:\d{1,2} )?(\p{L}+)(?: ((?:19|20)\d\d))?/giu;
const YEAR = /\b(?:tahun|thn\.?|ta\.?) ?((?:19|20)\d\d)\b/i;
const ONE_MONTH = /\bbulan (\p{L}+)(?: ((?:19|20)\d\d))?/iu;

/** The periods a text names: "Triwulan II (Dua) 2024", "1 April s.d 30 Juni 2024", "Bulan Mei", "Tahun 2024". */
export function periodsIn(text: string): readonly Period[] {
  const found = [...partsIn(text), ...rangesIn(text)];
  if (found.length > 0) return found;
  const month = ONE_MONTH.exec(text);
  const number = monthOf(month?.[1] ?? "");
  if (month && number !== null) {
    return [{ months: [number], year: yearOf(month[2]), text: month[0], contradiction: null }];
  }
  const year = YEAR.exec(text);
  return year ? [{ months: [], year: yearOf(year[1]), text: year[0], contradiction: null }] : [];
}

function partsIn(text: string): readonly Period[] {
  return [...text.matchAll(PARTS)].flatMap(([whole, name = "", numeral = "", word = "", year]) => {
    const at = indexOf(numeral, NUMERALS);
    const said = word === "" ? at : wordIndex(word);
    const length = /^s/i.test(name) ? 6 : 3;
    if (at < 0 || at * length >= 12) return [];
    return {
      months: Array.from({ length }, (_, month) => at * length + month + 1),
      year: yearOf(year),
      text: whole.trim(),
      contradiction: said === at ? null : { numeral: at + 1, word: said + 1 },
    };
  });
}

function rangesIn(text: string): readonly Period[] {
  return [...text.matchAll(RANGE)].flatMap(([whole, first = "", early, last = "", late]) => {
    const [from, to] = [monthOf(first), monthOf(last)];
    if (from === null || to === null || to < from) return [];
    const months = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return { months, year: yearOf(late ?? early), text: whole.trim(), contradiction: null };
  });
}

function indexOf(numeral: string, names: readonly string[]): number {
  const digit = Number(numeral);
  return digit >= 1 ? digit - 1 : names.indexOf(numeral.toLowerCase());
}

function wordIndex(word: string): number {
  const folded = word.toLowerCase();
  const ordinal = ["pertama", "kedua", "ketiga", "keempat"].indexOf(folded);
  return ordinal >= 0 ? ordinal : WORDS.indexOf(folded);
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
