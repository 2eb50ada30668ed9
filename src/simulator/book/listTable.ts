import { contains, type Area } from "../../core/grid/area";
import type { Cell } from "../../core/grid/address";
import { parseArea } from "../../xlsx/read/merges";
import { partText } from "../../xlsx/package/package";
import { relationshipsOf } from "../../xlsx/package/relationships";
import type { WorkbookFile } from "../../xlsx/workbook";
import { readXml } from "../../xlsx/xml/xml";

/** A table of a sheet, as Insert › Table makes one: Excel's ListObject. */
export interface ListTable {
  readonly id: string;
  name: string;
  /** With its header and its total row. */
  area: Area;
  showsHeaders: boolean;
  showsTotals: boolean;
}

/** The rows of a table that are neither its header nor its total row. */
export function bodyOf({ area, showsHeaders, showsTotals }: ListTable): Area {
  return { ...area, top: area.top + (showsHeaders ? 1 : 0), bottom: area.bottom - (showsTotals ? 1 : 0) };
}

/** The table whose body holds a cell. */
export function tableAt(tables: readonly ListTable[], cell: Cell): ListTable | undefined {
  return tables.find((table) => contains(bodyOf(table), cell));
}

/** The tables that a file keeps for one of its sheets. */
export function tablesOf({ parts, sheetParts }: WorkbookFile, sheetName: string): ListTable[] {
  return relationshipsOf(parts, sheetParts.get(sheetName) ?? "")
    .filter(({ type }) => type === "table")
    .flatMap(({ part }) => tableIn(partText(parts, part) ?? ""));
}

function tableIn(xml: string): ListTable[] {
  const found: ListTable[] = [];
  readXml(xml, {
    open({ name, attributes }) {
      const area = name === "table" ? parseArea(attributes.ref ?? "") : null;
      if (!area) return;
      found.push({
        id: `{${attributes.id ?? "1"}}`,
        name: attributes.displayName ?? attributes.name ?? "",
        area,
        showsHeaders: attributes.headerRowCount !== "0",
        showsTotals: Number(attributes.totalsRowCount ?? 0) > 0,
      });
    },
  });
  return found;
}
