import { monthOfYear, yearOfMonth, type MonthSpan } from "../dates/span";
import { channelsIn } from "../titles/channel";
import { periodAround, textsAround, yearAround, type Place } from "../titles/aroundTable";

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
  return yearOfMonth(page.span.from) ?? yearAround(page);
}

function monthsOf({ from, to }: MonthSpan): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => monthOfYear(from + at));
}

function kindsNamed(place: Place): ReadonlySet<string> {
  return new Set(
    textsAround(place).flatMap((text) => [
      ...Array.from(text.matchAll(CAPITAL), ([word]) => word.toLowerCase()),
      ...channelsIn(text).map(({ channel }) => channel),
    ]),
  );
}
