import type { Edit } from "../../core/edits/edit";
import { formatFor as formatWith } from "../../core/edits/look";
import { exact, same } from "../../core/numbers/exact";
import type { CellValue } from "../../core/grid/sheet";
import type { Applied, Made, Plan } from "../../workbook";
import { formatFor, sameContent } from "../cells/content";
import { dressingFor, putOn, type Dressed } from "./dress";
import { examine, type Examined, type Planned } from "./examine";
import type { Host } from "../host";
import type { Seen } from "../cells/images";
import type { Likes } from "./likes";
import { writeStep, type Change, type Image, type Step } from "../journal/journal";
import type { Maker } from "../journal/maker";
import { answer, wherePossible } from "../obstacles";
import { correctStep, dropStep, keepStep } from "../journal/steps";
import type { Target } from "../cells/targets";
import { matesIn, withoutHalves, type Writing } from "./together";
import { tracesOf } from "../lines/traces";
import { write } from "./write";

/**
 * Makes the edits of a plan: looks at the cells once more, writes those that are as the plan saw them, reads back what
 * they hold, and keeps before and after in the journal.
 */
export async function applyPlan(host: Host, maker: Maker, plan: Plan): Promise<Applied> {
  const { ready, refused, steps, likes, looks } = await examine(host, plan);
  const { groups = [] } = plan;
  const { isManual } = plan.seen;
  if (ready.length === 0) return { made: [], refused, spread: [], stopped: null, isManual };
  const entries = ready.map((target) => entryOf(target, likes, looks));
  const stepOf = (changes: readonly Change[]): Step => ({ changes, traces: tracesOf(changes, plan.seen) });
  const intended = stepOf(entries.map((entry) => changeOf(entry, { content: entry.content, format: entry.format })));
  const key = await keepStep(host, maker, steps, intended);
  const written = await write(host, entries, matesIn(entries, groups));
  const { found, overrun, givenUp, spread, stopped } = written;
  const made = stopped ? await withoutHalves(host, found, entries, groups) : found;
  const changedAlong = spread.map((one): Change => ({ ...one, sheetName: nameOf(one.sheetId, plan) }));
  const changes = [...made.map(({ item, image }) => changeOf(item, image)), ...changedAlong];
  // Should Excel not take the correction, the journal still says what was intended, which undo compares with what is there.
  if (made.length === 0) await wherePossible(() => dropStep(host, key));
  else if (!sameChanges(changes, intended)) await wherePossible(() => correctStep(host, key, stepOf(changes)));
  if (stopped && made.length === 0) throw stopped.error;
  const dressed = await answer(() => putOn(host, made.map(({ item }) => item).filter(isDressed)));
  const told = new Set([...overrun, ...givenUp, ...made.map(({ item }) => item)]);
  const unreached = entries.filter((entry) => !told.has(entry));
  return {
    made: made.map(madeOf),
    refused: [
      ...refused,
      ...overrun.map(({ edit }) => ({ edit, reason: "changed" as const })),
      ...givenUp.map(({ edit }) => ({ edit, reason: "together" as const })),
      ...unreached.map(({ edit }) => ({ edit, reason: "stopped" as const })),
    ],
    spread: changedAlong.map(({ sheetName: sheet, cell }) => ({ sheet, cell })),
    stopped: stopped?.obstacle ?? (dressed.ok ? null : dressed.obstacle),
    isManual,
  };
}

function sameChanges(changes: readonly Change[], intended: Step): boolean {
  return writeStep({ changes, traces: null }) === writeStep({ ...intended, traces: null });
}

/** In a table a formula would not stay in its cell; what it gives does. */
function entryOf(target: Target<Planned>, likes: Likes, looks: Examined["looks"]): Writing {
  const { item, image, isInTable, isHidden, beside } = target;
  const { edit, sheetId, cell } = item;
  const look = looks.get(item);
  const dressing = edit.dress && look && !target.keepsFormat ? dressingFor(edit.dress, look) : null;
  const content = isInTable ? { value: edit.value } : item.content;
  const format = formatWith(formatFor(content, image.format), edit.look, likes(item));
  return { edit, sheetId, cell, content, now: image, format, beside, isApart: isHidden, dressing };
}

function isDressed(entry: Writing): entry is Writing & Dressed {
  return entry.dressing !== null;
}

function nameOf(sheetId: string, { seen }: Plan): string {
  return [...seen.sheetIds].find(([, id]) => id === sheetId)?.[0] ?? "";
}

function changeOf({ edit, sheetId, cell, now, dressing }: Writing, after: Image): Change {
  return { sheetId, sheetName: edit.sheet, cell, before: now, after, ...(dressing && { dressing }) };
}

function madeOf({ item, image, shows }: Seen<Writing>): Made {
  const { edit, content } = item;
  const asPlanned = sameContent(image.content, content) && isShown(edit, shows);
  return { edit, shows, asPlanned, isFixed: edit.formula !== undefined && "value" in content };
}

/** A formula shows the value it was planned to give, give or take the noise of doubles. */
function isShown({ value }: Edit, shows: CellValue): boolean {
  if (typeof value === "number" && typeof shows === "number") return same(exact(shows), exact(value));
  return (value ?? "") === (shows ?? "");
}
