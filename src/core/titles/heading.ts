import { periodsIn, type Period } from "../dates/periods";
import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";

/** A line of text above a table. */
export interface HeadingLine {
  readonly cell: Cell;
  readonly text: string;
}

/** A heading stands at most so many rows above its table, with at most one blank row within it. */
const REACH = 6;
const SHORTEST = 5;

/**
 * The lines that name a table, nearest last: a title, a period, a channel. They end at a row that holds figures or
 * several texts, which belongs to something else.
 */
export function headingAbove(
  sheet: Sheet,
  top: number,
  firstColumn: number,
  lastColumn: number,
): readonly HeadingLine[] {
  const lines: HeadingLine[] = [];
  let blank = 0;
  for (let row = top - 1; row >= Math.max(0, top - REACH); row--) {
    const cells = filledCells(sheet, row, firstColumn, lastColumn);
    if (cells.length === 0) {
      blank++;
      if (blank > 1) break;
      continue;
    }
    const own = cells.filter(({ column }) => column >= firstColumn);
    const title = own.length === 1 ? own[0] : cells[1] ? undefined : cells[0];
    if (!title || typeof sheet.value(title.row, title.column) !== "string") break;
    const text = sheet.text(title.row, title.column);
    if (text.length < SHORTEST || (isCaption(text) && isOfTableAbove(row))) break;
    lines.unshift({ cell: title, text });
  }
  return lines;

  /** A caption above a heading, or one that keeps to the figures above it and apart from this table, is another's. */
  function isOfTableAbove(row: number): boolean {
    const isBelowFigures = filledCells(sheet, row - 1, firstColumn, lastColumn).length > 1;
    return lines.length > 0 || (isBelowFigures && row < top - 1);
  }
}

/** The first period of months that lines name; null where they name none. */
export function periodOf(lines: readonly HeadingLine[]): Period | null {
  const named = lines.flatMap(({ text }) => periodsIn(text));
  return named.find(({ months }) => months.length > 0) ?? null;
}

function filledCells(sheet: Sheet, row: number, firstColumn: number, lastColumn: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column <= lastColumn; column++) {
    if (!sheet.looksBlank(row, column) && (column >= firstColumn || typeof sheet.value(row, column) === "string")) {
      cells.push({ row, column });
    }
  }
  return cells;
}

function isCaption(text: string): boolean {
  return /^(tabel|gambar) [\divx]+/i.test(text);
}
