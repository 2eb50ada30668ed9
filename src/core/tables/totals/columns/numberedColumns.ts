import type { Sheet } from "../../../grid/sheet";
import type { Block } from "../../../layout/blocks";
import { columnNumber, type ColumnNumber } from "../../../layout/columnNumber";
import type { ColumnTotal } from "./namedColumns";

/** In fewer cells a row numbers no columns. */
const FEWEST = 3;

/**
 * What columns add up by the row that numbers them:
 *
 *   Uraian │ PMA │ PMDN │ Nilai
 *   1      │ 2   │ 3    │ 4=2+3
 */
export function numberedTotals({ sheet, area, header, columns }: Block): readonly ColumnTotal[] {
  for (let row = header.top; row <= header.bottom + 1; row++) {
    const numbered = numbersIn(sheet, row, area);
    if (numbered.length < FEWEST || !numbered.some(({ parts }) => parts.length > 0)) continue;
    const columnOf = (number: number) => {
      const at = numbered.find((one) => one.number === number)?.column;
      return columns.find(({ column }) => column === at);
    };
    return numbered.flatMap((one): readonly ColumnTotal[] => {
      const column = columns.find((own) => own.column === one.column);
      const parts = one.parts.flatMap((number) => columnOf(number) ?? []);
      const areAllThere = parts.length > 1 && parts.length === one.parts.length;
      return column && areAllThere && !parts.includes(column) ? [{ column, parts, isSaid: true }] : [];
    });
  }
  return [];
}

interface Numbered extends ColumnNumber {
  readonly column: number;
}

function numbersIn(sheet: Sheet, row: number, { left, right }: Block["area"]): readonly Numbered[] {
  return sheet
    .columns(row)
    .filter((column) => column >= left && column <= right)
    .flatMap((column) => {
      const read = columnNumber(sheet.value(row, column));
      return read ? [{ column, ...read }] : [];
    });
}
