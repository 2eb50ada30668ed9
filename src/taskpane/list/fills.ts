import { saysAnything } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import type { Table } from "../../core/tables/table";
import type { Review } from "../session/review";

/**
 * What would fill all blanks of the tables that are shown, but of those whose answers in words nobody has confirmed the
 * numbers of yet: they ask in their own place.
 */
export function fillsOf({ tables }: Review, confirmed: ReadonlySet<string>): readonly EditGroup[] {
  return tables.filter(({ table }) => !isAsked(table, confirmed)).flatMap(({ fills }) => fills);
}

/** True where answers are read from words or letters, and nobody has confirmed the numbers of these yet. */
export function isAsked({ reading }: Table, confirmed: ReadonlySet<string>): boolean {
  return reading !== undefined && !confirmed.has(reading.key);
}

/** How many cells show something that they did not before. */
export function cellsIn(groups: readonly EditGroup[]): number {
  return groups.flatMap(({ edits }) => edits).filter(saysAnything).length;
}
