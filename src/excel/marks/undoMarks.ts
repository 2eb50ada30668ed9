import type { Place, Stays, Undone } from "../../workbook";
import { reading, writing, type Host } from "../host";
import type { Mark, Step } from "../journal/journal";
import { placesOf, type Placed } from "../undo/locateStep";
import { wherePossible } from "../obstacles";
import type { KeptStep } from "../journal/steps";
import { COLOURS } from "./colours";
import type { Targeted } from "../cells/blocks";
import { keepsFormats } from "../cells/views";
import { loadFills, putFills, type Fill } from "./fills";

/**
 * Gives cells what filled them before, wherever they have gone, whatever they hold now; not where somebody has filled them
 * since. Where a sheet is protected its cells wait, and the step stays: once they are back, it finds nothing to do in the others.
 */
export async function undoMarks(host: Host, step: Step, marks: readonly Mark[], kept: KeptStep): Promise<Undone> {
  const placed = await placesOf(host, step);
  const marked = placed.flatMap((place, at) => (marks[at] ? [{ place, mark: marks[at] }] : []));
  const { filled, locked } = await takeOff(host, marked);
  if (locked.length === 0) await wherePossible(() => kept.forget());
  const waiting = new Set(locked.map(({ place }) => place));
  const left = placed.flatMap((place): (Place & { readonly reason: Stays })[] => {
    if ("reason" in place) return [{ sheet: place.sheetName, cell: place.was, reason: place.reason }];
    return waiting.has(place) ? [{ sheet: place.sheetName, cell: place.cell, reason: "protected" }] : [];
  });
  return { restored: [], left, stopped: null, marks: filled.length };
}

/** A mark, and where its cell is by now. */
export interface Marked {
  readonly place: Placed;
  readonly mark: Mark;
}

/** What became of cells that are still marked: they are filled otherwise now, or their sheet is protected against it. */
export interface Refilled<T> {
  readonly filled: readonly T[];
  readonly locked: readonly T[];
}

/** Gives cells what filled them before, as far as they are found and nobody has filled them since. */
export function takeOff<T extends Marked>(host: Host, marked: readonly T[]): Promise<Refilled<T>> {
  return changeFills(host, marked, ({ mark }) => mark.was);
}

/** True for the colour of a mark, also where its sort changed and Excel could not be told any more what it is now. */
function isOurs(fill: Fill | undefined, { is }: Mark): boolean {
  return fill != null && (fill === is || Object.values(COLOURS).includes(fill));
}

/** Fills cells otherwise, as far as they are found and nobody has filled them since they were marked. */
export async function changeFills<T extends Marked>(
  host: Host,
  marked: readonly T[],
  fillOf: (one: T) => Fill,
): Promise<Refilled<T>> {
  const found = marked.flatMap((one) => ("cell" in one.place ? [{ ...one.place, one, fill: fillOf(one) }] : []));
  if (found.length === 0) return { filled: [], locked: [] };
  const { fills, kept } = await reading(host, async (context) => {
    const loaded = loadFills(context, found);
    const protectedOnes = loadKeptFormats(context, found);
    await context.sync();
    return { fills: loaded(), kept: protectedOnes() };
  });
  const ours = found.filter((item) => isOurs(fills.get(item), item.one.mark));
  const free = ours.filter(({ sheetId }) => !kept.has(sheetId));
  await writing(host, (context) => {
    putFills(context, free);
    return context.sync();
  });
  const locked = ours.filter(({ sheetId }) => kept.has(sheetId));
  return { filled: free.map(({ one }) => one), locked: locked.map(({ one }) => one) };
}

/** Asks which of the sheets are protected against other formats; to be read after a request. */
function loadKeptFormats(context: Excel.RequestContext, cells: readonly Targeted[]): () => ReadonlySet<string> {
  const asked = [...new Set(cells.map(({ sheetId }) => sheetId))].map((id) => ({
    id,
    protection: context.workbook.worksheets.getItem(id).protection.load({ protected: true, options: true }),
  }));
  return () => new Set(asked.flatMap(({ id, protection }) => (keepsFormats(protection) ? [id] : [])));
}
