import type { Line } from "../../../layout/line";
import { shownNumber } from "../../../findings/shown";
import type { Exact } from "../../../numbers/exact";
import { numberIn } from "../../../relations/reader";
import type { SpanColumn } from "../monthRuns";
import type { PermitTable } from "../permitTable";
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
  ground: "practice",
  find(table) {
    const { measures, doubles } = table;
    const measured = measures.map(({ months }) => ({
      columns: months,
      figures: months.map(({ column }) => doubles.column(column)),
    }));
    const rows = table.items.flatMap((line) =>
      measured.flatMap(({ columns, figures }) => (mayJump(figures, line.row - doubles.first) ? { line, columns } : [])),
    );
    return rows.flatMap(({ line, columns }) => {
      const months = monthsOf(table, line, columns);
      const extremes = extremesOf(months);
      return months.flatMap((own) => {
        const nearest = nearestOf(own, extremes);
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

/** False where no month of a row is high enough beside its lowest: most rows, which are not looked at any further. */
function mayJump(months: readonly ArrayLike<number>[], at: number): boolean {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, 0];
  for (const month of months) {
    const value = month[at] ?? Number.NaN;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return highest >= NOTABLE && lowest * TIMES <= highest;
}

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

/** The two lowest months of a row, the lowest first, and its two highest: of all others of a month, one is the extreme. */
interface Extremes {
  readonly count: number;
  readonly lowest: readonly MonthFigure[];
  readonly highest: readonly MonthFigure[];
}

function extremesOf(months: readonly MonthFigure[]): Extremes {
  return {
    count: months.length,
    lowest: [...months].sort((a, b) => a.size - b.size).slice(0, 2),
    highest: [...months].sort((a, b) => b.size - a.size).slice(0, 2),
  };
}

/** The month nearest to one that is far from all; null where it is not, or where two months face each other. */
function nearestOf(own: MonthFigure, { count, lowest, highest }: Extremes): MonthFigure | null {
  if (count < 3) return null;
  const isOther = (month: MonthFigure) => month !== own;
  const [least, most] = [lowest.find(isOther), highest.find(isOther)];
  if (most && own.size >= NOTABLE && most.size * TIMES <= own.size) return most;
  return least && least.size >= NOTABLE && own.size * TIMES <= least.size ? least : null;
}
