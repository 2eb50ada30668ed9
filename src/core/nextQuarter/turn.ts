import { cellKey, sameCell, type Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { CellValue, Sheet } from "../grid/sheet";
import { periodNamed } from "../dates/periodNamed";
import { monthOf } from "../dates/months";
import { dayOfSerial, serialOfDay, type Day } from "../dates/serial";
import type { Table } from "../tables/table";
import { linesAround } from "../titles/aroundTable";
import { captionLabel } from "../titles/captionLabel";
import { carriedOver } from "./carried";
import type { Change, Kept, KeptReason } from "./change";
import { mayBeOfAnything, typedCells } from "./emptied";
import { laterFormula, type SheetLater } from "./formulas";
import { dayLater, isBoundary, isWithin, monthLater, type Quarter } from "./quarter";
import { statedInWords } from "./saidFigures";
import { signedLater } from "./signing";
import { holdsSeveralPeriods } from "./tableWords";
import { laterText } from "./words/later";

/** A sheet of the quarter, with what is understood on it. */
export interface Turning {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  readonly quarter: Quarter;
  /** True where all that it names is another quarter, left over from the sheet that it was copied from. */
  readonly isLeftOver: boolean;
  readonly sheetLater: SheetLater;
}

/** What changes on a sheet, row by row, and what stays though it may be of the quarter. */
export interface Turned {
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
}

const FOLLOWS_UP = /^(follow-up|evaluation)/;
/** Prose is longer than titles. */
const PROSE = 120;
const FIGURE = /\d[.,]\d|\b\d+ ?(?:responden|orang|izin|nib|proyek|perusahaan|pelaku|%|persen)/i;

/** Works out what a sheet is a quarter later. */
export function turn({ sheet, tables, quarter, isLeftOver, sheetLater }: Turning): Turned {
  const changes = new Map<number, Change>();
  const kept = new Map<KeptReason, Cell[]>();
  const put = (kind: Change["kind"], cell: Cell, to: CellValue) => {
    const key = cellKey(cell.row, cell.column);
    const from = sheet.formula(cell.row, cell.column) ?? sheet.value(cell.row, cell.column);
    if (!changes.has(key) && from !== to) changes.set(key, { kind, cell, from, to });
  };
  const keep = (reason: KeptReason, cell: Cell) => kept.set(reason, [...(kept.get(reason) ?? []), cell]);

  const settled = new Set<number>();
  const lasting = tables.filter((table) => holdsSeveralPeriods(table, quarter));
  const doubtful = tables.filter((table) => !lasting.includes(table) && mayBeOfAnything(table));
  const turning = tables.filter((table) => !lasting.includes(table) && !doubtful.includes(table));
  for (const { area } of lasting) keep("periods", { row: area.top, column: area.left });
  for (const { area } of doubtful) keep("anything", { row: area.top, column: area.left });
  for (const table of turning) {
    const { anew: typed, lasting: constants } = typedCells(table);
    for (const cell of constants) {
      keep("lasting", cell);
      settled.add(keyOf({ cell }));
    }
    const carried = carriedOver(table, typed, quarter);
    for (const { cell, to, isFormula } of carried) put(isFormula ? "formula" : "carried", cell, to);
    for (const cell of typed) if (!carried.some((one) => sameCell(one.cell, cell))) put("emptied", cell, null);
    for (const { cell, label } of statedInWords(table)) put("emptied", cell, label);
  }
  const own = ownLines(turning);
  const theirs = ownLines(lasting);
  const isLasting = (cell: Cell) =>
    lasting.some(({ area }) => contains(area, cell)) || (theirs.has(keyOf({ cell })) && !own.has(keyOf({ cell })));

  for (const { cell, formula } of sheet.formulaCells()) {
    if (!isLasting(cell)) put("formula", cell, laterFormula(formula, quarter, sheetLater));
  }
  for (const cell of filledCells(sheet)) {
    const { row, column } = cell;
    const isSettled = changes.has(cellKey(row, column)) || settled.has(cellKey(row, column));
    if (sheet.formula(row, column) !== null || isSettled || isLasting(cell)) continue;
    const value = sheet.value(row, column);
    if (typeof value === "number") turnNumber(cell, value);
    else if (typeof value === "string") turnText(cell, value);
  }
  return {
    changes: [...changes.values()].sort((one, other) => keyOf(one) - keyOf(other)),
    kept: [...kept].map(([reason, cells]) => ({ reason, cells })),
  };

  function turnNumber(cell: Cell, value: number): void {
    const isDate = sheet.dateFormat(cell.row, cell.column) !== null;
    const day = isDate ? dayOfSerial(Number(sheet.dateValue(cell.row, cell.column))) : null;
    if (day) put("period", cell, value + daysOn(day, quarter));
    else if (tables.every(({ area }) => !contains(area, cell))) keep("figures", cell);
    else if (!isNumbering(sheet, cell)) keep("beside", cell);
  }

  function turnText(cell: Cell, text: string): void {
    const signed = signedLater(text, quarter);
    if (signed !== null) {
      put("signed", cell, signed);
      return;
    }
    if (text.length > PROSE && FIGURE.test(text) && captionLabel(text) === null && !own.has(keyOf({ cell }))) {
      keep("sentence", cell);
      return;
    }
    const isOwn = isLeftOver || own.has(keyOf({ cell }));
    put(
      "period",
      cell,
      laterText(text, quarter, { isOwn: isOwn && namesOne(text), beside: monthsBeside(sheet, cell) }),
    );
  }
}

/** The titles and captions of tables that are of the quarter; a plan may name the one that it follows from. */
function ownLines(tables: readonly Table[]): ReadonlySet<number> {
  const lines = tables.filter(({ kind }) => !FOLLOWS_UP.test(kind)).flatMap(linesAround);
  return new Set(lines.map(keyOf));
}

function keyOf({ cell }: { readonly cell: Cell }): number {
  return cellKey(cell.row, cell.column);
}

/** What compares quarters names two. */
function namesOne(text: string): boolean {
  return text.length <= 250 && (text.match(/triwulan|tri wulan|\btr?w\b|kuartal|quarter/gi)?.length ?? 0) <= 1;
}

function* filledCells(sheet: Sheet): Generator<Cell> {
  for (let row = 0; row < sheet.rowCount; row++) {
    for (const column of sheet.columns(row)) if (sheet.value(row, column) !== null) yield { row, column };
  }
}

/** Numbers count the rows of a table, or are codes of them. */
function isNumbering(sheet: Sheet, { row, column }: Cell): boolean {
  const name = nameOver(sheet, row, column);
  return (
    /^(kode|kd|rekening)\b/i.test(name) ||
    (Number.isInteger(sheet.value(row, column)) && /^(no|nomor|\(?\d+\)?|)\.?$/i.test(name))
  );
}

function nameOver(sheet: Sheet, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above--) {
    const text = sheet.text(above, column);
    if (text !== "") return text;
  }
  return "";
}

function monthsBeside(sheet: Sheet, { row, column }: Cell): readonly string[] {
  return [column - 2, column - 1, column + 1, column + 2].flatMap((beside) => {
    const text = beside < 0 ? "" : sheet.text(row, beside);
    const bare = text.replace(/[^\p{L}].*$/u, "");
    return monthOf(bare) !== null && periodNamed(text, null) ? [bare] : [];
  });
}

/** How many days later the first or last day of a month of the quarter is; none for any other. */
function daysOn(day: Day, quarter: Quarter): number {
  if (!isWithin(quarter, day.month, day.year) || !isBoundary(day.day, day.month, day.year)) return 0;
  const { month, years } = monthLater(day.month);
  const later = { year: day.year + years, month, day: dayLater(day.day, day.month, day.year) };
  return serialOfDay(later) - serialOfDay(day);
}
