import type { Sheet } from "../../core/grid/sheet";
import type { Snapshot, Undone, UndoneSheet } from "../../workbook";
import { reading, type Host } from "../host";
import { Met, wherePossible } from "../obstacles";
import { readWorkbook } from "../readWorkbook";
import type { KeptStep } from "../steps";
import type { CopiesStep, CopyKept } from "./copiesStep";
import { readersOf } from "./readers";
import { removeCopies } from "./removeCopies";
import { sheetPrint } from "./sheetPrint";

/**
 * Deletes the copies that a step has made, as far as nobody has changed them since and no sheet that stays reads them. The
 * others are somebody's work by now, and stay as they are.
 */
export async function undoCopies(host: Host, step: CopiesStep, kept: Pick<KeptStep, "forget">): Promise<Undone> {
  await mayDelete(host);
  const seen = await readWorkbook(host);
  const found = new Map(step.map((copy) => [copy, sheetOf(copy, seen)]));
  const going = goingFrom(found, seen);
  await removeCopies(
    host,
    going.map(({ name }) => seen.sheetIds.get(name) ?? ""),
  );
  await wherePossible(() => kept.forget());
  const sheets = [...found].map(([{ name }, sheet]): UndoneSheet => {
    if (!sheet) return { name, became: "gone" };
    return { name: sheet.name, became: going.includes(sheet) ? "removed" : "changed" };
  });
  return { restored: [], left: [], stopped: null, sheets };
}

/** By its id, and – in a workbook that was closed since, where Excel may number anew – by its name. */
function sheetOf({ id, name }: CopyKept, { workbook: { sheets }, sheetIds }: Snapshot): Sheet | null {
  return sheets.find((sheet) => sheetIds.get(sheet.name) === id) ?? sheets.find((sheet) => sheet.name === name) ?? null;
}

/** Those that are as they were left; where one that stays reads another, that one stays as well. */
function goingFrom(found: ReadonlyMap<CopyKept, Sheet | null>, { workbook }: Snapshot): readonly Sheet[] {
  const going = new Set(
    [...found].flatMap(([{ print }, sheet]) => (sheet && (print === "" || sheetPrint(sheet) === print) ? [sheet] : [])),
  );
  let before = -1;
  while (before !== going.size) {
    before = going.size;
    for (const sheet of going) if (readersOf(sheet, workbook).some((reader) => !going.has(reader))) going.delete(sheet);
  }
  return [...going];
}

function mayDelete(host: Host): Promise<void> {
  return reading(host, async (context) => {
    const { protection } = context.workbook;
    protection.load({ protected: true });
    await context.sync();
    if (protection.protected) throw new Met("structure", "No sheet may be deleted.");
  });
}
