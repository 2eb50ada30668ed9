import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { periodsIn } from "../../../dates/periods";
import type { SpanColumn } from "../header";
import type { PermitTable } from "../permitTable";

/** The months of the header follow each other, each once, and are those of the period that the heading names. */
export function months({ sheet, columns, heading, header }: PermitTable): readonly Finding[] {
  const own = columns.months.map((column) => ({ column, month: monthOf(column) }));
  const found: Finding[] = [];
  for (const [at, { column, month }] of own.entries()) {
    const cell = { row: header.bottom, column: column.column };
    const at0 = own.findIndex((other) => sameMonth(other.column, column));
    if (at0 < at) found.push(warn({ key: "repeated-month", month }, cell));
    else if (at > 0 && !follows(own[at - 1]?.column, column))
      found.push(warn({ key: "months-out-of-order", month }, cell));
  }
  const expected = expectedMonths(heading.map(({ text }) => text));
  const missing = expected?.filter((month) => !own.some((other) => other.month === month)) ?? [];
  const foreign = expected ? own.filter(({ month }) => !expected.includes(month)) : [];
  const [first] = own;
  if (missing.length > 0 && first) {
    found.push(warn({ key: "missing-months", months: missing }, { row: header.bottom, column: first.column.column }));
  }
  for (const { column, month } of foreign) {
    found.push(warn({ key: "month-outside-period", month }, { row: header.bottom, column: column.column }));
  }
  return found;

  function warn(message: Parameters<typeof note>[0]["message"], cell: { row: number; column: number }): Finding {
    return note({ severity: "warning", sheet: sheet.name, cell, message });
  }
}

function monthOf({ span }: SpanColumn): number {
  return span.kind === "month" ? span.month : 0;
}

function sameMonth(a: SpanColumn, b: SpanColumn): boolean {
  if (a.span.kind !== "month" || b.span.kind !== "month") return false;
  return a.span.month === b.span.month && (a.span.year ?? b.span.year) === (b.span.year ?? a.span.year);
}

/** December may be followed by the next year's January. */
function follows(before: SpanColumn | undefined, { span }: SpanColumn): boolean {
  if (before?.span.kind !== "month" || span.kind !== "month") return true;
  return span.month > before.span.month || (before.span.month === 12 && span.month === 1);
}

/** The months that the heading speaks of; null where it names no period, or two that differ. */
function expectedMonths(texts: readonly string[]): readonly number[] | null {
  const periods = texts.flatMap((text) => periodsIn(text)).filter(({ months: own }) => own.length > 0);
  const [first] = periods;
  const agree = periods.every(({ months: own }) => own.join() === first?.months.join());
  return first && agree ? first.months : null;
}
