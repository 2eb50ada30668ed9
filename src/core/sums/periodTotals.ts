import { inYear } from "../dates/span";
import { isTotal } from "../layout/vocabulary";
import { timeIn, timeKey, yearIn, type Time } from "../layout/time";

/** A row or column by the words over it, from top to bottom. */
interface Named {
  readonly words: readonly string[];
}

/** One that adds up others. */
export interface PeriodTotal<T> {
  readonly total: T;
  readonly parts: readonly T[];
  /** False where the words leave it open, and only figures can bear it out. */
  readonly isSaid: boolean;
}

/**
 * What adds up others by the time that both are of: a semester its quarters, a quarter its months, and what has come
 * together so far what had before and what came since.
 *
 *   TW I │ TW II │ Semester I             s.d. Bulan Lalu │ Bulan Ini │ s.d. Bulan Ini
 *     3  │   4   │     7                        30        │     5     │       35
 *
 * A year adds up what stands before it: behind it begins another. It is one of `years` where the parts name none, or of any.
 */
export function periodTotals<T extends Named>(
  all: readonly T[],
  years: readonly number[] = [],
): readonly PeriodTotal<T>[] {
  return [...alike(all).values()].flatMap((times) => totalsOfTimes(times, years));
}

/** The same for what differs in nothing but its time, each of another. */
export function totalsOfTimes<T>(times: readonly Timed<T>[], years: readonly number[] = []): readonly PeriodTotal<T>[] {
  const keys = new Set(times.map(({ time }) => timeKey(time)));
  return keys.size < times.length ? [] : [...spanTotals(times, years), ...soFar(times)];
}

type Months = Extract<Time, { kind: "span" | "reach" }>;

/** A row or column, and the time that it is of. */
export interface Timed<T> {
  readonly own: T;
  readonly time: Time;
}

/** Those that differ in nothing but the time that they are of. */
function alike<T extends Named>(all: readonly T[]): ReadonlyMap<string, readonly Timed<T>[]> {
  const groups = new Map<string, Timed<T>[]>();
  for (const own of all) {
    let [at, time]: [number, Time | null] = [-1, null];
    while (time === null && ++at < own.words.length) time = timeOf(own.words[at] ?? "");
    if (time === null) continue;
    // "Bulan Ini: LS │ GU │ Jumlah" stands for its time by what it comes to.
    const words = own.words.length === at + 2 && isTotal(own.words[at + 1] ?? "") ? own.words.slice(0, -1) : own.words;
    const key = words.map((word, place) => (place === at ? "" : word)).join("\n");
    const known = groups.get(key);
    if (known) known.push({ own, time });
    else groups.set(key, [{ own, time }]);
  }
  return groups;
}

/** "s.d. Bulan Ini" is what was before and what is now; "Bulan Lalu" alone may be the one month before. */
function soFar<T>(times: readonly Timed<T>[]): readonly PeriodTotal<T>[] {
  const [total, before, last, now] = (["toDate", "before", "last", "now"] as const).map((kind) =>
    times.find(({ time }) => time.kind === kind),
  );
  const past = before ?? last;
  if (!total || !past || !now) return [];
  return [{ total: total.own, parts: [past.own, now.own], isSaid: past === before }];
}

function timeOf(word: string): Time | null {
  return timeIn(word) ?? yearOf(word);
}

/** Its words alone name a whole year, which its parts need not name. */
function yearOf(word: string): Time | null {
  const span = yearIn(word);
  return span && { kind: "span", span };
}

function spanTotals<T>(times: readonly Timed<T>[], years: readonly number[]): readonly PeriodTotal<T>[] {
  return times.flatMap(({ own, time }, at) => {
    if (!("span" in time)) return [];
    const isYear = time.span.to - time.span.from === MONTHS - 1;
    const parts = isYear ? partsOfYear(times, at, time, years) : partsOf(times, time);
    return parts && parts.length >= 2 ? [{ total: own, parts, isSaid: true }] : [];
  });
}

const MONTHS = 12;
const NO_YEAR = { from: inYear(null, 1), to: inYear(null, MONTHS) };

/** What stands before a year, or before the only one that stands behind times of no year. */
function partsOfYear<T>(
  times: readonly Timed<T>[],
  at: number,
  year: Months,
  years: readonly number[],
): readonly T[] | null {
  const before = times.slice(0, at);
  const own = partsOf(before, year);
  if (own) return own;
  const ownYear = Math.floor(year.span.from / MONTHS);
  if (ownYear > 0 && years.length > 0 && !years.includes(ownYear)) return null;
  const isOnly =
    times.every(({ time }, place) => place <= at || !isLong(time)) &&
    !before.slice(-1).some(({ time }) => isLong(time));
  return isOnly ? partsOf(before, { ...year, span: NO_YEAR }) : null;
}

function isLong(time: Time): boolean {
  return time.kind === "span" && time.span.to - time.span.from >= MONTHS - 1;
}

/** The longest spans that fill another without a gap; the first may reach back to the beginning of the year. */
function partsOf<T>(times: readonly Timed<T>[], whole: Months): readonly T[] | null {
  const parts: T[] = [];
  for (let to = whole.span.to; to >= whole.span.from;) {
    const ending = times.flatMap(({ own, time }) =>
      "span" in time && time.span.to === to && time.span.from >= whole.span.from && mayBePart(time, whole)
        ? [{ own, from: time.span.from }]
        : [],
    );
    const [longest] = ending.sort((a, b) => a.from - b.from);
    if (!longest) return null;
    parts.unshift(longest.own);
    to = longest.from - 1;
  }
  return parts;
}

function mayBePart(part: Months, whole: Months): boolean {
  if (part.kind === "reach") return whole.kind === "reach" && part.span.to < whole.span.to;
  return whole.kind === "reach" || part.span.to - part.span.from < whole.span.to - whole.span.from;
}
