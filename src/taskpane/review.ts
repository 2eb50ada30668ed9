import { inBreaths, type Pause } from "../commands/breaths";
import { checkTable, recogniseInSteps } from "../core/check";
import type { Edit } from "../core/edits/edit";
import { arrange } from "../core/findings/arrange";
import type { Finding } from "../core/findings/finding";
import type { Workbook } from "../core/grid/sheet";
import { BLANK_FIGURE } from "../core/relations/findings";
import { fillsOf } from "../core/solve";
import { asPart, type Steps } from "../core/steps";
import type { Table } from "../core/tables/table";
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

/** Looks a workbook through in short stretches; null where it was ended. */
export function reviewOf(seen: Snapshot, pause: Pause): Promise<Review | null> {
  return inBreaths(reviewInSteps(seen), pause);
}

/** Looks first for all tables of a workbook and then, once they are known, into each. */
export function* reviewInSteps(seen: Snapshot): Steps<Review> {
  const { workbook } = seen;
  const found = yield* asPart(recogniseInSteps(workbook), 0, 1 / 2);
  const tables: ReviewedTable[] = [];
  for (const [at, table] of found.entries()) {
    yield (1 + at / found.length) / 2;
    tables.push(yield* reviewedTable(table));
  }
  yield 1;
  const sheets = workbook.sheets.map(({ name }) => name);
  const words = arrange(yield* checkWords(workbook, found), sheets);
  return { seen, tables, words, bare: bareSheets(workbook, found) };
}

function* reviewedTable(table: Table): Steps<ReviewedTable> {
  const { solved, findings } = yield* checkTable(table);
  yield;
  return { table, findings: findings.filter((finding) => !isBlank(finding)), fills: fillsOf(solved) };
}

function bareSheets({ sheets }: Workbook, found: readonly Table[]): readonly string[] {
  const known = new Set(found.map(({ sheet }) => sheet));
  return sheets.filter((sheet) => !known.has(sheet) && sheet.filledCells > 0).map(({ name }) => name);
}

function isBlank({ rule, message }: Finding): boolean {
  return rule === BLANK_FIGURE || message.key === "no-summary";
}
