import type { Edit } from "../../core/edits/edit";
import type { MarkPlan, Marked, Snapshot } from "../../workbook";
import { examine, type Planned } from "../write/examine";
import { reading, writing, type Host } from "../host";
import type { Change } from "../journal/journal";
import type { Maker } from "../journal/maker";
import { wherePossible } from "../obstacles";
import { correctStep, dropStep, keepStep } from "../journal/steps";
import type { Target } from "../cells/targets";
import { tracesOf } from "../lines/traces";
import { COLOURS } from "./colours";
import { loadFills, putFills, type Fill } from "./fills";

/**
 * Fills cells with a colour, where they are still as they were seen, and keeps what filled them before. A cell with a
 * pattern of its own, or one that is marked already, is left as it is.
 */
export async function markCells(host: Host, maker: Maker, { cells, seen }: MarkPlan): Promise<Marked> {
  const sorts = new Map(cells.map((one) => [unchanged(one, seen), one.sort]));
  const {
    ready: seenAgain,
    refused,
    steps,
  } = await examine(host, { edits: [...sorts.keys()], seen, mayReplace: true });
  const ready = seenAgain.filter(({ keepsFormat }) => !keepsFormat);
  const locked = refused.filter(({ reason }) => reason === "protected").length + seenAgain.length - ready.length;
  const fills = await fillsOf(
    host,
    ready.map(({ item }) => item),
  );
  const marks = ready.flatMap((target) => {
    const was = fills.get(target.item);
    const fill = COLOURS[sorts.get(target.item.edit) ?? "warning"];
    return was === undefined || was === fill ? [] : [{ ...target.item, target, was, fill }];
  });
  const outcome = (marked: number): Marked => ({ marked, left: cells.length - marked - locked, locked });
  if (marks.length === 0) return outcome(0);
  const stepOf = (some: readonly (typeof marks)[number][]) => {
    const changes = some.map(({ target }) => changeOf(target));
    return { changes, traces: tracesOf(changes, seen), marks: some.map(({ was, fill }) => ({ was, is: fill })) };
  };
  const key = await keepStep(host, maker, steps, stepOf(marks));
  await writing(host, (context) => {
    putFills(context, marks);
    return context.sync();
  });
  const after = await fillsOf(host, marks);
  const made = marks.filter((one) => after.get(one) === one.fill);
  if (made.length === 0) await wherePossible(() => dropStep(host, key));
  else if (made.length < marks.length) await wherePossible(() => correctStep(host, key, stepOf(made)));
  return outcome(made.length);
}

function fillsOf<T extends { readonly sheetId: string; readonly cell: Planned["cell"] }>(
  host: Host,
  items: readonly T[],
): Promise<ReadonlyMap<T, Fill>> {
  return reading(host, async (context) => {
    const fills = loadFills(context, items);
    await context.sync();
    return fills();
  });
}

/** What a cell holds, as an edit that would leave it so: it is looked at as any that is to be written. */
function unchanged({ sheet, cell }: MarkPlan["cells"][number], { workbook }: Snapshot): Edit {
  const own = workbook.sheets.find(({ name }) => name === sheet);
  const formula = own?.formula(cell.row, cell.column) ?? null;
  const value = own?.value(cell.row, cell.column) ?? null;
  return { sheet, cell, value, ...(formula !== null && { formula }) };
}

function changeOf({ item, image }: Target<Planned>): Change {
  return { sheetId: item.sheetId, sheetName: item.edit.sheet, cell: item.cell, before: image, after: image };
}
