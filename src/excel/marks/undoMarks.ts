import type { Place, Stays, Undone } from "../../workbook";
import { reading, writing, type Host } from "../host";
import type { Mark, Step } from "../journal/journal";
import { placesOf, type Placed } from "../undo/locateStep";
import { wherePossible } from "../obstacles";
import type { KeptStep } from "../journal/steps";
import { loadFills, putFills } from "./fills";

/** Gives cells what filled them before, wherever they have gone, whatever they hold now; not where somebody has filled them since. */
export async function undoMarks(host: Host, step: Step, marks: readonly Mark[], kept: KeptStep): Promise<Undone> {
  const placed = await placesOf(host, step);
  const marked = placed.flatMap((place, at) => (marks[at] ? [{ place, mark: marks[at] }] : []));
  const ours = await takeOff(host, marked);
  await wherePossible(() => kept.forget());
  const left = placed.flatMap((place): (Place & { readonly reason: Stays })[] => {
    return "reason" in place ? [{ sheet: place.sheetName, cell: place.was, reason: place.reason }] : [];
  });
  return { restored: [], left, stopped: null, marks: ours };
}

/** A mark, and where its cell is by now. */
export interface Marked {
  readonly place: Placed;
  readonly mark: Mark;
}

/** Gives cells what filled them before, as far as they are found and nobody has filled them since; gives how many. */
export async function takeOff(host: Host, marked: readonly Marked[]): Promise<number> {
  const found = marked.flatMap(({ place, mark }) => ("cell" in place ? [{ ...place, mark, fill: mark.was }] : []));
  if (found.length === 0) return 0;
  const fills = await reading(host, async (context) => {
    const loaded = loadFills(context, found);
    await context.sync();
    return loaded();
  });
  const ours = found.filter((one) => fills.get(one) === one.mark.is);
  await writing(host, (context) => {
    putFills(context, ours);
    return context.sync();
  });
  return ours.length;
}
