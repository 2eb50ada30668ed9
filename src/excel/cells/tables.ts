import type { Cell } from "../../core/grid/address";
import { contains, type Area } from "../../core/grid/area";
import type { Targeted } from "./blocks";
import { areaOf } from "./merges";

/** How a cell stands to the tables of its sheet: those of Insert › Table. */
export interface Surroundings {
  /** True in a table, but for its header and its total row: a formula may be copied into the whole column. */
  readonly isInTable: boolean;
  /** Cells that Excel may change along with it: those of its table's column, or of a table that it stands beside. */
  readonly beside: readonly Area[];
}

const NOWHERE: Surroundings = { isInTable: false, beside: [] };

/** A table: all of it, and what is neither header nor total row. */
interface Table {
  readonly area: Area;
  readonly body: Area;
  readonly hasTotals: boolean;
}

/** Asks for the tables of the cells' sheets; after a request `closer` asks where those stand, if there are any. */
export function loadTables(context: Excel.RequestContext, items: readonly Targeted[]) {
  const bySheet = [...new Set(items.map(({ sheetId }) => sheetId))].map((sheetId) => {
    const { tables } = context.workbook.worksheets.getItem(sheetId);
    tables.load({ showHeaders: true, showTotals: true });
    return { sheetId, tables };
  });
  return {
    closer() {
      const asked = bySheet.flatMap(({ sheetId, tables }) =>
        tables.items.map((table) => {
          const range = table.getRange();
          range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
          return { sheetId, table, range };
        }),
      );
      return {
        isAsked: asked.length > 0,
        of({ sheetId, cell }: Targeted): Surroundings {
          const own = asked.filter((one) => one.sheetId === sheetId);
          return own.map(({ table, range }) => surroundings(tableOf(table, range), cell)).find(isNear) ?? NOWHERE;
        },
      };
    },
  };
}

function tableOf(table: Excel.Table, range: Excel.Range): Table {
  return { area: areaOf(range), body: bodyOf(table, range), hasTotals: table.showTotals };
}

/** What is neither header nor total row of a table; its range has to be loaded. */
export function bodyOf({ showHeaders, showTotals }: Excel.Table, range: Excel.Range): Area {
  const area = areaOf(range);
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

/**
 * What is written right below a table, or to the right of it, may become a part of it:
 *
 *     ┌ table ─────┐
 *     │ ·   ·   ·  │ ▢  ─▶ a new column, in which Excel may fill every row
 *     │ ·   ·   ·  │
 *     └────────────┘
 *       ▢  ─▶ a new row, in which Excel may fill the other columns
 */
function surroundings({ area, body, hasTotals }: Table, cell: Cell): Surroundings {
  const column = { ...body, left: cell.column, right: cell.column };
  if (contains(body, cell)) return { isInTable: true, beside: [column] };
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (!hasTotals && contains(below, cell)) return { isInTable: false, beside: [column, below] };
  const right = { ...area, left: area.right + 1, right: area.right + 1 };
  return contains(right, cell) ? { isInTable: false, beside: [right] } : NOWHERE;
}

function isNear(one: Surroundings): boolean {
  return one !== NOWHERE;
}
