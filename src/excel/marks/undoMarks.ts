import type { Place, Stays, Undone } from "../../workbook";
import { reading, writing, type Host } from "../host";
import type { Mark, Step } from "../journal";
import { placesOf } from "../locateStep";
import { wherePossible } from "../obstacles";
import type { KeptStep } from "../steps";
import { loadFills, putFills } from "./fills";

/** Gives cells what filled them before, wherever they have gone, whatever they hold now; not where somebody has filled them since. */
export async function undoMarks(host: Host, step: Step, marks: readonly Mark[], kept: KeptStep): Promise<Undone> {
  const places = await placesOf(host, step);
  const found = places.flatMap((place, at) => {
    const mark = marks[at];
    return "cell" in place && mark ? [{ ...place, mark, fill: mark.was }] : [];
  });
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
  await wherePossible(() => kept.forget());
  const left = places.flatMap((place): (Place & { readonly reason: Stays })[] => {
    return "reason" in place ? [{ sheet: place.sheetName, cell: place.was, reason: place.reason }] : [];
  });
  return { restored: [], left, stopped: null, marks: ours.length };
}
