import type { MessageOf } from "../../../findings/message";
import { periodsIn } from "../../../dates/periods";
import type { SpanColumn } from "../monthRuns";
import { SeenMonths } from "../seenMonths";
import { permitRule } from "./rule";

/** A column of one month. */
interface MonthColumn {
  readonly column: SpanColumn;
  readonly month: number;
}

type MonthKey = "repeated-month" | "months-out-of-order" | "missing-months" | "month-outside-period";

/** A month of the header, and what is wrong with it. */
interface Complaint {
  readonly column: SpanColumn;
  readonly message: MessageOf<MonthKey>;
}

/** The months of the header follow each other, each once, and are those of the period that the heading names. */
export const months = permitRule({
  says: ["repeated-month", "months-out-of-order", "missing-months", "month-outside-period"],
  severity: "warning",
  fix: "none",
  ground: "practice",
  find({ columns, heading, header }) {
    const own = columns.months.flatMap((column): MonthColumn[] =>
      column.span.kind === "month" ? [{ column, month: column.span.month }] : [],
    );
    const named = expectedMonths(heading.map(({ text }) => text));
    const expected = columns.previous ? (named?.filter((month) => month >= (own[0]?.month ?? 1)) ?? null) : named;
    const complaints = [...wrongOrder(own), ...wrongPeriod(own, expected)];
    return complaints.map(({ column, message }) => {
      const cell = { row: header.monthsRow, column: column.column };
      return { cell, message };
    });
  },
});

function wrongOrder(own: readonly MonthColumn[]): readonly Complaint[] {
  const seen = new SeenMonths();
  return own.flatMap(({ column, month }, at): Complaint[] => {
    if (seen.take(column.span)) return [{ column, message: { key: "repeated-month", month } }];
    return follows(own[at - 1]?.column, column) ? [] : [{ column, message: { key: "months-out-of-order", month } }];
  });
}

function wrongPeriod(own: readonly MonthColumn[], expected: readonly number[] | null): readonly Complaint[] {
  const [first] = own;
  if (!expected || !first) return [];
  const missing = expected.filter((month) => !own.some((other) => other.month === month));
  const foreign = own.filter(({ month }) => !expected.includes(month));
  return [
    ...(missing.length > 0
      ? [{ column: first.column, message: { key: "missing-months", months: missing } as const }]
      : []),
    ...foreign.map(({ column, month }) => ({ column, message: { key: "month-outside-period", month } as const })),
  ];
}

/** A later month of the same year, or any month of a later year; December may be followed by January. */
function follows(before: SpanColumn | undefined, { span }: SpanColumn): boolean {
  if (before?.span.kind !== "month" || span.kind !== "month") return true;
  if (before.span.year !== null && span.year !== null && before.span.year !== span.year) {
    return span.year > before.span.year;
  }
  return span.month > before.span.month || (before.span.month === 12 && span.month === 1);
}

/** The months that the heading speaks of; null where it names no period, or two that differ. */
function expectedMonths(texts: readonly string[]): readonly number[] | null {
  const periods = texts.flatMap((text) => periodsIn(text)).filter(({ months: own }) => own.length > 0);
  const [first] = periods;
  const agree = periods.every(({ months: own }) => own.join() === first?.months.join());
  return first && agree ? first.months : null;
}
