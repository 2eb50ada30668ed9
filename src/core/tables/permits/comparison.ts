import type { Sheet } from "../../grid/sheet";
import { isChange } from "../../layout/vocabulary";
import { lastColumnOf, type Header } from "./header";
import type { Span } from "./period";

/**
 * True for one month or quarter in two years, with what changed behind it: such a table compares both and adds up neither.
 *
 *   Jenis Izin │ TW II 2024 │ TW II 2025 │ Naik/Turun │ %
 */
export function comparesYears(sheet: Sheet, header: Header): boolean {
  const [before, after, ...others] = header.spans;
  if (!before || !after || others.length > 0 || before.header === after.header) return false;
  const time = timeOf(before.span);
  if (time === null || time !== timeOf(after.span)) return false;
  const behind = lastColumnOf(header) + 1;
  return [header.top, header.monthsRow, header.bottom].some((row) => isChange(sheet.text(row, behind)));
}

/** The months of a year that a column is of; null where it is of none, or of several parts. */
function timeOf(span: Span): string | null {
  if (span.kind === "month") return String(span.month);
  return span.kind === "part" ? span.months.join() : null;
}
