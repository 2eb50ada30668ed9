import { inBreaths, type Pause } from "../commands/breaths";
import { checkTable, recogniseInSteps } from "../core/check";
import { Chains } from "../core/chains";
import type { Edit } from "../core/edits/edit";
import type { EditGroup } from "../core/edits/group";
import { arrange } from "../core/findings/arrange";
import type { Finding } from "../core/findings/finding";
import { cellKey } from "../core/grid/address";
import type { Workbook } from "../core/grid/sheet";
import { countsOf, isBlank, sumOf, type Counts } from "../core/findings/counts";
import { asPart, type Steps } from "../core/steps";
import type { Table } from "../core/tables/table";
import { checkWords } from "../core/titleRules";
import type { Snapshot } from "../workbook";

/** A table of the workbook, with what a person has to know of it. */
export interface ReviewedTable {
  readonly table: Table;
  /** Everything but the blank figures that `fills` stand for. */
  readonly findings: readonly Finding[];
  /** What would fill the blanks: edits of empty cells only. */
  readonly fills: readonly EditGroup[];
  readonly counts: Counts;
  /** Makes edits of the table a group, with the cells that they were worked out from. */
  readonly group: (edits: readonly Edit[]) => EditGroup;
}

/** A workbook as it was when it was last looked at. */
export interface Review {
  readonly seen: Snapshot;
  /** The worst first. */
  readonly tables: readonly ReviewedTable[];
  /** What is wrong with titles and captions anywhere in the workbook. */
  readonly words: readonly Finding[];
  readonly counts: Counts;
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
  const counts = sumOf([...tables.map((table) => table.counts), countsOf(words)]);
  return { seen, tables: worstFirst(tables), words, counts, bare: bareSheets(workbook, found) };
}

function* reviewedTable(table: Table): Steps<ReviewedTable> {
  const { solved, findings } = yield* checkTable(table);
  yield;
  const chains = new Chains(solved);
  const fills = chains.fills();
  const filled = new Set(fills.flatMap(({ edits }) => edits.map(({ cell }) => cellKey(cell.row, cell.column))));
  const isFilled = (finding: Finding) => isBlank(finding) && filled.has(cellKey(finding.cell.row, finding.cell.column));
  return {
    table,
    findings: findings.filter((finding) => !isFilled(finding)),
    fills,
    counts: countsOf(findings),
    group: (edits) => chains.group(edits),
  };
}

function bareSheets({ sheets }: Workbook, found: readonly Table[]): readonly string[] {
  const known = new Set(found.map(({ sheet }) => sheet));
  return sheets.filter((sheet) => !known.has(sheet) && sheet.filledCells > 0).map(({ name }) => name);
}

/**
 * Those with anything wrong, then with anything doubtful, blank or worth a notice; among these as they stand in the
 * workbook, so that a table stays in its place while one mistake after the other is put right.
 */
function worstFirst(tables: readonly ReviewedTable[]): readonly ReviewedTable[] {
  const rank = ({ counts: { errors, warnings, blanks, notices } }: ReviewedTable) =>
    [errors, warnings, blanks, notices, 1].findIndex((count) => count > 0);
  return [...tables].sort((one, other) => rank(one) - rank(other));
}
