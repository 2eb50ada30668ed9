import type { Sheet } from "../../grid/sheet";
import { isDoubtfulDate } from "./monthDates";
import { openRange } from "../../grid/openRange";
import { NUMBER_HEADER, ROWS_ABOVE } from "./headerText";
import { readSpan, type Span } from "./period";

/** A column of figures and the span of time it is for. */
export interface SpanColumn {
  readonly column: number;
  readonly header: string;
  readonly span: Span;
  /** What is counted in it, where a month has several columns: "masuk", "terbit"; "" where it has one. */
  readonly measure: string;
}

/** A column of a header's row whose own text names a span of time. */
export interface NamedSpan {
  readonly column: number;
  readonly span: Span;
}

/** The columns of a row that name months or quarters, split where they begin anew beside a second table. */
export function monthRuns(sheet: Sheet, row: number): readonly (readonly NamedSpan[])[] {
  const runs: NamedSpan[][] = [];
  for (const column of sheet.columns(row)) {
    const isDate = !isDoubtfulDate(sheet, row, column);
    const span = (isDate ? readSpan(sheet.dateValue(row, column)) : null) ?? numberedMonth(sheet, row, column);
    if (span?.kind !== "month" && span?.kind !== "part") continue;
    const run = runs.at(-1);
    const before = run?.at(-1)?.column;
    if (run && before !== undefined && !hasLabelBetween(sheet, row, before, column)) run.push({ column, span });
    else runs.push([{ column, span }]);
  }
  const isCumulative = () => runs.length === 1 && reachesOver(sheet, row);
  return runs.filter((run) => run.some(({ span }) => span.kind === "month") || run.length > 1 || isCumulative());
}

/** Months may be no more than their numbers, below "Bulan". */
function numberedMonth(sheet: Sheet, row: number, column: number): Span | null {
  const month = Number(sheet.value(row, column) ?? Number.NaN);
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  return isMonth && isBelowMonths(sheet, row, column) ? { kind: "month", month, year: null } : null;
}

function isBelowMonths(sheet: Sheet, row: number, column: number): boolean {
  let over = column;
  while (over >= 0 && sheet.looksBlank(row - 1, over)) over--;
  return over >= 0 && namesMonths(sheet.text(row - 1, over));
}

/** True for "Bulan", "Bulan ke", and for the words of a row that has one of these. */
export function namesMonths(words: string): boolean {
  return /^bulan( ke)?[ -]*$/im.test(words);
}

/** "s.d. TW II", or "Bulan Lalu" and "Jumlah": one part of the year is enough beside it. */
function reachesOver(sheet: Sheet, row: number): boolean {
  const kinds = new Set(sheet.columns(row).map((column) => readSpan(sheet.value(row, column))?.kind));
  return kinds.has("reach") || kinds.has("toDate") || (kinds.has("previous") && kinds.has("total"));
}

function hasLabelBetween(sheet: Sheet, row: number, from: number, to: number): boolean {
  if (to === from + 1) return false;
  return openRange(from + 1, to).some((column) =>
    openRange(Math.max(0, row - ROWS_ABOVE), row + 1).some((above) => {
      const text = sheet.text(above, column).toLowerCase();
      return NUMBER_HEADER.test(text) || /^(jenis|nama) /.test(text);
    }),
  );
}
