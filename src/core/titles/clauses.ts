import { periodsIn, type Period } from "../dates/periods";

/** A sentence of a text, and the period that it is about: the one that it names, else that of the sentence before it. */
export interface Clause {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly at: number;
  readonly period: Period | null;
}

/** "… adalah 83,4. Sedangkan …": a point before a capital ends a sentence; those of "No. 14" and "Bab 2. Hasil" do not. */
const END = /(?<=\p{Ll}{3}|\d{2}|,\d|[)”"])[.;!?]\s+(?=\p{Lu})|\n+/gu;

/** The sentences of a text, from first to last. */
export function clausesOf(text: string): readonly Clause[] {
  const ends = [...text.matchAll(END)].map(({ index, 0: { length } }) => index + length);
  let period: Period | null = null;
  return [0, ...ends].map((at, nth) => {
    const own = text.slice(at, ends[nth] ?? text.length);
    period = periodsIn(own).find(({ months }) => months.length > 0) ?? period;
    return { text: own, at, period };
  });
}

/** True for two periods of the same months, and of one year where both name theirs. */
export function isSamePeriod(one: Period, other: Period): boolean {
  const isOfYear = one.year === null || other.year === null || one.year === other.year;
  return isOfYear && one.months.join() === other.months.join();
}
