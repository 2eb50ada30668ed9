import { overlap, type Area } from "../../core/grid/area";
import { bodyOf, type ListTable } from "../book/listTable";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import type { HostContext } from "./hostContext";
import { parseAddress } from "./rangeAddress";

/** Excel.TableCollection of some sheets, or the tables that overlap with a range of one. */
export function tablesObject(host: HostContext, sheets: readonly BookSheet[], area?: Area): HostObject {
  const inScope = () =>
    sheets.flatMap((sheet) =>
      sheet.tables
        .filter((table) => !area || overlap(table.area, area))
        .map((table) => ({ table, object: tableObject(host, sheet, table) })),
    );
  const named = (key: unknown) => inScope().find(({ table: { id, name } }) => id === key || name === key)?.object;
  return {
    type: area ? "TableScopedCollection" : "TableCollection",
    items: () => inScope().map(({ object }) => object),
    item(key) {
      const table = named(key);
      if (!table) throw errors.itemNotFound();
      return table;
    },
    calls: { getCount: () => inScope().length },
    opens: {
      getItemOrNullObject: (key) => named(key) ?? null,
      add: (address, hasHeaders) => {
        const [sheet] = sheets;
        if (!sheet) throw errors.itemNotFound();
        return tableObject(host, sheet, addTable(host, sheet, address, hasHeaders));
      },
    },
  };
}

/** Without headers Excel would push the cells down to make room for some; that is not done here. */
function addTable({ book }: HostContext, sheet: BookSheet, address: unknown, hasHeaders: unknown): ListTable {
  const area = typeof address === "string" ? parseAddress(address.split("!").at(-1) ?? "") : null;
  if (!area || hasHeaders !== true) throw errors.invalidArgument();
  if (sheet.tables.some((table) => overlap(table.area, area)) || sheet.merges.some((merge) => overlap(merge, area))) {
    throw errors.mergedRangeConflict();
  }
  const number =
    Math.max(0, ...book.sheets.flatMap(({ tables }) => tables).map(({ id }) => Number(/\d+/.exec(id)?.[0]))) + 1;
  const table = { id: `{${number}}`, name: `Table${number}`, area, showsHeaders: true, showsTotals: false };
  sheet.tables.push(table);
  return table;
}

/** Excel.Table. */
function tableObject(host: HostContext, sheet: BookSheet, table: ListTable): HostObject {
  const row = (at: number) => host.range(sheet, { ...table.area, top: at, bottom: at });
  const remove = () => sheet.tables.splice(sheet.tables.indexOf(table), 1);
  return {
    type: "Table",
    identity: () => ({ Id: table.id, Name: table.name }),
    exists: () => sheet.tables.includes(table),
    reads: {
      id: () => table.id,
      name: () => table.name,
      showHeaders: () => table.showsHeaders,
      showTotals: () => table.showsTotals,
    },
    writes: {
      name: (name) => void (table.name = String(name)),
      showTotals: (isShown) => {
        if (isShown === table.showsTotals) return;
        table.area = { ...table.area, bottom: table.area.bottom + (isShown === true ? 1 : -1) };
        table.showsTotals = isShown === true;
      },
    },
    calls: { delete: () => void remove() },
    opens: {
      worksheet: () => host.worksheet(sheet),
      getRange: () => host.range(sheet, table.area),
      getDataBodyRange: () => host.range(sheet, bodyOf(table)),
      getHeaderRowRange: () => row(table.area.top),
      getTotalRowRange: () => row(table.area.bottom),
      convertToRange: () => {
        remove();
        return host.range(sheet, table.area);
      },
    },
  };
}
