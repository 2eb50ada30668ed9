import { monthsOf, type Term } from "../term";
import type { Mention } from "./mention";

/** Some months, from one to another; the first of the year 0 is 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is said of time in one breath: a mention, or two with "s.d." between them. */
export interface Said {
  readonly mentions: readonly [Mention] | readonly [Mention, Mention];
  /** The year that its own words, or those it is listed with, say. */
  readonly year: number | null;
  /** The same for what is listed together: "Juni 2023 dan Juni 2024". */
  readonly list: number;
}

const YEAR = 12;

/** The months of a term. */
export function spanOfTerm(term: Term): Span {
  const { first, last } = monthsOf(term);
  const before = (term.year ?? 0) * YEAR - 1;
  return { from: before + first, to: before + last };
}

/** The months that are said; of which year, where that is not said, what they are of tells. */
export function spanOf({ mentions, year }: Said, term: Term): Span {
  const [first, last = first] = mentions;
  const at = (in_: number): Span => {
    const to = in_ * YEAR + last.month - 1 + last.length - 1;
    const from = in_ * YEAR + first.month - 1;
    const own = first.year !== null && last.year !== null ? (first.year - last.year) * YEAR : from > to ? -YEAR : 0;
    return { from: from + own, to };
  };
  if (year !== null && term.year !== null) return at(year);
  const own = spanOfTerm(term);
  const years = [0, -1, 1].map((more) => at((term.year ?? 0) + more));
  const near = [own, moved(own, -term.length), moved(own, term.length)];
  return (
    near.flatMap((one) => years.find((span) => span.to >= one.from && span.from <= one.to) ?? [])[0] ??
    at(term.year ?? 0)
  );
}

export function isInside(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

export function moved({ from, to }: Span, months: number): Span {
  return { from: from + months, to: to + months };
}
