import type { Cell } from "../grid/address";
import { areaAround, areaName, type Area } from "../grid/area";

/**
 * What is typed together on a sheet and may be emptied for the next term:
 * - `table`: a table that is of the term; the only ones that are emptied unless the person wants otherwise.
 * - `anything`: a table of which no word says so. `beside`: typed figures of a table that nothing computes.
 * - `unknown`: figures that look like a table, but were not understood.
 */
export interface Region {
  readonly kind: "table" | "anything" | "beside" | "unknown";
  readonly area: Area;
  /** So many typed cells are emptied, or would be. */
  readonly entries: number;
  readonly isEmptied: boolean;
}

/** By its name, "Izin!A2:F7": whether a person wants a region emptied or left. */
export type Choices = ReadonlyMap<string, boolean>;

/** What a region is known by from one look to the next. */
export function regionName(sheet: string, { area }: Pick<Region, "area">): string {
  return `${sheet}!${areaName(area)}`;
}

/** A region with its cells, emptied as the person wants; else only where it is sure to be of the term. */
export function regionOf(
  sheet: string,
  kind: Region["kind"],
  cells: readonly Cell[],
  choices: Choices,
  area: Area = areaAround(cells),
): Region {
  const wanted = choices.get(regionName(sheet, { area }));
  return { kind, area, entries: cells.length, isEmptied: wanted ?? kind === "table" };
}
