import { ordinalOf, writtenLike } from "../dates/ordinals";
import type { Cell } from "../grid/address";
import type { CellValue, Sheet } from "../grid/sheet";
import { monthLater, monthsOf, termOfMonth, type Term } from "./term";

const NAMES =
  /^\W*(?:(triwulan|tri wulan|tribulan|tr?w|kuartal)|(semester|smt)|(bulan)|(tahun(?: anggaran)?|thn|t\.?a))\.?\s*(?:ke)?\s*[:=]?\s*$/i;
/** A colon may have a cell of its own. */
const REACH = 2;
const YEARS = { first: 1990, last: 2100 };

/**
 * What a cell says of time by the name in a cell before it:
 *
 *     Triwulan │ : │ II          Tahun │ 2024
 */
export interface Labelled {
  /** How many months it is of. */
  readonly length: 1 | 3 | 6 | 12;
  /** The year, or which of a year's it is. */
  readonly number: number;
}

/** Null where no such name stands before the cell, or something else in it. */
export function labelledAt(sheet: Sheet, cell: Cell): Labelled | null {
  const [, quarter, semester, month, year] = NAMES.exec(labelBefore(sheet, cell)) ?? [];
  const value = sheet.value(cell.row, cell.column);
  const number = typeof value === "number" ? value : typeof value === "string" ? numberIn(value.trim()) : null;
  if (number === null || !Number.isInteger(number)) return null;
  if (year !== undefined) return number >= YEARS.first && number <= YEARS.last ? { length: 12, number } : null;
  const length = quarter !== undefined ? 3 : semester !== undefined ? 6 : month !== undefined ? 1 : null;
  return length !== null && number >= 1 && number * length <= 12 ? { length, number } : null;
}

/** What such a cell is a term later; the same where it is of another term. */
export function labelledLater(sheet: Sheet, cell: Cell, { length, number }: Labelled, term: Term): CellValue {
  const value = sheet.value(cell.row, cell.column);
  const { last } = monthsOf(term);
  if (length === 12) {
    const isEnding = number === term.year && last === 12;
    return !isEnding
      ? value
      : typeof value === "number"
        ? number + 1
        : String(value).replace(/\d{4}/, String(number + 1));
  }
  if (number !== termOfMonth(length, last, null).number) return value;
  const moved = termOfMonth(length, monthLater(last, term).month, null).number;
  return typeof value === "string" ? value.replace(/\S+/, (word) => writtenLike(word, moved)) : moved;
}

function labelBefore(sheet: Sheet, { row, column }: Cell): string {
  for (let before = column - 1; before >= Math.max(0, column - REACH); before--) {
    const text = sheet.text(row, before).trim();
    if (text !== "" && text !== ":") return text;
  }
  return "";
}

function numberIn(text: string): number | null {
  return ordinalOf(text) ?? (/^\d{4}$/.test(text) ? Number(text) : null);
}
