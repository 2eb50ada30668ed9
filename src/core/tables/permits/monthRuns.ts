import type { Sheet } from "../../grid/sheet";
import { NUMBER_HEADER, range, ROWS_ABOVE } from "./headerText";
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
  for (let column = 0; column < sheet.width(row); column++) {
    const span = readSpan(sheet.value(row, column));
    if (span?.kind !== "month" && span?.kind !== "part") continue;
    if (isDoubtfulDate(sheet, row, column)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1)?.column;
    if (run && before !== undefined && !hasLabelBetween(sheet, row, before, column)) run.push({ column, span });
    else runs.push([{ column, span }]);
  }
  const isCumulative = runs.length === 1 && reachesOver(sheet, row);
  return runs.filter((run) => run.some(({ span }) => span.kind === "month") || run.length > 1 || isCumulative);
}

/** "s.d. Bulan Lalu", "s.d. TW II": one part of the year is enough beside it. */
function reachesOver(sheet: Sheet, row: number): boolean {
  return range(0, sheet.width(row)).some((column) => {
    const kind = readSpan(sheet.value(row, column))?.kind;
    return kind === "reach" || kind === "toDate";
  });
}

/** A number that could be a date is one where it is shown so, or beside the month before or after. */
function isDoubtfulDate(sheet: Sheet, row: number, column: number): boolean {
  const isSerial = typeof sheet.value(row, column) === "number";
  return isSerial && sheet.dateFormat(row, column) === null && !hasMonthBeside(sheet, row, column);
}

function hasMonthBeside(sheet: Sheet, row: number, column: number): boolean {
  return [column - 1, column + 1].some((other) => {
    const [own, next] = [sheet.value(row, column), sheet.value(row, other)];
    if (typeof own !== "number" || typeof next !== "number") return false;
    return Math.abs(own - next) >= 28 && Math.abs(own - next) <= 31 && readSpan(next) !== null;
  });
}

function hasLabelBetween(sheet: Sheet, row: number, from: number, to: number): boolean {
  return range(from + 1, to).some((column) =>
    range(Math.max(0, row - ROWS_ABOVE), row + 1).some((above) => {
      const text = sheet.text(above, column).toLowerCase();
      return NUMBER_HEADER.test(text) || /^(jenis|nama) /.test(text);
    }),
  );
}
