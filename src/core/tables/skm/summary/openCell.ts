import type { Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import { lastReach, type Columns, type Line } from "./summaryLines";

/** A footnote mark in a cell of its own: "*)", "**)". */
const MARK = /^[_(]*\*+\)$/;

/** The row of a figure, and where its label says that it stands. */
type Place = Pick<Line, "row" | "beside">;

/**
 * The cell for a figure that is not there: beside a label that reaches under the unsur, else in the column of its neighbour figure, else the first one right of the last
 * unsur, marks passed over; where one merged cell lies under all unsur, or over the place, that one's first cell, which
 * is the only one that shows anything. A cell that holds something else is left alone, unless it is Excel's own "#REF!".
 */
export function openCell(sheet: Sheet, columns: Columns, { row, beside }: Place, neighbour: Cell | null): Cell | null {
  const column = beside ?? openColumn(sheet, columns, row, neighbour);
  if (column === null || column > lastReach(columns)) return null;
  const cell = visibleCell(sheet, mergedUnderUnsur(sheet, columns, row) ?? { row, column });
  return sheet.isEmpty(cell.row, cell.column) || isErrorText(sheet.text(cell.row, cell.column)) ? cell : null;
}

function openColumn(sheet: Sheet, columns: Columns, row: number, neighbour: Cell | null): number | null {
  const candidates = Array.from(
    { length: lastReach(columns) - columns.lastUnsur },
    (_, at) => columns.lastUnsur + 1 + at,
  );
  if (neighbour && neighbour.column > columns.lastUnsur) candidates.unshift(neighbour.column);
  if (candidates.length === 0 || columns.standsUnderFirst) candidates.unshift(columns.firstUnsur);
  return candidates.find((candidate) => !MARK.test(sheet.text(row, candidate))) ?? null;
}

/** One merged cell under all unsur is the place that the office has made for the figure. */
function mergedUnderUnsur(sheet: Sheet, { firstUnsur, lastUnsur }: Columns, row: number): Cell | null {
  const merge = sheet.mergeAt(row, firstUnsur);
  return merge?.left === firstUnsur && merge.right >= lastUnsur && lastUnsur > firstUnsur
    ? { row: merge.top, column: merge.left }
    : null;
}

function visibleCell(sheet: Sheet, cell: Cell): Cell {
  const merge = sheet.mergeAt(cell.row, cell.column);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

/** "#DIV/0!", "#REF!" and their like: a figure that could not be computed. */
export function isErrorText(text: string): boolean {
  return /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(text);
}
