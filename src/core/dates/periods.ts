import { MONTH_NAME, monthOf } from "./months";
import { ORDINAL, ordinalOf, SPELT, writtenLike } from "./ordinals";
import { hasStrayMonths } from "./strayMonths";

/** A period that a text names. */
export interface Period {
  /** Its months, 1 to 12, in their order; a day within a month counts as the month. None for a year. */
  readonly months: readonly number[];
  readonly year: number | null;
  /** The words that name it: "Triwulan II (Satu)". */
  readonly text: string;
  /** Where these words begin in the text. */
  readonly at: number;
  /** The two ways to put it right where it is numbered twice and differs: "Triwulan II (Dua)", "Triwulan I (Satu)". */
  readonly contradiction: readonly [string, string] | null;
}

const UP_TO = String.raw`(?:s\.? ?[/]?d\b\.?|sampai dengan|sampai|hingga)`;
/** "Tahun 2023 dan 2024", "2020–2024": of several years none is meant alone. */
const ALONE = String.raw`\b(?! ?(?:${UP_TO}|dan|&|[-–/,]) ?(?:tahun )?(?:19|20)\d\d\b)`;
const YEAR = String.raw`(?:,? ?(?:tahun |thn\.? )?((?:19|20)\d\d)${ALONE})?`;
const NAME = String.raw`(?:triwulan|tri wulan|tw|semester|smt)\.?`;
/** "Triwulan ke-2". */
const NTH = String.raw`(?:ke[ -]?)??`;
/** In "Triwulan II - 1 April" the 1 is a day. */
const NO_DATE = String.raw`(?!\d ?\p{L})`;
const PART = new RegExp(
  String.raw`\b(${NAME})[ -]*${NTH}(${ORDINAL})\b` +
    String.raw`(?: ?\( ?${NTH}(${ORDINAL}) ?\)| ?/ ?(${SPELT})\b)?` +
    String.raw`(?: ?(?:${UP_TO}|dan|&|[-–]) ?(?:${NAME}[ -]*)?${NO_DATE}(${ORDINAL})\b)?` +
    YEAR,
  "giu",
);
const RANGE = new RegExp(
  String.raw`(?:\d{1,2} )?(\p{L}+)${YEAR} ?(?:${UP_TO}|[-–]) ?(?:\d{1,2} )?(\p{L}+)${YEAR}`,
  "giu",
);
/** "Apr.", "April 2024". */
const LISTED = String.raw`(?:${MONTH_NAME})\b\.?${YEAR}`;
const AND = String.raw`(?: ?[,/&] ?(?:(?:dan|serta) )?| (?:dan|serta) | )(?:bulan )?`;
const LIST = new RegExp(String.raw`\b${LISTED}(?:${AND}${LISTED})+`, "giu");
const DAYS = new RegExp(String.raw`\b\d{1,2} ?(?:${UP_TO}|[-–]) ?\d{1,2} (\p{L}+)${YEAR}`, "giu");
const ONE_MONTH = new RegExp(String.raw`\bbulan (\p{L}+)${YEAR}`, "giu");
/** "Nomor 5 Tahun 2019" is a law. */
const WHOLE_YEAR = new RegExp(String.raw`(?<!\d )\b(?:tahun|thn\.?|ta\.?) ?((?:19|20)\d\d)${ALONE}`, "gi");
/** What only says up to when, as "keadaan Juni 2024". */
const OPEN_START = new RegExp(String.raw`(?:${UP_TO}|\b(?:keadaan|posisi)(?: akhir)?) ?$`, "i");
/** So does "per Juni 2024", where "per Triwulan II" means what "Triwulan II" means. */
const AS_OF = /\bper(?: akhir)? ?$/i;

/**
 * The periods a text names: "Triwulan II (Dua) 2024", "1 April s.d 30 Juni 2024", "Bulan Mei", "Tahun 2024"; months and
 * years only where nothing longer is named. What only says where it ends, as "s.d. Triwulan II", names none, and no
 * months are named where only some of a text's are understood.
 */
export function periodsIn(text: string): readonly Period[] {
  const spans = [
    ...findMonths(text, RANGE, rangeOf),
    ...findMonths(text, LIST, listOf),
    ...findMonths(text, DAYS, monthAlone),
  ];
  const named = [...find(text, PART, partOf), ...unlessStray(text, spans)];
  if (named.length > 0) return named.sort((a, b) => a.at - b.at);
  const months = unlessStray(text, findMonths(text, ONE_MONTH, monthAlone));
  return months.length > 0 ? months : find(text, WHOLE_YEAR, ([, year]) => ({ months: [], year: yearOf(year) }));
}

function unlessStray(text: string, found: readonly Period[]): readonly Period[] {
  return hasStrayMonths(text, found) ? [] : found;
}

type Found = Pick<Period, "months" | "year"> & { readonly contradiction?: Period["contradiction"] };

function find(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => Found | null): Period[] {
  const periods: Period[] = [];
  // `matchAll` makes the pattern anew, which takes longer than to look for it in a title.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const found = OPEN_START.test(text.slice(0, match.index)) ? null : read(match);
    if (found) periods.push({ contradiction: null, ...found, text: match[0].trim(), at: match.index });
  }
  return periods;
}

function findMonths(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => Found | null): Period[] {
  return find(text, pattern, read).filter(({ at }) => !AS_OF.test(text.slice(0, at)));
}

function partOf([, name = "", first = "", inBrackets, afterSlash, last, year]: RegExpMatchArray): Found | null {
  const again = inBrackets ?? afterSlash;
  const length = /^s/i.test(name) ? 6 : 3;
  const from = ordinalOf(first) ?? 0;
  const to = last === undefined ? from : (ordinalOf(last) ?? 0);
  if (to < from || to * length > 12) return null;
  const second = again === undefined ? from : (ordinalOf(again) ?? from);
  const said = (a: number, b: number) => `${name} ${writtenLike(first, a)} (${writtenLike(again ?? "", b)})`;
  return {
    months: monthsFrom((from - 1) * length + 1, to * length),
    year: yearOf(year),
    contradiction: second === from ? null : [said(from, from), said(second, second)],
  };
}

function rangeOf([, first = "", early, last = "", late]: RegExpMatchArray): Found | null {
  const [from, to] = [monthOf(first), monthOf(last)];
  if (from === null || to === null || to < from) return null;
  return { months: monthsFrom(from, to), year: yearOf(late ?? early) };
}

function listOf([names]: RegExpMatchArray): Found {
  const months = names.split(/[^\p{L}]+/u).flatMap((name) => monthOf(name) ?? []);
  const [year, ...others] = new Set(names.match(/\d{4}/g));
  return { months, year: others.length > 0 ? null : yearOf(year) };
}

function monthAlone([, name = "", year]: RegExpMatchArray): Found | null {
  const month = monthOf(name);
  return month === null ? null : { months: [month], year: yearOf(year) };
}

function monthsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
