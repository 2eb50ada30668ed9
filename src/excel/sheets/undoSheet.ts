import type { Sheet } from "../../core/grid/sheet";
import type { Snapshot, Undone, UndoneSheet } from "../../workbook";
import { sameContent, seenContent, type Content } from "../cells/content";
import type { Host } from "../host";
import { wherePossible } from "../obstacles";
import { readWorkbook } from "../read/readWorkbook";
import type { KeptStep } from "../journal/steps";
import { countsOver } from "./countsOver";
import { readNames } from "./names";
import { isRead } from "./readers";
import { mayDelete, removeSheets } from "./removeSheets";
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
  const isOurs = own && !isRead(own, seen.workbook, await readNames(host), new Set());
  if (!isOurs || (await holdsMore(host, idOf(own, seen)))) return { name: known.name, became: "changed" };
  await removeSheets(host, [idOf(own, seen)]);
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

/** True where charts, pictures, shapes, comments or notes lie over the cells of a sheet. */
async function holdsMore(host: Host, id: string): Promise<boolean> {
  await mayDelete(host);
  return ((await countsOver(host, [id])).get(id) ?? 0) > 0;
}

/** A sheet in the middle of whose writing Excel stopped: it goes, unless somebody has written on it in that moment. */
export async function removeAdded(host: Host, { id, cells }: SheetStep): Promise<void> {
  const seen = await readWorkbook(host, undefined, (own) => own === id);
  const own = seen.workbook.sheets.find(({ name }) => seen.sheetIds.get(name) === id);
  if (own && holdsNoMore(own, cells)) await removeSheets(host, [id]);
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
