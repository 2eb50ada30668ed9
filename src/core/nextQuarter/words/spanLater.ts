import type { Term } from "../term";
import { isInside, moved, spanOfTerm, type Span } from "./span";

/** How a span is said. */
export interface Saying {
  readonly isUpTo: boolean;
  /** True for "Januari s.d. Juni", which has two ends; false for "Semester I". */
  readonly hasEnds: boolean;
  /** True for quarters and semesters, of which the next one is named, too: "Rencana Triwulan III". */
  readonly isPart: boolean;
  /** True where all since January is meant, though it may be a quarter: "Januari s.d. Maret". */
  readonly isCumulative: boolean;
}

const YEAR = 12;
const ALIGNED = [3, 6, 12];

/**
 * What a span of the text of a term is in the next one; null where it stays. What lies in the term moves as far as the term
 * does, and what the term lies in goes to the one that the next term lies in. All since January only ends later.
 *
 *   term   Q2 ─▶ Q3        April ─▶ Juli     Januari–Juni ─▶ Januari–September    Semester I ─▶ Semester II
 *
 * `others` are what the text names beside it: "Juni 2023 dan Juni 2024" move together, "Juni 2023" alone stays.
 */
export function spanLater(span: Span, term: Term, saying: Saying, others: readonly Span[]): Span | null {
  const own = spanOfTerm(term);
  const { length } = term;
  const months = span.to - span.from + 1;
  const isOurs = (one: Span) => isInside(one, own) || isInside(own, one);
  const step = shiftOf(span, own, length);
  if (isSinceJanuary(span, own, saying)) return sinceJanuary(span.to + length);
  if (isOurs(span)) {
    if (step !== null) return moved(span, step);
    return span.to === own.to ? { from: span.from, to: span.to + length } : null;
  }
  if (step === null || step === 0) return null;
  const isBefore = isOurs(moved(span, Math.max(months, length)));
  if (isBefore && (months >= length || (saying.isUpTo && span.to === own.from - 1))) return moved(span, step);
  const isAfter = saying.isPart && months >= length && isOurs(moved(span, -Math.max(months, length)));
  const isCompared = others.some((one) => {
    const apart = one.from - span.from;
    return isOurs(one) && one.to - one.from === months - 1 && apart !== 0 && (apart === length || apart % YEAR === 0);
  });
  return isAfter || isCompared ? moved(span, step) : null;
}

function isSinceJanuary({ from, to }: Span, own: Span, { hasEnds, isCumulative }: Saying): boolean {
  if (!hasEnds || from % YEAR !== 0) return false;
  const isLonger = to - from > own.to - own.from;
  return (to === own.to || to === own.from - 1) && (isCumulative || (isLonger && to - from < YEAR));
}

function sinceJanuary(to: number): Span {
  return { from: Math.floor(to / YEAR) * YEAR, to };
}

/** How far a span goes; null for one that is longer than the term and no quarter, semester or year. */
function shiftOf({ from, to }: Span, own: Span, length: number): number | null {
  const months = to - from + 1;
  if (months <= length) return length;
  if (!ALIGNED.includes(months) || from % months !== 0) return null;
  const start = (month: number) => Math.floor(month / months) * months;
  return start(own.from + length) - start(own.from);
}
