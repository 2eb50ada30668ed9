import type { Cell } from "../core/grid/address";
import type { CellValue } from "../core/grid/sheet";
import type { Content } from "./content";

/** What a cell holds and how it shows numbers. */
export interface Image {
  readonly content: Content;
  readonly format: string;
}

/** One cell of a step: what it held before, and what it held right after. */
export interface Change {
  /** Stays while the workbook is open; Excel may give the sheet another one when it is opened again. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: Cell;
  readonly before: Image;
  readonly after: Image;
}

/** The changes that are taken back together. */
export type Step = readonly Change[];

/** The name under which the journal is kept in the workbook's own settings. */
export const JOURNAL = "rekap-ptsp.undo";

/** A workbook's settings hold 2 MB in all; the journal takes at most a quarter of them, and so many steps. */
const MOST_CHARACTERS = 500_000;
const MOST_STEPS = 50;

/** A value as it is, a formula in brackets. */
type Typed = CellValue | readonly [formula: string];
type Row = readonly [sheet: number, row: number, column: number, was: Typed, format: string, is: Typed, format: string];
type Kept = readonly [sheets: readonly (readonly [id: string, name: string])[], rows: readonly Row[]];

/** The steps as the settings keep them, the oldest first; the oldest go where they are too many or too long. */
export function writeJournal(steps: readonly Step[]): string {
  const kept = steps.slice(-MOST_STEPS).map(keptOf);
  let text = JSON.stringify(kept);
  while (text.length > MOST_CHARACTERS && kept.length > 1) {
    kept.shift();
    text = JSON.stringify(kept);
  }
  return text;
}

/** True where a step is too large to be kept, so that it could not be taken back. */
export function isTooLong(step: Step): boolean {
  return writeJournal([step]).length > MOST_CHARACTERS;
}

/** Reads the steps back. What somebody else left under the name is no journal. */
export function readJournal(text: unknown): readonly Step[] {
  const kept = typeof text === "string" && text.startsWith("[") ? parsed(text) : null;
  return Array.isArray(kept) ? kept.filter(isKept).map(stepOf) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isKept(kept: unknown): kept is Kept {
  if (!Array.isArray(kept) || kept.length !== 2 || !kept.every(Array.isArray)) return false;
  const [sheets, rows] = kept as [unknown[], unknown[]];
  return sheets.every(isTexts) && rows.every((row) => isRow(row, sheets.length));
}

function isTexts(sheet: unknown): boolean {
  return Array.isArray(sheet) && sheet.length === 2 && sheet.every((text) => typeof text === "string");
}

function isRow(row: unknown, sheets: number): boolean {
  if (!Array.isArray(row) || row.length !== 7) return false;
  const [sheet, down, right] = row as unknown[];
  return [sheet, down, right].every((index) => Number.isInteger(index) && Number(index) >= 0) && Number(sheet) < sheets;
}

function keptOf(step: Step): Kept {
  const sheets = [...new Map(step.map(({ sheetId, sheetName }) => [sheetId, sheetName]))];
  const ids = sheets.map(([id]) => id);
  return [sheets, step.map((change) => rowOf(change, ids.indexOf(change.sheetId)))];
}

function rowOf({ cell, before, after }: Change, sheet: number): Row {
  return [sheet, cell.row, cell.column, short(before.content), before.format, short(after.content), after.format];
}

function stepOf([sheets, rows]: Kept): Step {
  return rows.map(([sheet, row, column, was, formatWas, is, formatIs]) => {
    const [sheetId = "", sheetName = ""] = sheets[sheet] ?? [];
    return {
      sheetId,
      sheetName,
      cell: { row, column },
      before: { content: long(was), format: formatWas },
      after: { content: long(is), format: formatIs },
    };
  });
}

function short(content: Content): Typed {
  return "formula" in content ? [content.formula] : content.value;
}

function long(typed: Typed): Content {
  return typeof typed === "object" && typed !== null ? { formula: typed[0] } : { value: typed };
}
