import type { SpanColumn } from "./header";
import type { Columns } from "./permitTable";

/** Sorts the columns of figures by what they stand for. A total in the middle adds up the months before it. */
export function sortColumns(spans: readonly SpanColumn[]): Columns {
  const months = spans.filter(({ span }) => span.kind === "month");
  const totals = spans.filter(({ span }) => span.kind === "total");
  const total = totals.at(-1) ?? null;
  const parts = spans.flatMap((column) => {
    const own = column === total ? [] : partOf(column, spans, months);
    return own.length > 0 ? [{ column, months: own }] : [];
  });
  return { months, parts, total, previous: lastOf(spans, "previous"), toDate: lastOf(spans, "toDate") };
}

function partOf(
  column: SpanColumn,
  spans: readonly SpanColumn[],
  months: readonly SpanColumn[],
): readonly SpanColumn[] {
  const { span } = column;
  if (span.kind === "part") {
    return months.filter((month) => month.span.kind === "month" && span.months.includes(month.span.month));
  }
  if (span.kind !== "total") return [];
  const before = spans.slice(0, spans.indexOf(column));
  const start = before.findLastIndex((other) => other.span.kind === "total");
  return before.slice(start + 1).filter((other) => other.span.kind === "month");
}

function lastOf(spans: readonly SpanColumn[], kind: "previous" | "toDate"): SpanColumn | null {
  return spans.findLast(({ span }) => span.kind === kind) ?? null;
}
