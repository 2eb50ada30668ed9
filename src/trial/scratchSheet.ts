import type { ExcelRun } from "./behaviour";
import { inTime } from "./inTime";

const NAME = "Uji Rekap PTSP";
/** The only setting that a question may leave in the workbook. */
export const TRIAL_SETTING = "rekap-ptsp-uji";

/** What came of work on a sheet of its own, and the name of the sheet where it could not be deleted afterwards. */
export interface OnScratch<T> {
  readonly value: T;
  readonly left: string | null;
}

/** Does work on a new sheet under a name that no sheet has, and deletes that sheet whatever comes of the work. */
export async function onScratchSheet<T>(run: ExcelRun, work: (name: string) => Promise<T>): Promise<OnScratch<T>> {
  const name = await newScratchSheet(run);
  const working = work(name);
  await working.catch(() => undefined);
  const left = await removeScratchSheet(run, name);
  return { value: await working, left };
}

/** A new sheet behind all others; gives its name. */
export function newScratchSheet(run: ExcelRun): Promise<string> {
  return inTime(run({}, addSheet));
}

async function addSheet(context: Excel.RequestContext): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name.toLowerCase());
  let name = NAME;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) name = `${NAME} ${number}`;
  worksheets.add(name);
  await context.sync();
  return name;
}

/** Null where the sheet is gone; else its name, for the person to delete it. */
export async function removeScratchSheet(run: ExcelRun, name: string): Promise<string | null> {
  try {
    await inTime(
      run({}, async (context) => {
        context.workbook.settings.getItemOrNullObject(TRIAL_SETTING).delete();
        context.workbook.worksheets.getItemOrNullObject(name).delete();
        await context.sync();
      }),
    );
    return null;
  } catch {
    return name;
  }
}
