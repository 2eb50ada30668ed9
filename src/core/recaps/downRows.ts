import type { Sheet } from "../grid/sheet";
import { isWords, nameAt } from "../layout/cells";
import { labelKind } from "../layout/labels";
import { closing } from "./fellows";
import type { Family, Grid, GridSum } from "./grids";
import { totalWord } from "./labelledRows";
import type { RecapCell } from "./recapPlaces";

/** The recap beside a column of words that are names of sheets; null where nothing stands over its figures. */
export function downRows(sheet: Sheet, heads: readonly RecapCell[]): Grid | null {
  const { row: first, column: labels } = heads[0]?.cell ?? { row: 0, column: 0 };
  const top = headerAbove(sheet, first, labels);
  if (top === null) return null;
  const columns = sheet.columns(top).filter((column) => column > labels && isWords(sheet, top, column));
  const families = columns.map((column): Family => {
    const word = sheet.text(top, column);
    const cells = heads.map((head) => ({ ...head, cell: { row: head.cell.row, column } }));
    return { word, isTotal: labelKind(word) === "total" || columns.length === 1, above: () => [], cells };
  });
  const word = (row: number) => totalWord(sheet, row, labels) || nameAt(sheet, row, labels);
  const closed = closing(heads, ({ cell }) => cell.row, word, sheet.rowCount);
  const [total, items] = [families.at(-1), families.slice(0, -1)];
  const isSum = total?.isTotal === true && items.length > 0 && !items.some(({ isTotal }) => isTotal);
  const across = (isSum ? total.cells : []).map(({ cell, pageWord }, at): GridSum => ({
    rule: "totals-across",
    subject: pageWord,
    target: cell,
    parts: items.flatMap(({ cells }) => cells[at]?.cell ?? []),
  }));
  const down = (closed ? columns : []).map((column, at): GridSum => ({
    rule: "totals-down",
    subject: [word(closed?.total ?? 0), families[at]?.word].join(", "),
    target: { row: closed?.total ?? 0, column },
    parts: (closed?.parts ?? []).map((row) => ({ row, column })),
  }));
  return { sheet, corner: { row: top, column: labels }, families, sums: [...across, ...down] };
}

/** A header stands right above the first row, or a row that numbers the columns higher. */
function headerAbove(sheet: Sheet, first: number, labels: number): number | null {
  for (let row = first - 1; row >= Math.max(0, first - 2); row--) {
    if (sheet.columns(row).some((column) => column > labels && isWords(sheet, row, column))) return row;
  }
  return null;
}
