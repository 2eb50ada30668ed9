import type { Cell } from "../core/grid/address";
import type { SheetArea } from "../core/grid/area";
import { reading, type Host } from "./host";
import { Met } from "./obstacles";

/** Shows a cell to the person: brings its sheet to the front and selects it. */
export async function selectCell(host: Host, sheetId: string, { row, column }: Cell): Promise<void> {
  await host.run({}, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load({ visibility: true });
    await context.sync();
    if (sheet.isNullObject) throw new Met("gone", "The sheet is no longer there.");
    if (sheet.visibility !== "Visible") throw new Met("hidden", "A hidden sheet cannot be brought to the front.");
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}

/** The cell that the person has selected; of several the one that would be typed into. */
export function activeCell(host: Host): Promise<{ readonly sheet: string; readonly cell: Cell }> {
  return reading(host, async (context) => {
    const range = context.workbook.getActiveCell();
    range.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    return { sheet: range.worksheet.name, cell: { row: range.rowIndex, column: range.columnIndex } };
  });
}

/** The cells that the person has selected; several ranges at once are refused by Excel, in its own words. */
export function selectedArea(host: Host): Promise<SheetArea> {
  return reading(host, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, worksheet: { name: true } });
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    return { sheet: range.worksheet.name, area };
  });
}
