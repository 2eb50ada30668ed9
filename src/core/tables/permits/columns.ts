import { withJumlah } from "../../grid/withJumlah";
import { FITS, shareOf, type Fitting } from "../../sums/fitting";
import type { SpanColumn } from "./monthRuns";
import { monthsOf } from "./reaches";

/** A column of sums within a row, and the columns it adds up. */
export interface ColumnSum {
  readonly column: SpanColumn;
  readonly sources: readonly SpanColumn[];
}

/** The columns of figures by what they stand for. */
export interface Columns {
  /** The shortest spans of time that are counted: months, or quarters where there are none. */
  readonly months: readonly SpanColumn[];
  /** Quarters, semesters and totals of some months. */
  readonly parts: readonly ColumnSum[];
  /** The total of the table's whole period. */
  readonly total: ColumnSum | null;
  readonly previous: SpanColumn | null;
  readonly toDate: SpanColumn | null;
}

/** "Up to now", as what was before and what is counted here; null where a table has no such column. */
export function sumToDate({ previous, toDate: column, total, months }: Columns): ColumnSum | null {
  return previous && column && { column, sources: [previous, ...(total ? [total.column] : months)] };
}

const SAYS_ALL = /s ?[./]? ?d\b|sampai|hingga|jumlah|total|kumulatif|akumulasi|sebelum/i;

/** True where what was before is all of it by its name; "Bulan Lalu" alone may be the one month before. */
export function saysAllBefore({ previous }: Columns): boolean {
  return previous !== null && SAYS_ALL.test(withJumlah(previous.header));
}

/** Tells for how many rows "this column is the sum of those" holds. */
export type ColumnFit = (column: SpanColumn, sources: readonly SpanColumn[]) => Fitting;

/** The columns of each measure: one set, unless each month has several columns. Columns without months say nothing. */
export function sortColumns(spans: readonly SpanColumn[], fit: ColumnFit): readonly Columns[] {
  const measures = [...new Set(spans.map(({ measure }) => measure))];
  return measures
    .map((measure) =>
      columnsOf(
        spans.filter((own) => own.measure === measure),
        fit,
      ),
    )
    .filter(({ months }) => months.length > 0);
}

function columnsOf(spans: readonly SpanColumn[], fit: ColumnFit): Columns {
  const months = shortestSpans(spans);
  const previous = lastOf(spans, "previous");
  const toDate = lastOf(spans, "toDate");
  const parts = spans.flatMap((column) => partOf(column, months));
  const totals = spans.filter(({ span }) => span.kind === "total");
  let total: ColumnSum | null = null;
  for (const column of totals) {
    const everything = wholeOf(months, parts);
    const since = monthsSince(spans, column, months);
    const withPrevious = previous && spans.indexOf(previous) < spans.indexOf(column) ? [previous, ...everything] : [];
    const own = column === totals.at(-1) || since.length === 0 ? everything : since;
    const usual = withPrevious.length > 0 && !toDate ? onlySum(withPrevious) : own;
    const sources = bestSources(column, usual, [everything, since, withPrevious], fit);
    if (sources.length === 0) continue;
    const isWhole = sources !== since || since.length === months.length;
    if (!isWhole) parts.push({ column, sources });
    else if (total === null) total = { column, sources };
    else if (shareOf(fit(column, sources)) >= FITS) {
      parts.push(total);
      total = { column, sources };
    }
  }
  return { months, parts, total, previous, toDate };
}

/** "s.d. Mei │ Juni │ Jumlah" adds up both; whether it does so over several months, only the figures say. */
function onlySum(withPrevious: readonly SpanColumn[]): readonly SpanColumn[] {
  return withPrevious.length === 2 ? withPrevious : [];
}

/** What the figures say a total adds up; where they say nothing clear, the usual. */
function bestSources(
  column: SpanColumn,
  usual: readonly SpanColumn[],
  possible: readonly (readonly SpanColumn[])[],
  fit: ColumnFit,
): readonly SpanColumn[] {
  let best = { sources: usual, share: shareOf(fit(column, usual)) };
  const others = possible.filter(
    (sources, at) => ![usual, ...possible.slice(0, at)].some((one) => areSame(one, sources)),
  );
  for (const sources of others) {
    const share = shareOf(fit(column, sources));
    if (share >= FITS && share > best.share) best = { sources, share };
  }
  return best.sources;
}

function areSame(one: readonly SpanColumn[], other: readonly SpanColumn[]): boolean {
  return one.length === other.length && one.every((column, at) => column === other[at]);
}

/** Months; or, where no column is for a month, the quarters or semesters. */
function shortestSpans(spans: readonly SpanColumn[]): readonly SpanColumn[] {
  const months = spans.filter(({ span }) => span.kind === "month");
  if (months.length > 0) return months;
  const parts = spans.filter(({ span }) => span.kind === "part");
  const shortest = Math.min(...parts.map(({ span }) => monthsOf(span).length));
  return parts.filter(({ span }) => monthsOf(span).length === shortest);
}

/** A quarter or semester with the months of this table that it adds up. */
function partOf(column: SpanColumn, months: readonly SpanColumn[]): ColumnSum[] {
  if (column.span.kind !== "part" || months.includes(column)) return [];
  const own = monthsOf(column.span);
  const sources = months.filter(({ span }) => monthsOf(span).every((month) => own.includes(month)));
  return sources.length > 0 ? [{ column, sources }] : [];
}

/** The months before a total that no total before it adds up. */
function monthsSince(
  spans: readonly SpanColumn[],
  column: SpanColumn,
  months: readonly SpanColumn[],
): readonly SpanColumn[] {
  const before = spans.slice(0, spans.indexOf(column));
  const start = before.findLastIndex(({ span }) => span.kind === "total");
  const known = new Set(months);
  return before.slice(start + 1).filter((other) => known.has(other));
}

/** What the total of a row adds up: its quarters where they hold every month, else its months. */
function wholeOf(months: readonly SpanColumn[], parts: readonly ColumnSum[]): readonly SpanColumn[] {
  const covered = parts.flatMap(({ sources }) => sources);
  const holdEach = covered.length === months.length && months.every((month) => covered.includes(month));
  return holdEach ? parts.map(({ column }) => column) : months;
}

function lastOf(spans: readonly SpanColumn[], kind: "previous" | "toDate"): SpanColumn | null {
  return spans.findLast(({ span }) => span.kind === kind) ?? null;
}
