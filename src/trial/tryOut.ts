import { place, type Behaviour, type ExcelRun } from "./behaviour";
import { inTime, NO_ANSWER } from "./inTime";
import { onScratchSheet } from "./scratchSheet";

/** An Excel to be tried. */
export interface Tried {
  readonly run: ExcelRun;
  /** True where this Excel has a version of ExcelApi. */
  readonly supports: (version: string) => boolean;
}

/** What a question came to. */
export interface Outcome {
  readonly situation: string;
  readonly source: string | null;
  /** What the table of behaviours says, and what this Excel gave: a value, or the code of an error. */
  readonly expected: unknown;
  readonly observed: unknown;
  /** What Excel says of an error. */
  readonly message?: string;
  /** Null where this Excel is too old to be asked. */
  readonly agrees: boolean | null;
}

export interface Trial {
  readonly outcomes: readonly Outcome[];
  /** Sheets of the trial that could not be deleted. */
  readonly left: readonly string[];
}

/**
 * Asks all questions, one after the other, each on a new sheet that is deleted afterwards. Ends early where Excel no
 * longer answers. `progress` is told how many are done.
 */
export async function tryOut(
  behaviours: readonly Behaviour[],
  tried: Tried,
  progress: (done: number) => void,
): Promise<Trial> {
  const outcomes: Outcome[] = [];
  const left: string[] = [];
  for (const behaviour of behaviours) {
    const { value, left: sheet } = await outcomeOf(behaviour, tried);
    outcomes.push(value);
    if (sheet !== null) left.push(sheet);
    progress(outcomes.length);
    if (value.observed === NO_ANSWER) break;
  }
  return { outcomes, left };
}

async function outcomeOf(behaviour: Behaviour, { run, supports }: Tried) {
  const { situation, source, answer: expected, since } = behaviour;
  const told = { situation, source, expected };
  if (since !== undefined && !supports(since)) {
    return { value: { ...told, observed: `needs ExcelApi ${since}`, agrees: null }, left: null };
  }
  return onScratchSheet(run, async (name): Promise<Outcome> => {
    const { observed, message } = await observe(behaviour, run, name);
    const agrees = JSON.stringify(observed) === JSON.stringify(expected);
    return { ...told, observed, ...(message !== undefined && { message }), agrees };
  });
}

async function observe({ sheet: entries, ask }: Behaviour, run: ExcelRun, name: string) {
  try {
    const asked = run({}, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      if (entries) place(sheet, entries).formulas = entries.map((row) => [...row]);
      await context.sync();
      return ask(sheet, run);
    });
    return { observed: await inTime(asked) };
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message: string };
    // Whatever has no code is a fault of the question itself.
    return { observed: typeof code === "string" ? code : "Fault", message };
  }
}
