import type { Place, Stays, Undone } from "../../workbook";
import { reading, writing, type Host } from "../host";
import type { Mark, Step } from "../journal/journal";
import { placesOf, type Placed } from "../undo/locateStep";
import { wherePossible } from "../obstacles";
import type { KeptStep } from "../journal/steps";
import { COLOURS } from "./colours";
import { loadFills, putFills, type Fill } from "./fills";

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
  return (
    await changeFills(
      host,
      marked.map((one) => ({ ...one, fill: one.mark.was })),
    )
  ).length;
}

/** True for the colour of a mark, also where its sort changed and Excel could not be told any more what it is now. */
function isOurs(fill: Fill | undefined, { is }: Mark): boolean {
  return fill != null && (fill === is || Object.values(COLOURS).includes(fill));
}

/** Fills cells otherwise, as far as they are found and nobody has filled them since they were marked; gives these. */
export async function changeFills<T extends Marked & { readonly fill: Fill }>(
  host: Host,
  marked: readonly T[],
): Promise<readonly T[]> {
  const found = marked.flatMap((one) => ("cell" in one.place ? [{ ...one.place, one, fill: one.fill }] : []));
  if (found.length === 0) return [];
  const fills = await reading(host, async (context) => {
    const loaded = loadFills(context, found);
    await context.sync();
    return loaded();
  });
  const ours = found.filter((item) => isOurs(fills.get(item), item.one.mark));
  await writing(host, (context) => {
    putFills(context, ours);
    return context.sync();
  });
  return ours.map(({ one }) => one);
}
