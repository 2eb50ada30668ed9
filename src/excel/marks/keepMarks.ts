import { cellKey, type Cell } from "../../core/grid/address";
import type { MarkPlan } from "../../workbook";
import type { Host } from "../host";
import type { Change, Mark } from "../journal/journal";
import { placesOf, type Placed } from "../undo/locateStep";
import { namedSteps, type NamedStep } from "../journal/steps";
import { takeOff } from "./undoMarks";

/**
 * Takes the marks off all cells but those that are still to be marked, wherever they have gone; gives how many. A cell that
 * is not found keeps its mark, to be taken off with the others.
 */
export async function keepMarks(host: Host, cells: MarkPlan["cells"]): Promise<number> {
  const still = new Set(cells.map(({ sheet, cell }) => placeOf(sheet, cell)));
  let removed = 0;
  for (const kept of await namedSteps(host)) {
    const { step } = kept;
    const isWanted = ({ sheetName, cell }: Change) => still.has(placeOf(sheetName, cell));
    if (step.marks && !step.changes.every(isWanted)) removed += await keepOf(host, kept, step.marks, still);
  }
  return removed;
}

async function keepOf(
  host: Host,
  kept: NamedStep,
  marks: readonly Mark[],
  still: ReadonlySet<string>,
): Promise<number> {
  const { step } = kept;
  const places = await placesOf(host, step);
  const isDone = (place: Placed | undefined) =>
    place !== undefined && "cell" in place && !still.has(placeOf(place.sheetName ?? "", place.cell));
  const done = marks.flatMap((mark, at) => {
    const place = places[at];
    return place && isDone(place) ? [{ place, mark }] : [];
  });
  if (done.length === 0) return 0;
  const removed = await takeOff(host, done);
  const isLeft = (_: unknown, at: number) => !isDone(places[at]);
  const changes = step.changes.filter(isLeft);
  await (changes.length === 0 ? kept.forget() : kept.correct({ ...step, changes, marks: marks.filter(isLeft) }));
  return removed;
}

function placeOf(sheet: string, { row, column }: Cell): string {
  return `${sheet}!${cellKey(row, column)}`;
}
