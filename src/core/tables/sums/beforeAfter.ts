import { timeIn } from "../../layout/time";
import type { MonthSpan } from "../../dates/span";

/** A row or column by the words over it, from top to bottom. */
interface Named {
  readonly words: readonly string[];
}

/** What was, and what is now. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * "2023 │ 2024", "TW I │ TW II", "Semula │ Menjadi": the last two, where they differ in nothing but that one came first.
 * The parts of the last are passed over: "2023 │ Semester I │ Semester II │ 2024".
 */
export function beforeAndAfter<T extends Named>(strips: readonly T[]): BeforeAfter<T> | null {
  return firstAndLast(strips) ?? latestFirst(strips) ?? lastAndThis(strips);
}

/** "Bulan Lalu │ Bulan Ini", whichever stands first, below the same words and without a third. */
function lastAndThis<T extends Named>(strips: readonly T[]): BeforeAfter<T> | null {
  const times = strips.filter(({ words }) => ["last", "now"].includes(timeIn(words.at(-1) ?? "")?.kind ?? ""));
  const isOf = ({ words }: T, kind: "last" | "now") => timeIn(words.at(-1) ?? "")?.kind === kind;
  const [before, after] = (["last", "now"] as const).map((kind) => times.find((one) => isOf(one, kind)));
  const areLast = times.length === 2 && strips.slice(-2).every((one) => times.includes(one));
  return before && after && areLast && partNamed(before) === partNamed(after) ? { before, after } : null;
}

/** The words over a time but for those that tell which: "Izin, terbit bulan" for "Terbit Bulan Lalu" below "Izin". */
function partNamed({ words }: Named): string {
  const part = (words.at(-1) ?? "").toLowerCase().replace(/\b(lalu|sebelum(nya)?|ini|berjalan)\b/g, "");
  return [...words.slice(0, -1), part.trim()].join(", ");
}

/** "2024 │ 2023", as reports on accounts have it: with a third year nobody says of which two a change tells. */
function latestFirst<T extends Named>(strips: readonly T[]): BeforeAfter<T> | null {
  const last = lengthIn(strips.at(-1));
  const times = strips.filter((strip) => last !== null && lengthIn(strip) === last);
  return times.length === 2 ? firstAndLast([...times].reverse()) : null;
}

/** Of how many months it is; null where it is of no time. */
function lengthIn(strip: Named | undefined): number | null {
  const [span] = (strip?.words ?? []).flatMap((word) => monthsIn(word)?.span ?? []);
  return span ? lengthOf(span) : null;
}

function firstAndLast<T extends Named>(strips: readonly T[]): BeforeAfter<T> | null {
  const after = strips.at(-1);
  const before = strips.slice(0, -1).findLast((one) => !after || !isPartOf(one, after));
  if (!before || !after || before.words.length !== after.words.length) return null;
  const differing = before.words.flatMap((word, at) =>
    word === after.words[at] ? [] : [[word, after.words[at] ?? ""]],
  );
  const [first = "", second = ""] = differing.length === 1 ? (differing[0] ?? []) : [];
  return isFollowedBy(first, second) ? { before, after } : null;
}

function isPartOf({ words }: Named, whole: Named): boolean {
  const [part, all] = [words, whole.words].map((own) => monthsIn(own.at(-1) ?? "")?.span);
  return part !== undefined && all !== undefined && lengthOf(part) < lengthOf(all);
}

const BEFORE = /^((pagu|anggaran) )?(semula|murni|sebelum( (perubahan|pergeseran))?)( \([^)]*\))?$/i;
const AFTER = /^((pagu|anggaran) )?(menjadi|perubahan|(setelah|sesudah)( (perubahan|pergeseran))?)( \([^)]*\))?$/i;

function isFollowedBy(first: string, second: string): boolean {
  if (BEFORE.test(first)) return AFTER.test(second);
  const [one, other] = [monthsIn(first), monthsIn(second)];
  return one?.rest === other?.rest && isLater(other?.span, one?.span);
}

/** True for as many months that come later: a quarter and a year are no before and after. */
function isLater(span?: MonthSpan, before?: MonthSpan): boolean {
  return span !== undefined && before !== undefined && before.to < span.from && lengthOf(span) === lengthOf(before);
}

function lengthOf({ from, to }: MonthSpan): number {
  return to - from;
}

const YEAR = /\b((?:19|20)\d\d)\b/;

/** The months that words are of, a year being all of its own, and what they say besides. */
function monthsIn(words: string): { readonly span: MonthSpan; readonly rest: string } | null {
  const time = timeIn(words);
  if (time && "span" in time) return { span: time.span, rest: time.kind };
  const year = Number(YEAR.exec(words)?.[1]);
  if (time || Number.isNaN(year)) return null;
  return { span: { from: 12 * year, to: 12 * year + 11 }, rest: words.replace(YEAR, "").trim() };
}

/** True for a plan and what it was changed to: "Pagu Murni │ Pagu Perubahan". */
export function isRevised(strips: readonly Named[]): boolean {
  const [one, other] = strips.map(({ words }) => words.at(-1) ?? "");
  return strips.length === 2 && BEFORE.test(one ?? "") && AFTER.test(other ?? "");
}
