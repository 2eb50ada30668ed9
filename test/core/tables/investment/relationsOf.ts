import { check } from "../../../../src/core/check";
import { areaName } from "../../../../src/core/grid/area";
import { cellName } from "../../../../src/core/grid/address";
import type { Sheet } from "../../../../src/core/grid/sheet";

/** What must hold on a sheet, in the order of its tables: "B4=B2:B3". */
export function relationsOf(sheet: Sheet): string[] {
  return check({ sheets: [sheet] }).tables.flatMap(({ table }) =>
    table.relations.map(({ target, sources }) => `${cellName(target)}=${sources.map(areaName).join(",")}`),
  );
}
