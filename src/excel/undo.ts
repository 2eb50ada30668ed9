import type { Place, Stays, Undone } from "../workbook";
import type { Area } from "../core/grid/area";
import { isEmpty, needsFormat, sameContent } from "./content";
import { reading, type Host } from "./host";
import type { Seen } from "./images";
import { Met } from "./obstacles";
import { writeJournal, type Change, type Image, type Step } from "./journal";
import { loadStepSheets } from "./journalSheets";
import { loadJournal } from "./settings";
import { lookAt, type Target } from "./targets";
import { write, type Entry } from "./write";

/**
 * Takes the last step back: each cell that still holds what the step left in it gets what it held before; the others
 * are somebody's work since then and stay. Null where there is no step. The step is kept as long as cells of it wait for
 * their sheet to be unprotected, or for Excel to go on where it stopped.
 */
export async function undoLast(host: Host): Promise<Undone | null> {
  const looked = await look(host);
  if (!looked) return null;
  const { steps, seen, gone } = looked;
  const untouched = seen.filter(isUntouched);
  const free = untouched.filter((target) => !isLocked(target) && !wouldSpread(target));
  const locked = untouched.filter(isLocked).map(({ item }) => item);
  const inTable = untouched.filter((target) => !isLocked(target) && wouldSpread(target)).map(({ item }) => item);
  const entries = free.map(wayBack);
  const kept = locked.length > 0 ? steps : steps.slice(0, -1);
  const { found, stopped } = await write(host, entries, { journal: writeJournal(kept), when: "after" });
  const restored = new Set([...found.filter(isRestored).map(({ item }) => item.change), ...backAlready(seen)]);
  const waiting = stopped ? entries.map(({ change }) => change).filter((change) => !restored.has(change)) : [];
  if (restored.size === 0 && stopped) throw stopped.error;
  if (restored.size === 0 && locked.length > 0) throw new Met("protected", "All cells of the step are locked.");
  const reasons = new Map([
    ...all(gone, "gone"),
    ...all(locked, "protected"),
    ...all(inTable, "table"),
    ...all(waiting, "stopped"),
  ]);
  const placeOf = (change: Change): Place => ({
    sheet: gone.includes(change) ? null : change.sheetName,
    cell: change.cell,
  });
  const changes = [...seen.map(({ item }) => item), ...gone];
  return {
    restored: changes.filter((change) => restored.has(change)).map(placeOf),
    left: changes
      .filter((change) => !restored.has(change))
      .map((change) => ({ ...placeOf(change), reason: reasons.get(change) ?? "changed" })),
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

/** The journal, and what the cells of its last step hold now; null where there is no step. */
async function look(host: Host) {
  return reading(host, async (context) => {
    const journal = loadJournal(context);
    await context.sync();
    const steps: readonly Step[] = journal();
    const last = steps.at(-1);
    if (!last) return null;
    const found = loadStepSheets(context, last);
    await context.sync();
    const sheets = found();
    const present = last.flatMap((change) => {
      const sheet = sheets.get(change.sheetId);
      return sheet ? [{ ...change, sheetId: sheet.id, sheetName: sheet.name }] : [];
    });
    const seen = await lookAt(context, present, fieldOf);
    return { steps, seen, gone: last.filter(({ sheetId }) => !sheets.has(sheetId)) };
  });
}

/** A cell that shall hold something, and does, is covered by none. */
function fieldOf({ after, cell: { row, column } }: Change): Area | null {
  return isEmpty(after.content) ? { top: 0, left: 0, bottom: row, right: column } : null;
}

/** A protected sheet may also keep the format that the old content needs. */
function isLocked(target: Target<Change>): boolean {
  return target.isLocked || (target.keepsFormat && needsFormat(target.item.before.content, target.image.format));
}

/** Into a table that was made since, no formula goes back: Excel would copy it into the whole column. */
function wouldSpread({ isInTable, item }: Target<Change>): boolean {
  return isInTable && "formula" in item.before.content;
}

function isUntouched({ item, image }: Seen<Change>): boolean {
  return sameContent(image.content, item.after.content);
}

/** Cells that somebody, or a way back that was stopped, has already put back. */
function backAlready(seen: readonly Seen<Change>[]): Change[] {
  const back = seen.filter((one) => !isUntouched(one) && sameContent(one.image.content, one.item.before.content));
  return back.map(({ item }) => item);
}

function wayBack({ item, image, beside, isHidden }: Target<Change>): Return {
  const { sheetId, cell, before, after } = item;
  return {
    sheetId,
    cell,
    content: before.content,
    now: image,
    format: formatBack(before, after, image),
    beside,
    isApart: isHidden,
    change: item,
  };
}

/** The format goes back only where the step, and nobody since, changed it. */
function formatBack(before: Image, after: Image, now: Image): string {
  return now.format === after.format ? before.format : now.format;
}

function isRestored({ item, image }: Seen<Return>): boolean {
  return sameContent(image.content, item.content);
}
