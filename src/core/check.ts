import { arrange } from "./findings/arrange";
import type { Finding } from "./findings/finding";
import { note } from "./findings/note";
import { shownNumber, type Shown } from "./findings/shown";
import type { Workbook } from "./grid/sheet";
import { relationFindings } from "./relations/findings";
import { fillsOf, solve, type Solved } from "./solve";
import type { Steps } from "./steps";
import { tableKinds } from "./tables";
import type { Table } from "./tables/table";

/** What a check of a workbook gives: its tables, with every relation judged, and what is wrong, missing or doubtful. */
export interface Checked {
  readonly tables: readonly Solved[];
  readonly findings: readonly Finding[];
}

/** Every table of a workbook, in the order of its sheets. */
export function recognise(workbook: Workbook): readonly Table[] {
  return workbook.sheets.flatMap((sheet) => tableKinds.flatMap((kind) => kind.recognise(sheet)));
}

/** The same step by step. */
export function* recogniseInSteps({ sheets }: Workbook): Steps<readonly Table[]> {
  const found: Table[] = [];
  for (const sheet of sheets) {
    for (const kind of tableKinds) {
      yield;
      found.push(...(kind.recogniseInSteps ? yield* kind.recogniseInSteps(sheet) : kind.recognise(sheet)));
    }
  }
  return found;
}

/** Checks tables that were recognised in a workbook. */
export function checkTables(workbook: Workbook, tables: readonly Table[]): Checked {
  const solved = tables.map(solve);
  const findings = solved.flatMap((one) => [...figureFindings(one), ...one.table.notes]);
  return {
    tables: solved,
    findings: arrange(
      findings,
      workbook.sheets.map((sheet) => sheet.name),
    ),
  };
}

/** Checks a workbook from end to end. */
export function check(workbook: Workbook): Checked {
  return checkTables(workbook, recognise(workbook));
}

/** A table whose figures have no rows yet gets one notice that offers them all; any other one finding for each. */
function figureFindings(solved: Solved): readonly Finding[] {
  const { table, judgements, remedies } = solved;
  if (table.newLabels === null) {
    return relationFindings(table.sheet.name, judgements, remedies, table.reader, table.evidence);
  }
  const edits = fillsOf(solved);
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return [];
  const result = expectedResult(solved);
  const message = { key: "no-summary", ikm: result, first: first.cell, last: last.cell } as const;
  const cell = first.cell;
  return [
    note({ severity: "info", sheet: table.sheet.name, cell, expected: result, message, fix: { safe: true, edits } }),
  ];
}

/** The last number that the table's relations lead to. */
function expectedResult({ judgements }: Solved): Shown {
  const numbers = judgements.flatMap(({ truth }) => (truth === null || typeof truth === "string" ? [] : truth));
  const result = numbers.at(-1);
  return result ? shownNumber(result) : null;
}
