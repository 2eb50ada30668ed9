import { monthOf } from "./dates/months";
import type { Area } from "./grid/area";
import type { Sheet } from "./grid/sheet";
import { isFigure } from "./layout/cells";

/** A table of months is no larger, nor are its last months further below it. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 60;
const MONTHS = 12;
/** Fewer months one after the other are no year that goes on. */
const FEWEST = 3;

/**
 * The last months of a table in which nobody has typed a figure yet, as it calls them; none where it holds no months, or all
 * of them wait. Nothing is wrong with them, but nobody should take the table for filled in.
 *
 *   Bulan    │ Masuk │ Selesai │ Sisa
 *   November │   60  │    41   │  19
 *   Desember │       │         │           ◀─ open
 */
export function openMonths({ sheet, area }: { readonly sheet: Sheet; readonly area: Area }): readonly string[] {
  if (area.bottom - area.top > MOST_ROWS || area.right - area.left > MOST_COLUMNS) return [];
  const down = stillOpen(monthsDown(sheet, area));
  return down.length > 0 ? down : stillOpen(monthsAcross(sheet, area));
}

interface Month {
  readonly name: string;
  readonly month: number;
  readonly isTyped: boolean;
}

/** The months behind the last that holds figures, where they follow each other. */
function stillOpen(months: readonly Month[]): readonly string[] {
  const areInOrder = months.every(({ month }, at) => at === 0 || month === ((months[at - 1]?.month ?? 0) % MONTHS) + 1);
  const last = months.findLastIndex(({ isTyped }) => isTyped);
  if (!areInOrder || months.length < FEWEST || last < 0) return [];
  return months.slice(last + 1).map(({ name }) => name);
}

/** A month beside each row; the last may stand below all that is known of the table. */
function monthsDown(sheet: Sheet, { top, left, bottom, right }: Area): readonly Month[] {
  const end = Math.min(sheet.rowCount - 1, bottom + MONTHS);
  const months: Month[] = [];
  for (let row = top; row <= end; row++) {
    const column = span(left, right).find((at) => monthOf(sheet.text(row, at)) !== null);
    if (column === undefined && row > bottom) break;
    if (column === undefined) continue;
    const isTyped = span(column + 1, right).some((at) => isTypedFigure(sheet, row, at));
    months.push({ name: sheet.text(row, column), month: monthOf(sheet.text(row, column)) ?? 0, isTyped });
  }
  return months;
}

/** The months side by side in the first row that holds some, each with the columns up to the next. */
function monthsAcross(sheet: Sheet, { top, left, bottom, right }: Area): readonly Month[] {
  for (let row = top; row <= bottom; row++) {
    const columns = span(left, right).filter((at) => monthOf(sheet.text(row, at)) !== null);
    if (columns.length < FEWEST) continue;
    const width = (columns[1] ?? 0) - (columns[0] ?? 0);
    return columns.map((column) => {
      const own = span(column, Math.min(column + width - 1, right));
      const isTyped = span(row + 1, bottom).some((below) => own.some((at) => isTypedFigure(sheet, below, at)));
      return { name: sheet.text(row, column), month: monthOf(sheet.text(row, column)) ?? 0, isTyped };
    });
  }
  return [];
}

function isTypedFigure(sheet: Sheet, row: number, column: number): boolean {
  return isFigure(sheet, row, column) && sheet.formula(row, column) === null;
}

/** The numbers from one to another. */
function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
