import { readMonth } from "../../dates/months";
import { monthOfYear } from "../../dates/span";
import { permitName } from "../../tables/register/names";
import type { CountedCell } from "./cells";
import type { Grid } from "./grid";
import type { Listed } from "./listed";
import { amountColumn, isCount, monthIn } from "./meaning";

/**
 * The cells of a grid whose rows are called by the sheets of several lists, each with all that it lists:
 *
 *   Bulan    │ Jumlah Izin │ Retribusi (Rp)
 *   Januari  │      8      │   4.200.000       the sheet "Januari"
 *   Februari │      9      │   4.440.000
 */
export function rowsByList(grid: Grid, lists: readonly Listed[]): readonly CountedCell[] {
  const rows = grid.rows.flatMap((row) => {
    const [list, ...more] = lists.filter(({ sheet }) => isCalled(sheet.name, row.text));
    return list && more.length === 0 && !list.hasOthers ? [{ row, list }] : [];
  });
  if (rows.length < grid.rows.length || new Set(rows.map(({ list }) => list)).size < rows.length) return [];
  if (grid.columns.filter(({ text }) => isCount(text)).length !== 1) return [];
  const cells = rows.flatMap(({ row, list }) =>
    grid.columns.flatMap((column): readonly CountedCell[] => {
      const amount = isCount(column.text) ? null : amountColumn(column.text, list);
      if (amount === null && !isCount(column.text)) return [];
      const cell = { row: row.label.row, column: column.head.column };
      return [{ cell, subject: `${row.text}, ${column.text}`, list, rows: list.rows, asked: [], amount }];
    }),
  );
  return cells.length === grid.rows.length * grid.columns.length ? cells : [];
}

function isCalled(sheet: string, text: string): boolean {
  const [own, asked] = [readMonth(sheet)?.month, monthIn(text)];
  return permitName(sheet) === permitName(text) || (own !== undefined && asked !== null && own === monthOfYear(asked));
}
