import { sameContent, seenContent } from "../cells/content";
import type { Cell } from "../../core/grid/address";
import type { Sheet } from "../../core/grid/sheet";
import { combined, type MadeChange } from "../../core/proof/made";
import type { Done, Snapshot } from "../../workbook";
import { reading, type Host } from "../host";
import { readStep, type Change, type Step } from "./journal";
import { stepSheets } from "./journalSheets";
import { loadSetting, settingText } from "../settings";
import { loadSteps } from "./steps";
import { Whereabouts } from "../lines/whereabouts";

/** What the workbook is called, and what the steps that it remembers have changed in it, wherever that is by now. */
export async function readDone(host: Host, seen: Snapshot): Promise<Done> {
  const { name, steps } = await load(host);
  return { workbook: name, changes: combined(steps.flatMap((step) => changesOf(step, seen))) };
}

function load(host: Host): Promise<{ readonly name: string; readonly steps: readonly Step[] }> {
  return reading(host, async (context) => {
    const { workbook } = context;
    workbook.load({ name: true });
    const loaded = loadSteps(context);
    await context.sync();
    const { keys, earlier } = loaded();
    const settings = keys.map(({ key }) => loadSetting(context, key));
    await context.sync();
    const own = settings.flatMap((setting) => readStep(settingText(setting)) ?? []);
    return { name: workbook.name, steps: [...earlier, ...own] };
  });
}

/** Marks change nothing that a cell holds. */
function changesOf(step: Step, seen: Snapshot): readonly MadeChange[] {
  if (step.marks) return [];
  const sheets = stepSheets(step, seen);
  const names = new Map([...sheets].map(([id, { name }]) => [id, name]));
  const where = new Whereabouts(step, names, seen);
  return step.changes.map((change) => {
    const name = names.get(change.sheetId);
    const place = step.traces ? where.cell(change) : change.cell;
    const cell = typeof place === "string" ? null : place;
    return {
      sheet: name ?? change.sheetName,
      cell: cell ?? change.cell,
      before: change.before.content,
      after: change.after.content,
      shows: shownIn(
        seen.workbook.sheets.find((sheet) => sheet.name === name),
        cell,
        change,
        where,
      ),
    };
  });
}

/** What a cell shows, where it still holds what was written into it, be it that its formula has followed what it reads. */
function shownIn(sheet: Sheet | undefined, cell: Cell | null, change: Change, where: Whereabouts): MadeChange["shows"] {
  if (!sheet || !cell) return null;
  const now = seenContent(sheet, cell);
  const { content } = change.after;
  const followed = "formula" in content ? where.follow(content.formula, change) : null;
  const isLeft = sameContent(now, content) || (followed !== null && sameContent(now, { formula: followed }));
  return isLeft ? { value: sheet.value(cell.row, cell.column) } : null;
}
