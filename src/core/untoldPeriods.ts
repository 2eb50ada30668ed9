import type { SheetArea } from "./grid/area";
import type { Sheet, Workbook } from "./grid/sheet";
import { periodsNamed } from "./nextQuarter/periodsNamed";
import { holdsManyPeriods, isList } from "./nextQuarter/tableWords";
import { atOnce } from "./steps";
import type { Table } from "./tables/table";
import { periodAround } from "./titles/aroundTable";

/**
 * The tables of sheets that name no part of a year anywhere, not on their tab either: of which period they are, only a person can
 * say. Lists have dates of their own, and a table of several periods is of none.
 */
export function untoldPeriods(workbook: Workbook, tables: readonly Table[]): readonly SheetArea[] {
  const named = atOnce(periodsNamed(workbook, tables));
  const isNamed = (sheet: Sheet) => named.get(sheet)?.periods.some(({ months }) => months.length > 0) === true;
  return workbook.sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet && !isList(table) && !holdsManyPeriods(table));
    const untold = own.filter((table) => periodAround(table) === null);
    if (untold.length === 0 || isNamed(sheet)) return [];
    return untold.map(({ area }) => ({ sheet: sheet.name, area }));
  });
}
