import { timeIn, timeKey, type Time } from "../layout/time";

/** A row or column by the words over it, from top to bottom. */
interface Named {
  readonly words: readonly string[];
}

/** One that adds up others. */
interface PeriodTotal<T> {
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
 */
export function periodTotals<T extends Named>(all: readonly T[]): readonly PeriodTotal<T>[] {
  return [...alike(all).values()].flatMap(totalsOfTimes);
}

/** The same for what differs in nothing but its time, each of another. */
export function totalsOfTimes<T>(times: readonly Timed<T>[]): readonly PeriodTotal<T>[] {
  const keys = new Set(times.map(({ time }) => timeKey(time)));
  return keys.size < times.length ? [] : [...spanTotals(times), ...soFar(times)];
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
    const at = own.words.findIndex((word) => timeIn(word) !== null);
    const time = timeIn(own.words[at] ?? "");
    if (!time) continue;
    const key = own.words.map((word, place) => (place === at ? "" : word)).join("\n");
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

function spanTotals<T>(times: readonly Timed<T>[]): readonly PeriodTotal<T>[] {
  return times.flatMap(({ own, time }) => {
    if (!("span" in time)) return [];
    const parts = partsOf(times, time);
    return parts && parts.length >= 2 ? [{ total: own, parts, isSaid: true }] : [];
  });
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
