import type { SheetArea } from "./grid/area";
import type { Workbook } from "./grid/sheet";
import { quarterOf } from "./nextQuarter/currentQuarter";
import { holdsManyPeriods, isList } from "./nextQuarter/tableWords";
import type { Table } from "./tables/table";
import { periodAround } from "./titles/aroundTable";

/**
 * The tables of sheets that name no quarter anywhere, not on their tab either: of which period they are, only a person can
 * say. Lists have dates of their own, and a table of several periods is of none.
 */
export function untoldPeriods({ sheets }: Workbook, tables: readonly Table[]): readonly SheetArea[] {
  return sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet && !isList(table) && !holdsManyPeriods(table));
    const untold = own.filter((table) => periodAround(table) === null);
    if (untold.length === 0 || quarterOf(sheet, tables) !== null) return [];
    return untold.map(({ area }) => ({ sheet: sheet.name, area }));
  });
}
