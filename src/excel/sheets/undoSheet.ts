import type { Sheet } from "../../core/grid/sheet";
import type { Snapshot, Undone, UndoneSheet } from "../../workbook";
import { sameContent, seenContent, type Content } from "../content";
import { reading, writing, type Host } from "../host";
import { Met, wherePossible } from "../obstacles";
import { readWorkbook } from "../readWorkbook";
import type { KeptStep } from "../steps";
import { readersOf } from "./readers";
import type { SheetStep } from "./sheetStep";

const BLANK: Content = { value: null };

/**
 * Deletes the sheet that a step has added, where all that stands on it is what the step wrote and no formula reads it.
 * Else it is somebody's work by now, and stays as it is.
 */
export async function undoSheet(host: Host, step: SheetStep, kept: Pick<KeptStep, "forget">): Promise<Undone> {
  const sheet = await takeBack(host, step);
  await wherePossible(() => kept.forget());
  return { restored: [], left: [], stopped: null, sheet };
}

async function takeBack(host: Host, step: SheetStep): Promise<UndoneSheet> {
  const seen = await readWorkbook(host);
  const [known, ...others] = sheetsOf(step, seen);
  if (!known) return { name: step.name, became: "gone" };
  const own = [known, ...others].find((sheet) => isAsLeft(sheet, step));
  const isOurs = own && readersOf(own, seen.workbook).length === 0 && !(await holdsMore(host, idOf(own, seen)));
  if (!isOurs) return { name: known.name, became: "changed" };
  await remove(host, idOf(own, seen));
  return { name: own.name, became: "removed" };
}

/** By its id, and – in a workbook that was closed since, where Excel may number anew – by its name. */
function sheetsOf({ id, name }: SheetStep, { workbook: { sheets }, sheetIds }: Snapshot): readonly Sheet[] {
  return [
    ...sheets.filter((sheet) => sheetIds.get(sheet.name) === id),
    ...sheets.filter((sheet) => sheet.name === name),
  ];
}

function idOf({ name }: Sheet, { sheetIds }: Snapshot): string {
  return sheetIds.get(name) ?? "";
}

function isAsLeft(sheet: Sheet, { cells }: SheetStep): boolean {
  const rows = Math.max(sheet.rowCount, cells.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(sheet.width(row), cells[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      if (!isSame(seenContent(sheet, { row, column }), cells[row]?.[column] ?? BLANK)) return false;
    }
  }
  return true;
}

/** A formula that reads one cell is the same wherever that cell has gone, and whatever its sheet is called. */
function isSame(now: Content, left: Content): boolean {
  if ("formula" in now && "formula" in left && isOneCell(now.formula) && isOneCell(left.formula)) return true;
  return sameContent(now, left);
}

function isOneCell(formula: string): boolean {
  return /^=\s*(?:'(?:[^']|'')+'|[^\s'!()+\-*/&,]+)!\$?[A-Z]{1,3}\$?\d+$/i.test(formula);
}

/** What lies over the cells: charts, pictures, shapes. */
function holdsMore(host: Host, id: string): Promise<boolean> {
  return reading(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const counts = [sheet.charts.getCount(), sheet.shapes.getCount()];
    const { protection } = context.workbook;
    protection.load({ protected: true });
    await context.sync();
    if (protection.protected) throw new Met("structure", "No sheet may be deleted.");
    return counts.some(({ value }) => value > 0);
  });
}

function remove(host: Host, id: string): Promise<void> {
  return writing(host, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load({ name: true });
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** A sheet in the middle of whose writing Excel stopped: it goes, unless somebody has written on it in that moment. */
export async function removeAdded(host: Host, { id, cells }: SheetStep): Promise<void> {
  const seen = await readWorkbook(host, undefined, (own) => own === id);
  const own = seen.workbook.sheets.find(({ name }) => seen.sheetIds.get(name) === id);
  if (own && holdsNoMore(own, cells)) await remove(host, id);
}

function holdsNoMore(sheet: Sheet, cells: SheetStep["cells"]): boolean {
  for (let row = 0; row < sheet.rowCount; row++) {
    for (const column of sheet.columns(row)) {
      const now = seenContent(sheet, { row, column });
      if (!sheet.isEmpty(row, column) && !isSame(now, cells[row]?.[column] ?? BLANK)) return false;
    }
  }
  return true;
}
