import { saysAnything } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import type { Review } from "../session/review";

/**
 * What would fill all blanks of the tables that are shown, but of those whose answers in words nobody has confirmed the
 * numbers of yet: they ask in their own place.
 */
export function fillsOf({ tables }: Review, confirmed: ReadonlySet<string>): readonly EditGroup[] {
  return tables
    .filter(({ table: { reading } }) => reading === undefined || confirmed.has(reading.key))
    .flatMap(({ fills }) => fills);
}

/** How many cells show something that they did not before. */
export function cellsIn(groups: readonly EditGroup[]): number {
  return groups.flatMap(({ edits }) => edits).filter(saysAnything).length;
}
