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
  readonly sheetId: string;
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
type Row = readonly [
  sheetId: string,
  row: number,
  column: number,
  was: Typed,
  format: string,
  is: Typed,
  format: string,
];

/** The steps as the settings keep them, the oldest first; the oldest go where they are too many or too long. */
export function writeJournal(steps: readonly Step[]): string {
  const rows = steps.slice(-MOST_STEPS).map((step) => step.map(rowOf));
  let text = JSON.stringify(rows);
  while (text.length > MOST_CHARACTERS && rows.length > 1) {
    rows.shift();
    text = JSON.stringify(rows);
  }
  return text;
}

/** True where a step is too large to be kept, so that it could not be taken back. */
export function isTooLong(step: Step): boolean {
  return writeJournal([step]).length > MOST_CHARACTERS;
}

/** Reads the steps back. What somebody else left under the name is no journal. */
export function readJournal(text: unknown): readonly Step[] {
  const rows = typeof text === "string" && text.startsWith("[") ? parsed(text) : null;
  return Array.isArray(rows) ? rows.filter(isStep).map((step) => step.map(changeOf)) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isStep(step: unknown): step is readonly Row[] {
  return Array.isArray(step) && step.every((row) => Array.isArray(row) && row.length === 7);
}

function rowOf({ sheetId, cell, before, after }: Change): Row {
  const [was, is] = [short(before.content), short(after.content)];
  return [sheetId, cell.row, cell.column, was, before.format, is, after.format];
}

function changeOf([sheetId, row, column, was, formatWas, is, formatIs]: Row): Change {
  return {
    sheetId,
    cell: { row, column },
    before: { content: long(was), format: formatWas },
    after: { content: long(is), format: formatIs },
  };
}

function short(content: Content): Typed {
  return "formula" in content ? [content.formula] : content.value;
}

function long(typed: Typed): Content {
  return typeof typed === "object" && typed !== null ? { formula: typed[0] } : { value: typed };
}
