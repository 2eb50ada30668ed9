import type { Sheet, Workbook } from "../../core/grid/sheet";
import type { Snapshot, Undone, UndoneSheet } from "../../workbook";
import type { Host } from "../host";
import { wherePossible } from "../obstacles";
import { readWorkbook } from "../read/readWorkbook";
import type { KeptStep } from "../journal/steps";
import type { CopiesStep, CopyKept } from "./copiesStep";
import { countsOver } from "./countsOver";
import { readNames, type Names } from "./names";
import { unreadAmong } from "./readers";
import { mayDelete, removeSheets } from "./removeSheets";
import { sheetPrint } from "./sheetPrint";

/**
 * Deletes the copies that a step has made, as far as nobody has changed them since and no sheet that stays reads them. The
 * others are somebody's work by now, and stay as they are.
 */
export async function undoCopies(host: Host, step: CopiesStep, kept: Pick<KeptStep, "forget">): Promise<Undone> {
  await mayDelete(host);
  const seen = await readWorkbook(host);
  const found = new Map(step.map((copy) => [copy, sheetOf(copy, seen)]));
  const ids = [...found.values()].flatMap((sheet) => (sheet ? (seen.sheetIds.get(sheet.name) ?? []) : []));
  const over = await countsOver(host, ids);
  const names = await readNames(host);
  const going = goingFrom(found, seen, over, names);
  await removeSheets(
    host,
    going.map(({ name }) => seen.sheetIds.get(name) ?? ""),
  );
  await wherePossible(() => kept.forget());
  const staying = [...found.values()].flatMap((sheet) => (sheet && !going.includes(sheet) ? [sheet] : []));
  const removable = unreadAmong(staying, without(going, seen.workbook), namesWithout(going, names));
  const sheets = [...found].map(([{ id, name }, sheet]): UndoneSheet => {
    if (!sheet) return { name, became: "gone" };
    if (going.includes(sheet)) return { name: sheet.name, became: "removed" };
    // A sheet that only has its name may be somebody's own.
    const isCopy = seen.sheetIds.get(sheet.name) === id;
    return { name: sheet.name, became: "changed", ...(isCopy && removable.includes(sheet) && { id }) };
  });
  return { restored: [], left: [], stopped: null, sheets };
}

/** By its id, and – in a workbook that was closed since, where Excel may number anew – by its name. */
function sheetOf({ id, name }: CopyKept, { workbook: { sheets }, sheetIds }: Snapshot): Sheet | null {
  return sheets.find((sheet) => sheetIds.get(sheet.name) === id) ?? sheets.find((sheet) => sheet.name === name) ?? null;
}

/** Those that are as they were left; where one that stays reads another, that one stays as well. */
function goingFrom(
  found: ReadonlyMap<CopyKept, Sheet | null>,
  { workbook, sheetIds }: Snapshot,
  over: ReadonlyMap<string, number>,
  names: Names,
): readonly Sheet[] {
  const isAsLeft = (copy: CopyKept, sheet: Sheet) =>
    sheetPrint(sheet) === copy.print && (over.get(sheetIds.get(sheet.name) ?? "") ?? 0) <= copy.over;
  const own = [...found].flatMap(([copy, sheet]) => (sheet && isAsLeft(copy, sheet) ? [sheet] : []));
  return unreadAmong(own, workbook, names);
}

/** The names of a sheet are gone with it. */
function namesWithout(gone: readonly Sheet[], { given, tables }: Names): Names {
  const stays = (name: string | null) => gone.every((sheet) => sheet.name !== name);
  return { given: given.filter(({ sheet }) => stays(sheet)), tables: tables.filter(({ sheet }) => stays(sheet)) };
}

function without(gone: readonly Sheet[], { sheets }: Workbook): Workbook {
  return { sheets: sheets.filter((sheet) => !gone.includes(sheet)) };
}
