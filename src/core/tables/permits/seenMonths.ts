import type { Span } from "./period";

/** The months of a header, column by column; two of one name are the same as far as their years are known. */
export class SeenMonths {
  readonly #years = new Map<number, Set<number | null>>();

  /** True for a month that was there before. */
  take(span: Span): boolean {
    if (span.kind !== "month") return false;
    const { month, year } = span;
    const years = this.#years.get(month) ?? new Set();
    const isKnown = years.size > 0 && (year === null || years.has(null) || years.has(year));
    this.#years.set(month, years.add(year));
    return isKnown;
  }
}
