import type { Place, Stays, Undone, Whose } from "../../workbook";
import { needsFormat, sameContent } from "../cells/content";
import { takeOff, type Dressed } from "../write/dress";
import type { Host } from "../host";
import type { Seen } from "../cells/images";
import type { Change, Image } from "../journal/journal";
import { loadRare } from "../loadRare";
import { locateStep, type Located, type Standing } from "./locateStep";
import type { Maker } from "../journal/maker";
import { Met, wherePossible } from "../obstacles";
import { waits } from "../journal/history";
import { lastStep, stepNamed, type KeptStep } from "../journal/steps";
import type { Target } from "../cells/targets";
import { write, type Entry } from "../write/write";

/**
 * Takes the last step back: each cell that still holds what the step left in it gets what it held before, wherever it
 * has gone by now; the others are somebody's work since then, or cannot be told for certain, and stay. Null where there
 * is no step. The step is kept as long as cells of it wait for their sheet to be unprotected, or for Excel to go on where
 * it stopped; and it is forgotten only once the others are back: should that fail, the next undo finds them back
 * already.
 */
export async function undoLast(host: Host, maker: Maker, whose: Whose): Promise<Undone | null> {
  const kept = await lastStep(host, maker, whose);
  return kept && takeBack(host, kept);
}

/** The same with one step, whoever made it; null where it is not kept, or has to wait for later ones. */
export async function undoStep(host: Host, id: string): Promise<Undone | null> {
  const kept = await stepNamed(host, id);
  return kept && !(await waits(host, id)) ? takeBack(host, kept) : null;
}

async function takeBack(host: Host, kept: KeptStep): Promise<Undone> {
  const { step } = kept;
  const { marks, chart, sheet, copies } = step;
  if (marks) return (await loadRare()).undoMarks(host, step, marks, kept);
  if (chart) return (await loadRare()).undoChart(host, chart, kept);
  if (sheet) return (await loadRare()).undoSheet(host, sheet, kept);
  if (copies) return (await loadRare()).undoCopies(host, copies, kept);
  const standing = await locateStep(host, step);
  const ways = standing.found.flatMap(({ target, back }) => (typeof back === "string" ? [] : { target, ...back }));
  const changesOf = (some: readonly Way[]) => some.map(({ target }) => target.item.change);
  const locked = changesOf(ways.filter(isLocked));
  const inTable = changesOf(ways.filter((way) => !isLocked(way) && wouldSpread(way)));
  const free = ways.filter((way) => !isLocked(way) && !wouldSpread(way));
  const entries = free.map(({ target, content }) => entryOf(target, content));
  const { found, stopped } = await write(host, entries);
  const restored = new Set([...found.filter(isRestored).map(({ item }) => item.change), ...backAlready(standing)]);
  await takeOff(
    host,
    standing.found.map(({ target }) => target.item).flatMap((item) => wornBy(item, restored)),
  );
  const waiting = stopped ? entries.map(({ change }) => change).filter((change) => !restored.has(change)) : [];
  if (restored.size === 0 && stopped) throw stopped.error;
  if (restored.size === 0 && locked.length > 0) throw new Met("protected", "All cells of the step are locked.");
  if (locked.length + waiting.length === 0) await wherePossible(() => kept.forget());
  const waits = new Map([...all(locked, "protected"), ...all(inTable, "table"), ...all(waiting, "stopped")]);
  const places = placesOf(standing);
  return {
    restored: places.filter(({ change }) => restored.has(change)).map(placeOf),
    left: places
      .filter(({ change }) => !restored.has(change))
      .map((one) => ({ ...placeOf(one), reason: waits.get(one.change) ?? one.reason })),
    stopped: waiting.length > 0 && stopped ? stopped.obstacle : null,
  };
}

function all(changes: readonly Change[], reason: Stays): readonly (readonly [Change, Stays])[] {
  return changes.map((change) => [change, reason]);
}

/** A cell on its way back. */
interface Return extends Entry {
  readonly change: Change;
}

/** A cell that is found, and what it is to get back. */
interface Way {
  readonly target: Target<Located>;
  readonly content: Entry["content"];
}

/** A protected sheet may also keep the format that the old content needs, or the look that is to go. */
function isLocked({ target, content }: Way): boolean {
  const isWorn = target.item.change.dressing !== undefined;
  return target.isLocked || (target.keepsFormat && (isWorn || needsFormat(content, target.image.format)));
}

/** What is to be taken off a cell that is back. */
function wornBy({ sheetId, cell, change }: Located, restored: ReadonlySet<Change>): readonly Dressed[] {
  return change.dressing && restored.has(change) ? [{ sheetId, cell, dressing: change.dressing }] : [];
}

/** Into a table that was made since, no formula goes back: Excel would copy it into the whole column. */
function wouldSpread({ target, content }: Way): boolean {
  return target.isInTable && "formula" in content;
}

function entryOf({ item, image, isHidden, beside }: Target<Located>, content: Entry["content"]): Return {
  const { sheetId, cell, change } = item;
  const format = formatBack(change, image);
  return { sheetId, cell, content, now: image, format, beside, isApart: isHidden, change };
}

/** The format goes back only where the step, and nobody since, changed it. */
function formatBack({ before, after }: Change, now: Image): string {
  return now.format === after.format ? before.format : now.format;
}

function isRestored({ item, image }: Seen<Return>): boolean {
  return sameContent(image.content, item.content);
}

/** Cells that somebody, or a way back that was stopped, has already put back. */
function backAlready({ found }: Standing): readonly Change[] {
  return found.filter(({ back }) => back === "already").map(({ target }) => target.item.change);
}

/** A cell of a step by its present place; one that is not found, by the place it had. */
type Placed = Place & { readonly change: Change; readonly reason: Stays };

function placesOf({ found, missing }: Standing): readonly Placed[] {
  return [
    ...found.map(({ target: { item }, back }): Placed => {
      const reason = back === "unsure" ? back : "changed";
      return { change: item.change, sheet: item.sheetName, cell: item.cell, reason };
    }),
    ...missing.map(({ change, sheetName, reason }): Placed => ({
      change,
      sheet: sheetName,
      cell: change.cell,
      reason,
    })),
  ];
}

function placeOf({ sheet, cell }: Place): Place {
  return { sheet, cell };
}
