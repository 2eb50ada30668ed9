import { cellName } from "../core/grid/address";
import { areaAround, areaName } from "../core/grid/area";
import type { Place } from "../workbook";
import { grouped } from "./grouped";

/** Cells as a person names them, neighbours in a row as one range: "SKM!B144:J144, K147; Lain!B4". */
export function cellList(places: readonly Place[], deletedSheet: string): string {
  return grouped(places, ({ sheet }) => sheet ?? deletedSheet)
    .map(([sheet, own]) => `${sheet}!${runsOf(own).map(runName).join(", ")}`)
    .join("; ");
}

function runsOf(places: readonly Place[]): readonly Place[][] {
  const runs: Place[][] = [];
  for (const place of places) {
    const before = runs.at(-1)?.at(-1)?.cell;
    const joins = before?.row === place.cell.row && before.column === place.cell.column - 1;
    if (joins) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs;
}

function runName(run: readonly Place[]): string {
  const [first] = run;
  return run.length === 1 && first ? cellName(first.cell) : areaName(areaAround(run.map(({ cell }) => cell)));
}
