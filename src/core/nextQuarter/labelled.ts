import { ordinalOf, writtenLike } from "../dates/ordinals";
import type { Cell } from "../grid/address";
import type { CellValue, Sheet } from "../grid/sheet";
import { monthLater, monthsOf, termOfMonth, type Term } from "./term";

const NAMES =
  /^\W*(?:(triwulan|tri wulan|tribulan|tr?w|kuartal)|(semester|smt)|(bulan)|(tahun(?: anggaran)?|thn|t\.?a))\.?\s*(?:ke)?\s*[:=]?\s*$/i;
/** A colon may have a cell of its own. */
const REACH = 2;

/**
 * A period whose name stands in the cell before it, a term later:
 *
 *     Triwulan │ : │ II          Tahun │ 2024
 *
 * Null where nothing of the kind is said, or it is of another term.
 */
export function labelledLater(sheet: Sheet, cell: Cell, term: Term): CellValue {
  const value = sheet.value(cell.row, cell.column);
  const [, quarter, semester, month, year] = NAMES.exec(labelBefore(sheet, cell)) ?? [];
  if (year !== undefined) {
    const isEnding = value === term.year && monthsOf(term).last === 12;
    return isEnding && term.year !== null ? term.year + 1 : null;
  }
  const length = quarter !== undefined ? 3 : semester !== undefined ? 6 : month !== undefined ? 1 : null;
  if (length === null) return null;
  const number = ordinalIn(value, length);
  const { last } = monthsOf(term);
  if (number === null || number !== termOfMonth(length, last, null).number) return null;
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

function ordinalIn(value: CellValue, length: number): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1 && value * length <= 12 ? value : null;
  return typeof value === "string" ? ordinalOf(value.trim()) : null;
}
