import type { MonthSpan } from "../dates/span";
import { channelsIn } from "../titles/channel";
import { linesAround, periodAround, yearAround, type Place } from "../titles/aroundTable";

/** A form of some months, as the name of its sheet tells. */
export interface PagePlace extends Place {
  readonly span: MonthSpan;
}

const CAPITAL = /\b(pma|pmdn)\b/gi;

/**
 * True where the words around a recap may be about just these forms: of one year, of no months but those that it names, and of
 * the investment and the way of applying that it names. A recap of 2023 over the sheets of 2024 waits for others.
 */
export function mayBeAbout(recap: Place, pages: readonly PagePlace[]): boolean {
  const years = new Set([yearAround(recap), ...pages.map(yearOf)].filter((year) => year !== null));
  const months = periodAround(recap)?.months ?? [];
  const areNamed =
    months.length === 0 || pages.every(({ span }) => monthsOf(span).every((one) => months.includes(one)));
  const named = pages.map(kindsNamed);
  const isOfKind = (kind: string) => named.every((kinds) => kinds.size === 0 || kinds.has(kind));
  return years.size <= 1 && areNamed && [...kindsNamed(recap)].every(isOfKind);
}

function yearOf(page: PagePlace): number | null {
  const year = Math.floor((page.span.from - 1) / MONTHS);
  return year > 0 ? year : yearAround(page);
}

function monthsOf({ from, to }: MonthSpan): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ((from - 1 + at) % MONTHS) + 1);
}

const MONTHS = 12;

function kindsNamed(place: Place): ReadonlySet<string> {
  const texts = [place.sheet.name, ...linesAround(place).map(({ text }) => text)];
  return new Set(
    texts.flatMap((text) => [
      ...Array.from(text.matchAll(CAPITAL), ([word]) => word.toLowerCase()),
      ...channelsIn(text).map(({ channel }) => channel),
    ]),
  );
}
