import { overlap, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { HANDFUL, type Steps } from "../steps";
import { isFigure, isWords } from "./cells";

/** Figures that stand in no table that was understood: the rows and columns of a part of a sheet, with the words nearest to each. */
export interface LooseFigures {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly rows: readonly LooseLine[];
  readonly columns: readonly LooseLine[];
}

/** A row or a column, and the first words left of its figures, or the last over them; "" where none are. */
export interface LooseLine {
  readonly at: number;
  readonly words: string;
}

/** So many rows without figures end a part. */
const END = 3;
/** Where fewer rows or columns have figures no sum is told by them alone. */
const FEWEST = 3;
/** Words over figures stand no further above the first. */
const REACH = 6;

/** The parts of a sheet that have figures outside of some areas, from top to bottom. */
export function* looseFigures(sheet: Sheet, taken: readonly Area[]): Steps<readonly LooseFigures[]> {
  const parts: number[][] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    if (row % HANDFUL === 0) yield;
    if (!holdsLoose(sheet, row, taken)) continue;
    const last = parts.at(-1);
    if (last && row - (last.at(-1) ?? 0) <= END) last.push(row);
    else parts.push([row]);
  }
  return parts.flatMap((rows) => partOf(sheet, rows, taken));
}

function holdsLoose(sheet: Sheet, row: number, taken: readonly Area[]): boolean {
  for (const column of sheet.columns(row)) if (isLoose(sheet, row, column, taken)) return true;
  return false;
}

function isLoose(sheet: Sheet, row: number, column: number, taken: readonly Area[]): boolean {
  return !isTaken(row, column, taken) && isFigure(sheet, row, column);
}

/** Every cell of a sheet is asked, most of them of some table. */
function isTaken(row: number, column: number, taken: readonly Area[]): boolean {
  for (const { top, left, bottom, right } of taken) {
    if (row >= top && row <= bottom && column >= left && column <= right) return true;
  }
  return false;
}

function partOf(sheet: Sheet, all: readonly number[], taken: readonly Area[]): readonly LooseFigures[] {
  const free = freeColumns(sheet, all, taken);
  const columns = free.filter((column) => all.some((row) => isFigure(sheet, row, column)));
  const rows = all.filter((row) => columns.some((column) => isFigure(sheet, row, column)));
  if (rows.length < FEWEST || columns.length < 2) return [];
  const area = { top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, left: columns[0] ?? 0, right: columns.at(-1) ?? 0 };
  return [
    {
      sheet,
      area,
      rows: rows.map((row) => ({ at: row, words: wordsBeside(sheet, row) })),
      columns: free.map((column) => ({ at: column, words: wordsOver(sheet, column, area.top) })),
    },
  ];
}

/** The columns of which no area has any in these rows; blank ones between them part the others. */
function freeColumns(sheet: Sheet, rows: readonly number[], taken: readonly Area[]): readonly number[] {
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const row of rows) {
    for (const column of sheet.columns(row)) {
      if ((column >= first && column <= last) || !isLoose(sheet, row, column, taken)) continue;
      [first, last] = [Math.min(first, column), Math.max(last, column)];
    }
  }
  const isFree = (column: number) => !taken.some((area) => overlap(area, { top, bottom, left: column, right: column }));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(isFree);
}

function wordsBeside(sheet: Sheet, row: number): string {
  const column = sheet.columns(row).find((at) => isWords(sheet, row, at));
  return column === undefined ? "" : sheet.text(row, column);
}

function wordsOver(sheet: Sheet, column: number, top: number): string {
  for (let row = top; row >= Math.max(0, top - REACH); row--)
    if (isWords(sheet, row, column)) return sheet.text(row, column);
  return "";
}
