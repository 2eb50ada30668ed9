import type { SheetArea } from "../grid/area";
import type { Edit } from "./edit";
import type { Refused } from "./refusal";

/**
 * Edits that are right only together: a wrong figure with all that follows from it, or blank figures that are computed
 * from each other. All of them are made, or none.
 */
export interface EditGroup {
  readonly edits: readonly Edit[];
  /** The cells that the edits were worked out from. Where one of them has changed since, none of the edits is right. */
  readonly basis: readonly SheetArea[];
}

/** What is refused once each edit has been looked at by itself: with an edit, all that is right only with it. */
export function withTheirGroups(refused: readonly Refused[], groups: readonly EditGroup[]): readonly Refused[] {
  const own = new Set(refused.map(({ edit }) => edit));
  const broken = groups.filter(({ edits }) => edits.some((edit) => own.has(edit)));
  const others = new Set(broken.flatMap(({ edits }) => edits).filter((edit) => !own.has(edit)));
  return [...refused, ...[...others].map((edit) => ({ edit, reason: "together" as const }))];
}
