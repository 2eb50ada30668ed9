import { inBreaths } from "../commands/breaths";
import { checkTables, recogniseInSteps } from "../core/check";
import type { Edit } from "../core/edits/edit";
import type { Finding } from "../core/findings/finding";
import { BLANK_FIGURE } from "../core/relations/findings";
import { fillsOf } from "../core/solve";
import type { Table } from "../core/tables/table";
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
  /** Sheets that hold something, but no table that is known. */
  readonly bare: readonly string[];
}

/** Lets the page breathe between two pieces of work, of which a share is done; false where the work is to end. */
export type Pause = (share: number) => Promise<boolean>;

/** Looks a workbook through in short stretches, sheet by sheet and table by table; null where it was ended. */
export async function reviewOf(seen: Snapshot, pause: Pause): Promise<Review | null> {
  const { sheets } = seen.workbook;
  const tables: ReviewedTable[] = [];
  const bare: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const share = index / sheets.length;
    const found = await inBreaths(recogniseInSteps({ sheets: [sheet] }), () => pause(share));
    if (!found || !(await pause(share))) return null;
    if (found.length === 0 && sheet.filledCells > 0) bare.push(sheet.name);
    for (const table of found) {
      tables.push(reviewedTable(seen, table));
      if (!(await pause((index + 1) / sheets.length))) return null;
    }
  }
  return { seen, tables, bare };
}

function reviewedTable({ workbook }: Snapshot, table: Table): ReviewedTable {
  const { tables, findings } = checkTables(workbook, [table]);
  return { table, findings: findings.filter((finding) => !isBlank(finding)), fills: tables.flatMap(fillsOf) };
}

function isBlank({ rule, message }: Finding): boolean {
  return rule === BLANK_FIGURE || message.key === "no-summary";
}
