import type { Mention } from "./mention";
import type { Replacement } from "./replacement";
import type { Said, Span } from "./span";

/** What is said, and the months that it is of, before and after; null where it stays. */
export interface Later {
  readonly said: Said;
  readonly span: Span;
  readonly later: Span | null;
}

const YEAR = 12;

/** The words for what moves. What is listed together moves as a whole or not at all: "Februari dan Juni" is of neither. */
export function writtenLater(all: readonly Later[]): readonly Replacement[] {
  const staying = new Set(all.flatMap(({ said, later }) => (later ? [] : said.list)));
  const written: Replacement[] = [];
  /** The year that stands behind what is listed, as it is then. */
  let listed: { readonly list: number; readonly year: number | null } | null = null;
  for (const one of [...all].reverse()) {
    const { said, later } = one;
    if (!later || staying.has(said.list)) continue;
    const behind: number | null = listed?.list === said.list ? listed.year : null;
    const { replacements, year } = rewritten(said, one.span, later, behind);
    written.push(...replacements);
    listed = { list: said.list, year };
  }
  return written;
}

function rewritten({ mentions, year: said }: Said, span: Span, later: Span, behind: number | null) {
  const [first, last = first] = mentions;
  const firstYear =
    (first.year ?? said) === null
      ? null
      : yearOf(later.from, first.year ?? yearIn(span.from, span.to, said), span.from);
  const lastYear = (last.year ?? said) === null ? null : yearOf(later.to, last.year ?? said, span.to);
  const own = last.year === null && lastYear === behind ? null : lastYear;
  const end = last.end;
  const months = [monthOf(later.from, first), monthOf(later.to - last.length + 1, last)] as const;
  if (last === first || (isOne(later, first) && !first.hasDay)) {
    const year = last.year === null && last === first ? own : lastYear;
    const needed = first.year === null && last.year === null && lastYear === behind ? null : year;
    return { replacements: [{ start: first.start, end, text: first.as(months[0], needed) }], year: lastYear };
  }
  const early = first.year === null && firstYear === lastYear ? null : firstYear;
  return {
    replacements: [
      { start: first.start, end: first.end, text: first.as(months[0], early) },
      { start: last.start, end, text: last.as(months[1], own) },
    ],
    year: first.year === null ? lastYear : firstYear,
  };
}

function yearIn(from: number, to: number, year: number | null): number | null {
  return year === null ? null : year - (Math.floor(to / YEAR) - Math.floor(from / YEAR));
}

function yearOf(later: number, year: number | null, before: number): number | null {
  return year === null ? null : year + Math.floor(later / YEAR) - Math.floor(before / YEAR);
}

function monthOf(at: number, { length }: Mention): number {
  const month = (((at % YEAR) + YEAR) % YEAR) + 1;
  return Math.floor((month - 1) / length) * length + 1;
}

function isOne({ from, to }: Span, { length }: Mention): boolean {
  return to - from + 1 === length;
}
