import { checkTable, recognise } from "../core/check";
import type { Edit } from "../core/edits/edit";
import { arrange } from "../core/findings/arrange";
import type { Finding } from "../core/findings/finding";
import { BLANK_FIGURE } from "../core/relations/findings";
import { fillsOf } from "../core/solve";
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

/** Lets the page breathe between two pieces of work, of which a share is done; false where the work is to end. */
export type Pause = (share: number) => Promise<boolean>;

/** Looks a workbook through, sheet by sheet and table by table; null where it was ended. */
export async function reviewOf(seen: Snapshot, pause: Pause): Promise<Review | null> {
  const { sheets } = seen.workbook;
  const tables: ReviewedTable[] = [];
  const bare: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const found = recognise({ sheets: [sheet] });
    if (!(await pause(index / sheets.length))) return null;
    if (found.length === 0 && sheet.filledCells > 0) bare.push(sheet.name);
    for (const table of found) {
      tables.push(reviewedTable(table));
      if (!(await pause((index + 1) / sheets.length))) return null;
    }
  }
  return { seen, tables, words: wordsOf(seen, tables), bare };
}

function reviewedTable(table: Table): ReviewedTable {
  const { solved, findings } = checkTable(table);
  return { table, findings: findings.filter((finding) => !isBlank(finding)), fills: fillsOf(solved) };
}

function wordsOf({ workbook }: Snapshot, tables: readonly ReviewedTable[]): readonly Finding[] {
  const findings = checkWords(
    workbook,
    tables.map(({ table }) => table),
  );
  return arrange(
    findings,
    workbook.sheets.map(({ name }) => name),
  );
}

function isBlank({ rule, message }: Finding): boolean {
  return rule === BLANK_FIGURE || message.key === "no-summary";
}
