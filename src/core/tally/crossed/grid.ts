import { areaAround, type Area } from "../../grid/area";
import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import { isFigure } from "../../layout/cells";
import type { NamedColumn } from "../../layout/columnNames";
import { isPlainTotal } from "../../layout/labels";
import { listHeadersAt } from "../../layout/listHeader";
import { numberTheColumns } from "../../layout/numbering";
import { isOrder } from "../../layout/vocabulary";

/** Names down, names across, and room for figures between them. */
export interface Grid {
  readonly sheet: Sheet;
  readonly area: Area;
  /** What stands over the names of the rows. */
  readonly over: string;
  readonly rows: readonly { readonly label: Cell; readonly text: string }[];
  readonly columns: readonly { readonly head: Cell; readonly text: string }[];
  /** The row that adds up the others; null where there is none. */
  readonly total: number | null;
}

const FEWEST_ROWS = 2;
const MOST_ROWS = 200;

/** The grids whose header begins in a row of a sheet. */
export function gridsAt(sheet: Sheet, row: number): readonly Grid[] {
  return listHeadersAt(sheet, row).flatMap(({ top, bottom, columns }) => {
    const at = columns.findIndex(({ text }) => !isOrder(text, 0));
    const [names, ...heads] = columns.slice(at);
    if (at < 0 || !names || heads.length === 0) return [];
    return gridBelow(sheet, { top, bottom, names, heads, left: columns[0]?.column ?? 0 });
  });
}

interface Headed {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly names: NamedColumn;
  readonly heads: readonly NamedColumn[];
}

function gridBelow(sheet: Sheet, { top, bottom, left, names, heads }: Headed): readonly Grid[] {
  const rows: Grid["rows"][number][] = [];
  const all = [names.column, ...heads.map(({ column }) => column)];
  let total: number | null = null;
  for (let row = bottom + 1; row < sheet.rowCount && rows.length <= MOST_ROWS; row++) {
    if (rows.length === 0 && numberTheColumns(sheet, row, all)) continue;
    const text = sheet.text(row, names.column) || sheet.text(row, left);
    if (text === "" || !heads.every(({ column }) => isOpen(sheet, row, column))) break;
    if (isPlainTotal(text)) {
      total = row;
      break;
    }
    rows.push({ label: { row, column: names.column }, text: sheet.text(row, names.column) });
  }
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS || rows.some(({ text }) => text === "")) return [];
  const last = total ?? rows.at(-1)?.label.row ?? bottom;
  const columns = heads.map(({ column }) => ({
    head: headAt(sheet, column, bottom),
    text: headText(sheet, column, bottom),
  }));
  const area = areaAround([
    { row: top, column: left },
    { row: last, column: heads.at(-1)?.column ?? left },
  ]);
  return [{ sheet, area, over: names.name, rows, columns, total }];
}

/** Figures stand there, or nothing yet. */
function isOpen(sheet: Sheet, row: number, column: number): boolean {
  return !sheet.isCovered(row, column) && (sheet.looksBlank(row, column) || isFigure(sheet, row, column));
}

function headAt(sheet: Sheet, column: number, bottom: number): Cell {
  const merge = sheet.mergeAt(bottom, column);
  return merge ? { row: merge.top, column: merge.left } : { row: bottom, column };
}

function headText(sheet: Sheet, column: number, bottom: number): string {
  const { row, column: at } = headAt(sheet, column, bottom);
  return sheet.text(row, at);
}
