import type { Line } from "../../../layout/line";
import { shownNumber } from "../../../findings/shown";
import type { Exact } from "../../../numbers/exact";
import { numberIn } from "../../../relations/reader";
import type { SpanColumn } from "../monthRuns";
import { itemLines, type PermitTable } from "../permitTable";
import { permitRule } from "./rule";

/** A month so many times as high, or as low, as every other month of its row is worth a look … */
const TIMES = 2;
/** … where the higher of the two is no small number, which jumps by itself. */
const NOTABLE = 100;

/** A month that lies far above or below all the others of its row. */
export const sharpJumps = permitRule({
  says: ["sharp-jump"],
  severity: "info",
  fix: "none",
  find(table) {
    const { measures } = table;
    const rows = itemLines(table).flatMap((line) => measures.map(({ months }) => ({ line, columns: months })));
    return rows.flatMap(({ line, columns }) => {
      const months = monthsOf(table, line, columns);
      return months.flatMap((own) => {
        const others = months.filter((other) => other !== own);
        const nearest = nearestOf(own, others);
        if (!nearest) return [];
        const cell = { row: line.row, column: own.column.column };
        const [actual, other] = [shownNumber(own.value), shownNumber(nearest.value)];
        const message = {
          key: "sharp-jump",
          subject: line.label,
          month: own.column.header,
          actual,
          nearest: nearest.column.header,
          other,
        } as const;
        return [{ cell, actual, message }];
      });
    });
  },
});

interface MonthFigure {
  readonly column: SpanColumn;
  readonly value: Exact;
  /** The same as a double, which is quicker to compare and close enough to tell twice as many. */
  readonly size: number;
}

function monthsOf({ reader }: PermitTable, { row }: Line, columns: readonly SpanColumn[]): readonly MonthFigure[] {
  return columns.flatMap((column) => {
    const value = numberIn(reader.stated({ row, column: column.column }));
    return value === null ? [] : [{ column, value, size: value.valueOf() }];
  });
}

/** The month nearest to one that is far from all; null where it is not, or where two months face each other. */
function nearestOf({ size }: MonthFigure, others: readonly MonthFigure[]): MonthFigure | null {
  const [first] = others;
  if (!first || others.length < 2) return null;
  const lowest = others.reduce((least, other) => (other.size < least.size ? other : least), first);
  const highest = others.reduce((most, other) => (other.size > most.size ? other : most), first);
  if (size >= NOTABLE && highest.size * TIMES <= size) return highest;
  return lowest.size >= NOTABLE && size * TIMES <= lowest.size ? lowest : null;
}
