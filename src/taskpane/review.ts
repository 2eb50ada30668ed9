import { inBreaths } from "../commands/breaths";
import { checkTable, recogniseOn } from "../core/check";
import type { Edit } from "../core/edits/edit";
import { arrange } from "../core/findings/arrange";
import type { Finding } from "../core/findings/finding";
import { BLANK_FIGURE } from "../core/relations/findings";
import { fillsOf } from "../core/solve";
import { registersIn } from "../core/tables/register/recognise";
import type { Table } from "../core/tables/table";
import { tallied } from "../core/tally";
import { checkWords } from "../core/words";
import type { Snapshot } from "../workbook";

/** A table of the workbook, with what a person has to know of it. */
export interface ReviewedTable {
  readonly table: Table;
  /** Everything but the blank figures, which `fills` stand for. */
  readonly findings: readonly Finding[];
  /** What would fill the blanks: edits of empty cells only. */
  readonly fills: readonly Edit[];
}

/** A workbook as it was when it was last looked at. */
export interface Review {
  readonly seen: Snapshot;
  readonly tables: readonly ReviewedTable[];
  /** What is wrong with titles and captions anywhere in the workbook. */
  readonly words: readonly Finding[];
  /** Sheets that hold something, but no table that is known. */
  readonly bare: readonly string[];
}

/** Lets the page breathe between two pieces of work, of which a share is done; false where the work is to end. */
export type Pause = (share: number) => Promise<boolean>;

/**
 * Looks a workbook through in short stretches: first for its tables, sheet by sheet, then, once all are known, into each;
 * null where it was ended.
 */
export async function reviewOf(seen: Snapshot, pause: Pause): Promise<Review | null> {
  const found = await tablesOf(seen, (share) => pause(share / 2));
  if (found === null) return null;
  const tables: ReviewedTable[] = [];
  for (const [index, table] of found.entries()) {
    tables.push(reviewedTable(table));
    if (!(await pause((1 + (index + 1) / found.length) / 2))) return null;
  }
  return { seen, tables, words: wordsOf(seen, found), bare: bareSheets(seen, found) };
}

async function tablesOf({ workbook }: Snapshot, pause: Pause): Promise<readonly Table[] | null> {
  const registers = registersIn(workbook);
  if (!(await pause(0))) return null;
  const found: Table[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const share = index / workbook.sheets.length;
    const own = await inBreaths(recogniseOn(sheet, registers), () => pause(share));
    if (!own || !(await pause(share))) return null;
    found.push(...own);
  }
  const joined = tallied(found);
  return (await pause(1)) ? joined : null;
}

function bareSheets({ workbook }: Snapshot, found: readonly Table[]): readonly string[] {
  const known = new Set(found.map(({ sheet }) => sheet));
  return workbook.sheets.filter((sheet) => sheet.filledCells > 0 && !known.has(sheet)).map(({ name }) => name);
}

function reviewedTable(table: Table): ReviewedTable {
  const { solved, findings } = checkTable(table);
  return { table, findings: findings.filter((finding) => !isBlank(finding)), fills: fillsOf(solved) };
}

function wordsOf({ workbook }: Snapshot, tables: readonly Table[]): readonly Finding[] {
  const sheets = workbook.sheets.map(({ name }) => name);
  return arrange(checkWords(workbook, tables), sheets);
}

function isBlank({ rule, message }: Finding): boolean {
  return rule === BLANK_FIGURE || message.key === "no-summary";
}
