import type { UndoPrompt } from "../text/trial/texts";
import type { ExcelRun } from "./behaviour";
import { newScratchSheet, removeScratchSheet, TRIAL_SETTING } from "./scratchSheet";
import type { Tried } from "./tryOut";

/** What an add-in does between a person's entry and their Ctrl+Z. */
interface Deed {
  readonly situation: string;
  readonly since?: string;
  readonly options: Excel.RunOptions;
  readonly act: (sheet: Excel.Worksheet) => void;
}

/** A1 and B1 – what the person typed, and what the add-in wrote – after the deed, after one Ctrl+Z and after two. */
export interface UndoOutcome {
  readonly situation: string;
  readonly written: readonly unknown[];
  readonly once: readonly unknown[];
  readonly twice: readonly unknown[];
}

const write = (sheet: Excel.Worksheet) => (sheet.getRange("B1").values = [[5]]);

const DEEDS: readonly Deed[] = [
  { situation: "a cell is written", options: {}, act: write },
  {
    situation: "merged areas are read, nothing is written",
    options: {},
    act: (sheet) => sheet.getRange("A1:C3").getMergedAreasOrNullObject().load({ areaCount: true }),
  },
  { situation: "a cell is written in an undo group", since: "1.20", options: { mergeUndoGroup: true }, act: write },
  {
    situation: "a cell and a setting are written in an undo group",
    since: "1.20",
    options: { mergeUndoGroup: true },
    act(sheet) {
      sheet.context.workbook.settings.add(TRIAL_SETTING, "isi");
      write(sheet);
    },
  },
];

/** What the person is to do now, and on which sheet. */
export interface UndoStep {
  readonly prompt: UndoPrompt;
  readonly sheet: string;
}

/**
 * Tries what becomes of Excel's own undo: nobody can press Ctrl+Z but the person, who is asked to at each step and says
 * when it is done by asking for the next. Ended early, it deletes its sheet all the same.
 */
export async function* undoTrial({
  run,
  supports,
}: Tried): AsyncGenerator<UndoStep, readonly UndoOutcome[], undefined> {
  const outcomes: UndoOutcome[] = [];
  for (const { situation, since, options, act } of DEEDS) {
    if (since !== undefined && !supports(since)) continue;
    const sheet = await newScratchSheet(run);
    try {
      await run({}, (context) => inFront(context, sheet));
      yield { prompt: "type", sheet };
      await run(options, (context) => done(act, context, sheet));
      const written = await cells(run, sheet);
      yield { prompt: "undo", sheet };
      const once = await cells(run, sheet);
      yield { prompt: "undoAgain", sheet };
      outcomes.push({ situation, written, once, twice: await cells(run, sheet) });
    } finally {
      await removeScratchSheet(run, sheet);
    }
  }
  return outcomes;
}

async function inFront(context: Excel.RequestContext, sheet: string): Promise<void> {
  context.workbook.worksheets.getItem(sheet).activate();
  await context.sync();
}

async function done(act: Deed["act"], context: Excel.RequestContext, sheet: string): Promise<void> {
  act(context.workbook.worksheets.getItem(sheet));
  await context.sync();
}

function cells(run: ExcelRun, sheet: string): Promise<readonly unknown[]> {
  return run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B1").load({ values: true });
    await context.sync();
    return (range.values as unknown[][])[0] ?? [];
  });
}
