import type { SheetArea } from "../../core/grid/area";
import { bodyOf } from "../cells/tables";

/**
 * Asks for the tables of Insert › Table; after a request what is given tells where they have their rows, which takes one
 * more where there are any.
 */
export function loadTableBodies(context: Excel.RequestContext): () => Promise<readonly SheetArea[]> {
  const { tables } = context.workbook;
  tables.load({ showHeaders: true, showTotals: true });
  return async () => {
    if (tables.items.length === 0) return [];
    const asked = tables.items.map((table) => {
      const range = table.getRange();
      table.worksheet.load({ name: true });
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return { table, range };
    });
    await context.sync();
    return asked.map(({ table, range }) => ({ sheet: table.worksheet.name, area: bodyOf(table, range) }));
  };
}
