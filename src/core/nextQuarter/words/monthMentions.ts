import { MONTH_NAME, monthOf } from "../../dates/months";
import { WEEKDAYS } from "../../dates/weekdays";
import { dayIn, isBoundary } from "../term";
import { isUpToHere, joinIn, type Mention } from "./mention";
import { monthLike, spellingOf, type MonthSpelling } from "./monthSpelling";
import { yearLike, yearTyped } from "./yearLike";

const MONTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(\d{1,2})([\s-]+))?(${MONTH_NAME})(?!\p{L})(\.?)` +
    String.raw`(?:([\s,/_-]*(?:tahun\s|thn\.?\s?)?)((?:19|20)\d\d)(?!\d)|([-\s]?['’]|[-/]\s?)(\d\d)(?!\d))?`,
  "giu",
);
const SAYS_MONTH = /\b(?:bulan|periode|akhir|awal|per|keadaan|posisi|month|until)\s*:?\s*$/iu;
const ALONE = /^[\s(]*(?:\d{1,2}[.)]\s*)?(?:bulan\s+)?$/iu;
/** "Surat Gubernur Nomor 5 tanggal 1 Juni 2024". */
const OF_A_LETTER = /\b(?:nomor|no|surat|keputusan|peraturan|sk)\b.*\b(?:tanggal|tgl)\.?\s*$/iu;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  readonly match: RegExpMatchArray;
}

/**
 * The months that a text names: "Juli s.d. September 2024", "1 Juli – 30 September". A day in the middle of a month is of
 * something that happened; a month that nothing tells to be one may be a name ("Ibu Juni"). `beside` are months that stand
 * in cells beside it: they tell whether "Mei" is short. In a title or the name of a sheet (`isOwn`) no person is named: "Rekap Juni".
 */
export function monthMentions(text: string, beside: readonly string[] = [], isOwn = false): readonly Mention[] {
  const all = [...text.matchAll(MONTH)].map(named);
  const spelling = spellingOf([...all.map(({ match }) => match[3] ?? ""), ...beside]);
  const joins = all.map(({ start }, at) => (at === 0 ? null : joinIn(text.slice(all[at - 1]?.end, start))));
  return all.flatMap((one, at) => {
    const before = text.slice(all[at - 1]?.end ?? 0, one.start);
    const after = text.slice(one.end, all[at + 1]?.start ?? text.length);
    const join = joins[at] ?? null;
    const isJoined = join !== null || (joins[at + 1] ?? null) !== null;
    const isDated = one.day !== null || one.year !== null;
    const isWhole = all.length === 1 && ALONE.test(before) && !/\p{L}/u.test(after);
    const isSet = /\(\s*$/.test(before) && /^\.?\s*\)/.test(after);
    const isUpTo = join === null && isUpToHere(before);
    const isSaid = isJoined || isDated || isWhole || isSet || isUpTo || isOwn || SAYS_MONTH.test(before);
    if (!isSaid || isEvent(one, text.slice(0, one.start))) return [];
    return [mentionOf(one, join, isUpTo, spelling)];
  });
}

function named(match: RegExpExecArray): Named {
  const [words, day, , name = "", , ...typedYear] = match;
  return {
    start: match.index,
    end: match.index + words.length,
    day: day === undefined ? null : Number(day),
    month: monthOf(name) ?? 1,
    year: yearTyped(typedYear),
    match,
  };
}

/** "Senin, 10 Juni 2024": what happened then did not happen three months later. */
function isEvent({ day, month, year }: Named, before: string): boolean {
  if (day === null) return false;
  const isOfWeek = WEEKDAYS.some(({ source }) => new RegExp(String.raw`${source},?\s*$`).test(before.toLowerCase()));
  return !isBoundary(day, month, year) || isOfWeek || OF_A_LETTER.test(before);
}

function mentionOf(
  { match, start, end, day, month, year }: Named,
  join: Mention["join"],
  isUpTo: boolean,
  spelling: MonthSpelling,
): Mention {
  const [, typed = "", gap = "", name = "", dot = "", ...typedYear] = match;
  return {
    start,
    end,
    length: 1,
    month,
    year,
    join,
    isUpTo,
    hasDay: day !== null,
    as: (to, later) => {
      const moved = day === null || to === month ? day : dayIn({ month: to, year: later }, { day, month, year });
      const dayText = moved === null ? "" : String(moved).padStart(typed.length, "0");
      return dayText + gap + monthLike(name, to, spelling) + dot + yearLike(typedYear, later);
    },
  };
}
