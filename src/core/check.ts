import { withDisputes } from "./doubts/disputes";
import { arrange } from "./findings/arrange";
import type { Finding } from "./findings/finding";
import type { Cell } from "./grid/address";
import { entryFindings, withCandidates, withoutGuesses } from "./locate/findings";
import type { Located } from "./locate/locate";
import { note } from "./findings/note";
import { shownNumber, type Shown } from "./findings/shown";
import type { Workbook } from "./grid/sheet";
import { relationFindings } from "./relations/findings";
import { fillsOf, solve, type Solved } from "./solve";
import { atOnce, type Steps } from "./steps";
import { tableKinds } from "./tables";
import { registersIn } from "./tables/register/recognise";
import type { Table } from "./tables/table";
import { tallied } from "./tally";
import { checkWords } from "./words";

/** What a check of a workbook gives: its tables, with every relation judged, and what is wrong, missing or doubtful. */
export interface Checked {
  readonly tables: readonly Solved[];
  readonly findings: readonly Finding[];
}

/** Every table of a workbook, in the order of its sheets. */
export function recognise(workbook: Workbook): readonly Table[] {
  return atOnce(recogniseInSteps(workbook));
}

/** The same step by step. */
export function* recogniseInSteps(workbook: Workbook): Steps<readonly Table[]> {
  const { sheets } = workbook;
  const registers = yield* registersIn(workbook);
  const found: Table[] = [];
  for (const [at, sheet] of sheets.entries()) {
    yield at / sheets.length;
    for (const kind of tableKinds) found.push(...(yield* kind.recognise(sheet, registers, found)));
  }
  return withDisputes(yield* tallied(found));
}

/** Checks a workbook whose tables were recognised before. */
export function* checkTables(workbook: Workbook, tables: readonly Table[]): Steps<Checked> {
  const solved: Solved[] = [];
  for (const table of tables) solved.push(yield* solve(table));
  const findings = [...solved.flatMap(findingsOf), ...(yield* checkWords(workbook, tables))];
  return { tables: solved, findings: arrange(findings, namesOf(workbook)) };
}

/** Checks a table by itself. */
export function* checkTable(table: Table): Steps<{ readonly solved: Solved; readonly findings: readonly Finding[] }> {
  const solved = yield* solve(table);
  return { solved, findings: arrange(findingsOf(solved), [table.sheet.name]) };
}

function namesOf({ sheets }: Workbook): readonly string[] {
  return sheets.map(({ name }) => name);
}

function findingsOf(solved: Solved): readonly Finding[] {
  return [...figureFindings(solved), ...doubtFindings(solved), ...solved.table.notes];
}

/** Checks a workbook from end to end. */
export function check(workbook: Workbook): Checked {
  return atOnce(checkTables(workbook, recognise(workbook)));
}

/** A table whose figures have no rows yet gets one notice that offers them all; any other one finding for each. */
function figureFindings(solved: Solved): readonly Finding[] {
  const { table, remedies, located } = solved;
  const judgements = solved.judgements.filter(({ relation }) => !solved.doubts.has(relation));
  const { sheet, entries, reader } = table;
  if (table.newLabels === null) {
    if (entries === null) return relationFindings(sheet.name, judgements, remedies, reader, table.evidence);
    const ruleOf = (cell: Cell) => entries.figureOf(cell).rule;
    const computed = relationFindings(sheet.name, judgements, remedies, reader, table.evidence, ruleOf);
    const typed = entryFindings(sheet.name, located, entries, reader);
    return [
      ...typed,
      ...withCandidates(withoutGuesses(computed, typed), located, entries),
      ...unexplainedNote(sheet.name, located),
    ];
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

/** What is in doubt is said once for all figures of one kind that are for the same reason: a row has nine of them. */
function doubtFindings({ table, doubts }: Solved): readonly Finding[] {
  const said = [...doubts].flatMap(([relation, message]) => (message ? [{ relation, message }] : []));
  const first = new Map(said.reverse().map((one) => [`${one.relation.rule} ${one.message.key}`, one]));
  return [...first.values()].map(({ relation, message }) =>
    note({ severity: "warning", sheet: table.sheet.name, cell: relation.target, message }),
  );
}

/** Says where so much is wrong that the figures named are only those that do not add up. */
function unexplainedNote(sheet: string, { unexplained }: Located): readonly Finding[] {
  const cells = unexplained.map(({ target }) => target);
  const [cell] = cells;
  return cell ? [note({ severity: "info", sheet, cell, message: { key: "too-much-wrong", cells } })] : [];
}

/** The last number that the table's relations lead to. */
function expectedResult({ judgements }: Solved): Shown {
  const numbers = judgements.flatMap(({ truth }) => (truth === null || typeof truth === "string" ? [] : truth));
  const result = numbers.at(-1);
  return result ? shownNumber(result) : null;
}
