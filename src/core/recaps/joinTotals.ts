import { cellKey } from "../grid/address";
import { areaAround, overlap } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { keyOf } from "../relations/order";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import { joinedCells } from "./joinedRows";
import { believed } from "./joinLayers";
import type { Layered } from "./layers";
import type { Sources } from "./sources";

/** Joins tables with the rows of their sheet that add up some of them: "Total PMA + PMDN" below one of PMA and one of PMDN. */
export function* joinTotals(sheets: readonly Sheet[], all: Table[], sources: Sources): Steps<void> {
  for (const sheet of sheets) {
    if (!all.some((table) => table.sheet === sheet && table.register === undefined)) continue;
    for (const cells of yield* joinedCells(sheet)) {
      const table = tableOver(all, sheet, cells);
      if (!table) continue;
      const known = new Set(table.relations.map(keyOf));
      const own = cells.filter(({ cell }) => !known.has(cellKey(cell.row, cell.column)));
      const relations = yield* believed(table, own, sources);
      const { top, left, bottom, right } = table.area;
      const corners = [
        { row: top, column: left },
        { row: bottom, column: right },
      ];
      const area = areaAround([...corners, ...own.map(({ cell }) => cell)]);
      const isFree = !all.some((other) => other !== table && other.sheet === sheet && overlap(other.area, area));
      if (relations.length === 0 || !isFree) continue;
      all[all.indexOf(table)] = { ...table, area, relations: [...table.relations, ...relations] };
    }
  }
}

/** The last table that begins above the cells. */
function tableOver(all: readonly Table[], sheet: Sheet, cells: readonly Layered[]): Table | undefined {
  const row = Math.min(...cells.map(({ cell }) => cell.row));
  return all
    .filter((table) => table.sheet === sheet && table.register === undefined && table.area.top < row)
    .sort((one, other) => one.area.bottom - other.area.bottom)
    .at(-1);
}
