import { MONTH_NAME, monthOf } from "../../dates/months";
import { WEEKDAYS } from "../../dates/weekdays";
import { dayLater, isBoundary, isWithin, monthLater, monthsOf, quarterBefore, type Quarter } from "../quarter";
import { monthLike, spellingOf, type MonthSpelling } from "./monthSpelling";
import type { Replacement } from "./replacement";

const MONTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(\d{1,2})([\s-]+))?(${MONTH_NAME})(?!\p{L})(\.?)` +
    String.raw`(?:([\s,/_-]*(?:tahun\s|thn\.?\s?)?)((?:19|20)\d\d)(?!\d)|([-'’/]\s?)(\d\d)(?!\d))?`,
  "giu",
);
const UP_TO = String.raw`s\.?\s?[./]?\s?d\b\.?|sampai dengan|sampai|hingga`;
const JOINS = new RegExp(
  String.raw`^[\s(]*(?:${UP_TO}|dan|serta|&|[,/–-])[\s(]*(?:bulan\s+)?(?:dan\s+)?(?:\d{1,2}\s+)?$`,
  "iu",
);
const ONTO = new RegExp(String.raw`(?:${UP_TO}|[–-])\s*$`, "iu");
const UP_TO_HERE = new RegExp(String.raw`(?:${UP_TO})\s*(?:bulan\s*|akhir\s*)?$`, "iu");
const SAYS_MONTH = /\b(?:bulan|periode|akhir|awal|per|keadaan|posisi|month|until)\s*:?\s*$/iu;
const ALONE = /^[\s(]*(?:\d{1,2}[.)]\s*)?(?:bulan\s+)?$/iu;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  readonly match: RegExpMatchArray;
}

/**
 * The months of the quarter that a text names, each three months later: "Juli s.d. September 2024", "1 Juli – 30 September".
 * Where a text goes on from January ("Januari s.d. Juni") only its end moves. A day in the middle of a month is of
 * something that happened, and stays; so does a month that may be a name ("Ibu Juni").
 */
export function monthsLater(text: string, from: Quarter, beside: readonly string[] = []): readonly Replacement[] {
  const mentions = [...text.matchAll(MONTH)].map(mentionOf);
  const spelling = spellingOf([...mentions.map(({ match }) => match[3] ?? ""), ...beside]);
  const past = quarterBefore(from);
  const isPast = ({ month, year }: Mention) => isWithin(past, month, year);
  return mentions.flatMap((mention, at) => {
    const before = text.slice(mentions[at - 1]?.end ?? 0, mention.start);
    const after = text.slice(mention.end, mentions[at + 1]?.start ?? text.length);
    const [previous, next] = [mentions[at - 1], mentions[at + 1]];
    const isJoined = (previous && JOINS.test(before)) ?? (next && JOINS.test(after)) ?? false;
    const isJoinedOn = (next && JOINS.test(after)) ?? false;
    const isDated = mention.day !== null || mention.year !== null;
    const isWhole = ALONE.test(before) && !/\p{L}/u.test(after) && mentions.length === 1;
    const isSaid = isJoined || isJoinedOn || isDated || isWhole || SAYS_MONTH.test(before) || UP_TO_HERE.test(before);
    if (!isSaid || isEvent(mention, text)) return [];
    const ends = isJoinedOn && next && (ONTO.test(after.replace(/\d{1,2}\s*$/, "")) ? next : null);
    const startsYear =
      ends && mention.month === 1 && from.number !== 1 && isWithin(from, ends.month, ends.year ?? null);
    if (startsYear) return mention.year === null ? [] : [rewritten(mention, 1, yearsOn(ends.month), spelling)];
    const isOurs = isWithin(from, mention.month, mention.year);
    const isUpToBefore = mention.month === monthsOf(past).last && isPast(mention) && UP_TO_HERE.test(before);
    const isRangeBefore = (isPast(mention) && ends && isPast(ends)) ?? false;
    const isEndBefore = (previous && isPast(mention) && isPast(previous) && ONTO.test(before)) ?? false;
    if (!isOurs && !isUpToBefore && !isRangeBefore && !isEndBefore) return [];
    return [rewritten(mention, monthLater(mention.month).month, yearsOn(mention.month), spelling)];
  });
}

function mentionOf(match: RegExpMatchArray): Mention {
  const [words, day, , name = "", , , year, , shortYear] = match;
  const start = match.index ?? 0;
  const said = year ?? (shortYear === undefined ? undefined : `20${shortYear}`);
  return {
    start,
    end: start + words.length,
    day: day === undefined ? null : Number(day),
    month: monthOf(name) ?? 1,
    year: said === undefined ? null : Number(said),
    match,
  };
}

function yearsOn(month: number): number {
  return monthLater(month).years;
}

/** "Senin, 10 Juni 2024": what happened then did not happen three months later. */
function isEvent({ day, month, year, start }: Mention, text: string): boolean {
  if (day === null) return false;
  const before = text.slice(0, start).toLowerCase();
  return (
    !isBoundary(day, month, year) || WEEKDAYS.some(({ source }) => new RegExp(String.raw`${source},?\s*$`).test(before))
  );
}

function rewritten(
  { match, start, end, day, month, year }: Mention,
  to: number,
  years: number,
  spelling: MonthSpelling,
): Replacement {
  const [, typed = "", gap = "", name = "", dot = "", beforeYear = "", full, beforeShort = "", short] = match;
  const moved = day === null || to === month ? typed : String(dayLater(day, month, year)).padStart(typed.length, "0");
  const later = String((year ?? 0) + years);
  const yearText = full !== undefined ? beforeYear + later : short !== undefined ? beforeShort + later.slice(2) : "";
  return { start, end, text: moved + gap + monthLike(name, to, spelling) + dot + yearText };
}
