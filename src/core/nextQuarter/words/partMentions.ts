import { ORDINAL, ordinalOf, SPELT, writtenLike } from "../../dates/ordinals";
import { isUpToHere, joinIn, type Mention } from "./mention";
import { yearLike, yearTyped } from "./yearLike";

const NTH = String.raw`(?:ke[\s-]?)??`;
const NUMBER = String.raw`0?(${ORDINAL})(?![\p{L}\p{N}])`;
const AGAIN = String.raw`(?:(\s*\(\s*${NTH})(${ORDINAL})(?=\s*\))|(\s*/\s*)(${SPELT})(?![\p{L}\p{N}]))?(\s*\))?`;
const OF_YEAR = String.raw`(?:([\s,_/-]*(?:tahun\s+anggaran|tahun|thn\.?|t\.?\s?a\.?)?[\s,_/-]*)((?:19|20)\d\d)(?!\d)|([\s-]*['’])(\d\d)(?!\d))?`;
const QUARTER = String.raw`triwulan|tri\s?wulan|tribulan|triw|trw|tw|kuartal|quarter|qtr`;
const SEMESTER = String.raw`semester|smstr|smt|sem`;
const NAMED = new RegExp(
  String.raw`((?<![\p{L}\p{N}])(?:(${QUARTER})|${SEMESTER}|(q)(?=[1-4]))\.?[\s_-]*${NTH})${NUMBER}${AGAIN}${OF_YEAR}`,
  "giu",
);
/** "Triwulan I s.d. III": what follows a quarter may be no more than its number. */
const GOING_ON = new RegExp(
  String.raw`([\s()]*(?:s\.?\s?[./]?\s?d\b\.?|sampai\s+dengan|sampai|hingga|dan|serta|&|[–,/-])\s*)(?!\d\s?(?!ta\b|tahun|thn)\p{L})${NUMBER}${AGAIN}${OF_YEAR}`,
  "iuy",
);
const YEAR_BEFORE = /(?:19|20)\d\d[\s_-]*$/;

/**
 * The quarters and semesters that a text names: "Triwulan II (Dua) Tahun 2024", "TW I s.d. III". Where both ways to number
 * it differ, `own` tells which of them it is ("Triwulan II (Satu)").
 */
export function partMentions(text: string, own: (length: 3 | 6, month: number) => boolean): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(NAMED)) {
    const [words, name = "", quarter, q, number = "", ...rest] = match;
    const start = match.index;
    const last = found.at(-1);
    if (last && start < last.end) continue;
    // "Q2" alone is the second question of a survey.
    if (q !== undefined && rest[5] === undefined && rest[7] === undefined && !YEAR_BEFORE.test(text.slice(0, start)))
      continue;
    const length = quarter !== undefined || q !== undefined ? 3 : 6;
    const before = text.slice(last?.end ?? 0, start);
    const join = last?.length === length ? joinIn(before) : null;
    const first = mentionOf({ start, words, lead: name, number, length, rest });
    if (!first) continue;
    found.push({ ...first, join, isUpTo: join === null && isUpToHere(before) });
    goOn(start + words.length, number, length);
  }
  return found;

  function goOn(at: number, model: string, length: 3 | 6): void {
    GOING_ON.lastIndex = at;
    const match = GOING_ON.exec(text);
    const [words = "", between = "", number = "", ...rest] = match ?? [];
    if (!match || isDigit(number) !== isDigit(model)) return;
    const next = mentionOf({
      start: at + between.length,
      words: words.slice(between.length),
      lead: "",
      number,
      length,
      rest,
    });
    if (!next) return;
    found.push({ ...next, join: joinIn(between) });
    goOn(at + words.length, number, length);
  }

  function mentionOf({ start, words, lead, number, length, rest }: Read): Mention | null {
    const [open = "", inBrackets, slash = "", afterSlash, closed = "", ...typedYear] = rest;
    const again = inBrackets ?? afterSlash;
    const ordinals = [number, ...(again === undefined ? [] : [again])].map((one) => ordinalOf(one) ?? 0);
    const meant = ordinals.find((one) => own(length, monthOf(one, length))) ?? ordinals[0] ?? 0;
    if (meant * length > 12) return null;
    const zero = /^0\d/.test(words.slice(lead.length)) ? "0" : "";
    return {
      start,
      end: start + words.length,
      length,
      month: monthOf(meant, length),
      year: yearTyped(typedYear),
      join: null,
      isUpTo: false,
      hasDay: false,
      as: (month, later) => {
        const ordinal = Math.ceil(month / length);
        const twice = again === undefined ? "" : open + slash + writtenLike(again, ordinal);
        return lead + zero + writtenLike(number, ordinal) + twice + closed + yearLike(typedYear, later);
      },
    };
  }
}

interface Read {
  readonly start: number;
  readonly words: string;
  readonly lead: string;
  readonly number: string;
  readonly length: 3 | 6;
  readonly rest: readonly (string | undefined)[];
}

function monthOf(ordinal: number, length: number): number {
  return (ordinal - 1) * length + 1;
}

function isDigit(number: string): boolean {
  return /^\d$/.test(number);
}
