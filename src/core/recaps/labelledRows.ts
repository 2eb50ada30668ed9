import type { Sheet } from "../grid/sheet";
import { isFigure, isWords, nameAt } from "../layout/cells";
import { labelKind, rowKind } from "../layout/labels";

/** A row of a recap by what it is called. */
export interface LabelledRow {
  readonly row: number;
  readonly word: string;
}

const MOST_BLANK = 1;

/**
 * The rows from one on that are named in a column, down to a gap or to what stands below a table. A row that is called
 * as a remark is one where it has figures, or its name has figures on other sheets (`isRow`): "Ket Riset".
 */
export function labelledRows(
  sheet: Sheet,
  from: number,
  column: number,
  isRow: (word: string) => boolean,
): readonly LabelledRow[] {
  const rows: LabelledRow[] = [];
  for (let row = from, blank = 0; row < sheet.rowCount && blank <= MOST_BLANK; row++) {
    const word = wordOf(sheet, row, column);
    if (word === "") {
      if (rows.length > 0) blank++;
      else if (row > from + MOST_BLANK) break;
      continue;
    }
    const hasFigures = sheet.columns(row).some((other) => other > column && isFigure(sheet, row, other));
    const kind = rowKind(word, hasFigures || isRow(word), numberBefore(sheet, row, column));
    if (kind === "end") break;
    blank = 0;
    if (kind !== "aside") rows.push({ row, word });
  }
  return rows;
}

/** "Jumlah" often stands in the column of numbers, merged over the names. */
function wordOf(sheet: Sheet, row: number, column: number): string {
  return isWords(sheet, row, column) ? nameAt(sheet, row, column) : totalWord(sheet, row, column);
}

/** What a row is called in its first columns, where that is a total; "" else. */
export function totalWord(sheet: Sheet, row: number, last: number): string {
  const words = Array.from({ length: last + 1 }, (_, column) => sheet.text(row, column));
  return words.find((word) => labelKind(word) === "total") ?? "";
}

function numberBefore(sheet: Sheet, row: number, column: number): string {
  return column === 0 ? "" : String(sheet.value(row, column - 1) ?? "").trim();
}
