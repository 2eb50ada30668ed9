import type { Host } from "../host";
import { placesOf } from "../undo/locateStep";
import { namedSteps } from "../journal/steps";
import { takeOff } from "./undoMarks";

/** A sheet that was made as a copy of another, by their ids. */
interface CopyOf {
  readonly of: string;
  readonly id: string;
}

/**
 * Takes off copies the marks of the sheets that they were made of: what was found there is not theirs, and no step knows
 * of their cells. Those that were put on last go first, as one may lie over another.
 */
export async function unmarkCopies(host: Host, copies: readonly CopyOf[]): Promise<void> {
  for (const { step } of await namedSteps(host)) {
    const { marks } = step;
    if (!marks) continue;
    const places = await placesOf(host, step);
    const marked = places.flatMap((place, at) => {
      const mark = marks[at];
      if (!mark || !("cell" in place)) return [];
      return copies.flatMap(({ of, id }) => (of === place.sheetId ? [{ place: { ...place, sheetId: id }, mark }] : []));
    });
    await takeOff(host, marked);
  }
}
