import { closedRange } from "../../grid/closedRange";
import type { SpanColumn } from "./monthRuns";
import type { Span } from "./period";
import type { Reach } from "../../dates/upTo";

/**
 * Gives columns that reach over several months the meaning that the table's own months and their place give them:
 *
 *   s.d. Mei │ Juni │ s.d. Juni          up to a month before the table's own: what was before; up to its last: up to now
 *   Januari │ Februari │ s.d. Februari   a part of the months, where they begin in January
 *
 * A column that none of this explains is left out.
 */
export function withReaches(columns: readonly SpanColumn[]): readonly SpanColumn[] {
  if (!columns.some(({ span }) => span.kind === "reach")) return columns;
  const own = columns.filter(({ span }) => span.kind === "month" || span.kind === "part");
  const months = own.flatMap(({ span }) => monthsOf(span));
  const isFirst = ({ column }: SpanColumn) => own.every((other) => other.column > column);
  return columns.flatMap((column): readonly SpanColumn[] => {
    if (column.span.kind !== "reach") return [column];
    const span = meaningOf(column.span.name, column.span.reach, months, isFirst(column));
    return span ? [{ ...column, span }] : [];
  });
}

export function monthsOf(span: Span): readonly number[] {
  if (span.kind === "month") return [span.month];
  return span.kind === "part" ? span.months : [];
}

function meaningOf(name: string, { from, to }: Reach, months: readonly number[], isFirst: boolean): Span | null {
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const begins = from ?? 1;
  const isBefore = to < first || (isFirst && to === 12);
  if (begins === 1 && months.length > 0 && isBefore) return { kind: "previous" };
  if (begins === first || (from !== null && from > first)) {
    return to > last ? null : { kind: "part", name, months: closedRange(begins, to) };
  }
  return begins < first && to === last ? { kind: "toDate" } : null;
}
