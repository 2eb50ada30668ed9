import { monthOf } from "./dates/months";
import type { Area } from "./grid/area";
import type { Sheet } from "./grid/sheet";
import { closedRange } from "./grid/closedRange";
import { isFigure } from "./layout/cells";

/** A table of months is no larger, nor are its last months further below it. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 60;
const MONTHS = 12;
/** Fewer months one after the other are no year that goes on. */
const FEWEST = 3;

/**
 * The last months of a table that nobody has filled in yet, as it calls them; none where it holds no months, or all
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
  /** What stands in its cells, each month's in the same order. */
  readonly cells: readonly Held[];
}

/** A word says that there was nothing, as a dash does. */
type Held = "figure" | "word" | "computed" | "nothing";

/** The months behind the last that is filled in, where they follow each other. */
function stillOpen(months: readonly Month[]): readonly string[] {
  const areInOrder = months.every(({ month }, at) => at === 0 || month === ((months[at - 1]?.month ?? 0) % MONTHS) + 1);
  const lastTyped = months.findLast(({ cells }) => cells.includes("figure"));
  if (!areInOrder || months.length < FEWEST || !lastTyped) return [];
  const last = months.findLastIndex((month) => isFilledIn(month, lastTyped));
  return months.slice(last + 1).map(({ name }) => name);
}

/** Figures are typed, or words in their place; or formulas leave nothing of what another month's figures are typed in. */
function isFilledIn({ cells }: Month, typed: Month): boolean {
  const held = typed.cells.map((other, at) => ({ other, own: cells[at] ?? "nothing" }));
  if (held.some(({ other, own }) => own === "figure" || (own === "word" && other !== "word" && other !== "nothing")))
    return true;
  return held.every(({ other, own }) => other !== "figure" || own !== "nothing");
}

/** A month beside each row; the last may stand below all that is known of the table. */
function monthsDown(sheet: Sheet, { top, left, bottom, right }: Area): readonly Month[] {
  const end = Math.min(sheet.rowCount - 1, bottom + MONTHS);
  const months: Month[] = [];
  for (let row = top; row <= end; row++) {
    const column = closedRange(left, right).find((at) => monthOf(sheet.text(row, at)) !== null);
    if (column === undefined && row > bottom) break;
    if (column === undefined) continue;
    const cells = closedRange(column + 1, right).map((at) => heldIn(sheet, row, at));
    months.push({ name: sheet.text(row, column), month: monthOf(sheet.text(row, column)) ?? 0, cells });
  }
  return months;
}

/** The months side by side in the first row that holds some, each with the columns up to the next. */
function monthsAcross(sheet: Sheet, { top, left, bottom, right }: Area): readonly Month[] {
  for (let row = top; row <= bottom; row++) {
    const columns = closedRange(left, right).filter((at) => monthOf(sheet.text(row, at)) !== null);
    if (columns.length < FEWEST) continue;
    const width = (columns[1] ?? 0) - (columns[0] ?? 0);
    return columns.map((column) => {
      const own = closedRange(column, Math.min(column + width - 1, right));
      const cells = closedRange(row + 1, bottom).flatMap((below) => own.map((at) => heldIn(sheet, below, at)));
      return { name: sheet.text(row, column), month: monthOf(sheet.text(row, column)) ?? 0, cells };
    });
  }
  return [];
}

function heldIn(sheet: Sheet, row: number, column: number): Held {
  if (sheet.formula(row, column) !== null) return sheet.value(row, column) === "" ? "nothing" : "computed";
  if (isFigure(sheet, row, column)) return "figure";
  return sheet.text(row, column).trim() === "" ? "nothing" : "word";
}
