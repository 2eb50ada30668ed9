import { cellKey, type Cell } from "../../core/grid/address";
import type { MarkPlan, MarkSort } from "../../workbook";
import type { Host } from "../host";
import type { Mark } from "../journal/journal";
import { placesOf, type Placed } from "../undo/locateStep";
import { namedSteps, type NamedStep } from "../journal/steps";
import { Met } from "../obstacles";
import { COLOURS } from "./colours";
import { changeFills, takeOff, type Marked } from "./undoMarks";

/** What cells are to be marked as, by their place. */
type Sorts = ReadonlyMap<string, MarkSort>;

/**
 * Has marks follow what was found last: they are taken off all cells but those that are still to be marked, wherever these
 * have gone, and have the colour of what is found in them now. Gives how many were taken off. A cell that is not found
 * keeps its mark, to be taken off with the others; one that is not marked stays so.
 */
export async function keepMarks(host: Host, cells: MarkPlan["cells"]): Promise<number> {
  return (await followAll(host, cells)).removed;
}

/**
 * Takes all marks off, as no step will know of them. Sheets that are protected against it are an obstacle: they are named, and
 * keep theirs until then.
 */
export async function takeAllOff(host: Host): Promise<void> {
  const { locked } = await followAll(host, []);
  if (locked.size > 0) throw new Met("protected-sheets", "Marked cells are locked.", [...locked].join(", "));
}

interface Followed {
  readonly removed: number;
  /** The sheets on which marks stay as they were because they are protected. */
  readonly locked: ReadonlySet<string>;
}

async function followAll(host: Host, cells: MarkPlan["cells"]): Promise<Followed> {
  const sorts = new Map(cells.map(({ sheet, cell, sort }) => [placeOf(sheet, cell), sort]));
  let removed = 0;
  const locked = new Set<string>();
  for (const kept of await namedSteps(host)) {
    const { changes, marks } = kept.step;
    const isAsFound = ({ is }: Mark, at: number) => {
      const change = changes[at];
      const sort = change && sorts.get(placeOf(change.sheetName, change.cell));
      return sort !== undefined && COLOURS[sort] === is;
    };
    if (!marks || marks.every(isAsFound)) continue;
    const followed = await follow(host, kept, marks, sorts);
    removed += followed.removed;
    for (const sheet of followed.locked) locked.add(sheet);
  }
  return { removed, locked };
}

async function follow(host: Host, kept: NamedStep, marks: readonly Mark[], sorts: Sorts): Promise<Followed> {
  const places = await placesOf(host, kept.step);
  const sortAt = (place: Placed) =>
    "cell" in place ? sorts.get(placeOf(place.sheetName ?? "", place.cell)) : undefined;
  const marked = places.flatMap((place, at) => (marks[at] ? [{ place, mark: marks[at], sort: sortAt(place) }] : []));
  const done = marked.filter(({ place, sort }) => "cell" in place && sort === undefined);
  const other = marked.filter(({ mark, sort }) => sort !== undefined && COLOURS[sort] !== mark.is);
  const off = await takeOff(host, done);
  const painted = await repaint(host, other);
  const waiting = new Set(off.locked);
  const locked = new Set(off.locked.map(({ place }) => place.sheetName ?? ""));
  const followed = { removed: off.filled.length, locked };
  const gone = new Set(done.filter((one) => !waiting.has(one)));
  if (gone.size + painted.size === 0) return followed;
  const left = marked.flatMap((one, at) => {
    const change = kept.step.changes[at];
    return change && !gone.has(one) ? [{ change, mark: painted.get(one.place) ?? one.mark }] : [];
  });
  await (left.length === 0
    ? kept.forget()
    : kept.correct({ ...kept.step, changes: left.map(({ change }) => change), marks: left.map(({ mark }) => mark) }));
  return followed;
}

/** Gives marks the colours of what is found now; gives those that have it. What filled the cells before stays known. */
async function repaint(
  host: Host,
  marked: readonly (Marked & { readonly sort: MarkSort | undefined })[],
): Promise<ReadonlyMap<Placed, Mark>> {
  const wanted = marked.flatMap(({ place, mark, sort }) => (sort ? [{ place, mark, fill: COLOURS[sort] }] : []));
  const { filled } = await changeFills(host, wanted, ({ fill }) => fill);
  return new Map(filled.map(({ place, mark, fill }) => [place, { ...mark, is: fill }]));
}

function placeOf(sheet: string, { row, column }: Cell): string {
  return `${sheet}!${cellKey(row, column)}`;
}
