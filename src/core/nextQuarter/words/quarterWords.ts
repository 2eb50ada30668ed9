import { ORDINAL, ordinalOf, SPELT, writtenLike } from "../../dates/ordinals";
import { monthsOf, quarterAfter, type Quarter } from "../quarter";
import type { Replacement } from "./replacement";

const NTH = String.raw`(?:ke[\s-]?)??`;
const NUMBER = String.raw`(${ORDINAL})(?![\p{L}\p{N}])`;
const AGAIN = String.raw`(?:(\s*\(\s*${NTH})(${ORDINAL})(?=\s*\))|(\s*/\s*)(${SPELT})(?![\p{L}\p{N}]))?`;
const CLOSED = String.raw`(\s*\))?`;
const YEAR = String.raw`(?:([\s,_/-]*(?:tahun|thn\.?|t\.?a\.?)?[\s,_/-]*)((?:19|20)\d\d)(?!\d))?`;
const UP_TO = String.raw`s\.?\s?/?d\b\.?|sampai dengan|sampai|hingga|dan|&|[-–]`;

function pattern(names: string): RegExp {
  const part = String.raw`((?<![\p{L}\p{N}])(?:${names})\.?[\s_-]*${NTH})${NUMBER}${AGAIN}${CLOSED}`;
  const second = String.raw`(?:(\s*(?:${UP_TO})\s*(?:(?:${names})\.?[\s_-]*)?)(?!\d\s?\p{L})${NUMBER})?`;
  return new RegExp(part + second + YEAR, "giu");
}

const QUARTERS = pattern(String.raw`triwulan|tri\s?wulan|triw|trw|tw|kuartal|quarter|qtr|q`);
const SEMESTERS = pattern(String.raw`semester|smstr|smt|sem`);

/**
 * The quarters that a text names, each a quarter later: "Triwulan III (Tiga) 2024" for "Triwulan II (Dua) 2024", and for
 * "Triwulan II (Satu) 2024" as well. In the title of a table that is of the quarter every one of them is that quarter
 * (`isOwn`), also one that was left over: "Triwulan I (Satu)".
 */
export function quartersLater(text: string, from: Quarter, isOwn: boolean): readonly Replacement[] {
  return [...text.matchAll(QUARTERS)].flatMap((match) => {
    const named = read(match);
    const isThis = isOwn || named.first === from.number || named.again === from.number;
    const isRange = named.last !== null && /s\.?\s?\/?d|sampai|hingga|[-–]/i.test(named.between);
    const startsYear = isRange && named.first === 1 && from.number !== 1;
    const own = named.last === null && isThis ? from : { number: named.first, year: null };
    const first = startsYear ? 1 : quarterAfter(own).number;
    const last = named.last === null ? null : quarterAfter({ number: named.last, year: null }).number;
    const years = Number((named.last ?? own.number) === 4);
    return [rewritten(match, { first, last, years })];
  });
}

/**
 * The quarter that a title was left over from, where it names one that is not the quarter it is meant for; one without a
 * year is the last of its number. Null where none was left over.
 */
export function leftOverIn(text: string, { number, year }: Quarter): Quarter | null {
  const [match, ...more] = text.matchAll(QUARTERS);
  if (!match || more.length > 0) return null;
  const { first, last, again } = read(match);
  if (last !== null || first === number || again === number) return null;
  const said = match.at(-1);
  return { number: first, year: said === undefined ? year && year - Number(first > number) : Number(said) };
}

/** The semesters that a text names: the one of the quarter is that of the next one. */
export function semestersLater(text: string, from: Quarter): readonly Replacement[] {
  const semester = monthsOf(from).last > 6 ? 2 : 1;
  const next = monthsOf(quarterAfter(from)).last > 6 ? 2 : 1;
  return [...text.matchAll(SEMESTERS)].map((match) => {
    const named = read(match);
    const isOurs = named.first === semester && named.last === null;
    const first = isOurs ? next : named.first;
    return rewritten(match, { first, last: named.last, years: Number(isOurs && from.number === 4) });
  });
}

function read([, , first = "", , inBrackets, , afterSlash, , between = "", last]: RegExpMatchArray) {
  const again = ordinalOf(inBrackets ?? afterSlash ?? "");
  return { first: ordinalOf(first) ?? 1, again, between, last: last === undefined ? null : ordinalOf(last) };
}

interface Later {
  readonly first: number;
  readonly last: number | null;
  readonly years: number;
}

function rewritten(match: RegExpMatchArray, { first, last, years }: Later): Replacement {
  const [words, name = "", number = "", open = "", inBrackets, slash = "", afterSlash, closed = ""] = match;
  const [between = "", second, beforeYear = "", year] = match.slice(8);
  const again = inBrackets ?? afterSlash;
  const start = match.index ?? 0;
  const text = [
    name,
    writtenLike(number, first),
    again === undefined ? "" : open + slash + writtenLike(again, first),
    closed,
    second === undefined || last === null ? "" : between + writtenLike(second, last),
    year === undefined ? "" : beforeYear + String(Number(year) + years),
  ].join("");
  return { start, end: start + words.length, text };
}
