import type { Caption } from "./captions";

/** A caption whose number was used before for something else. */
export interface RepeatedNumber {
  readonly caption: Caption;
  readonly first: Caption;
  /** Its number by its place. */
  readonly number: number;
}

/** What is wrong with the numbers of a series of captions, and the number that each would have if it were right. */
export interface Numbering {
  readonly repeated: readonly RepeatedNumber[];
  readonly numbers: ReadonlyMap<Caption, number>;
}

/**
 * Numbers a series anew where a number is used twice: the later one follows the caption before it, and those that have
 * its new number, or a later one, move on by one.
 *
 *   1  2  3  2  3  4  5        1  2  3  4  5  6  7
 *            ▲  ▲
 */
export function numberingOf(series: readonly Caption[]): Numbering {
  const entries = entriesOf(series);
  const numbers = new Map(entries.map((entry) => [entry, entry[0].number]));
  const waiting = new Set(entries.filter((entry) => firstWith(entries, entry) !== entry));
  const repeated: RepeatedNumber[] = [];
  for (const [at, entry] of entries.entries()) {
    const before = entries[at - 1];
    if (!before || !waiting.delete(entry)) continue;
    const number = (numbers.get(before) ?? 0) + 1;
    const settled = entries.filter((other) => other !== entry && !waiting.has(other));
    if (settled.some((other) => numbers.get(other) === number)) moveOn(settled, number, numbers);
    numbers.set(entry, number);
    repeated.push({ caption: entry[0], first: firstWith(entries, entry)[0], number });
  }
  return {
    repeated,
    numbers: new Map(entries.flatMap((entry) => entry.map((caption) => [caption, numbers.get(entry) ?? 0] as const))),
  };
}

/** A caption with the references that repeat it, and with its continuations. */
type Entry = readonly [Caption, ...Caption[]];

function entriesOf(series: readonly Caption[]): readonly Entry[] {
  const entries = new Map<string, [Caption, ...Caption[]]>();
  for (const caption of series) {
    const key = `${caption.number} ${caption.names}`;
    const entry = caption.isContinued ? lastWith(entries, caption.number) : entries.get(key);
    if (entry) entry.push(caption);
    else entries.set(key, [caption]);
  }
  return [...entries.values()];
}

function lastWith(entries: ReadonlyMap<string, [Caption, ...Caption[]]>, number: number) {
  return [...entries.values()].findLast(([first]) => first.number === number);
}

function firstWith(entries: readonly Entry[], entry: Entry): Entry {
  return entries.find(([{ number }]) => number === entry[0].number) ?? entry;
}

function moveOn(entries: readonly Entry[], from: number, numbers: Map<Entry, number>): void {
  for (const entry of entries) {
    const number = numbers.get(entry) ?? 0;
    if (number >= from) numbers.set(entry, number + 1);
  }
}
