import { withDisputes } from "./doubts/disputes";
import type { Finding } from "./findings/finding";
import { evidenceOf } from "./formulas/flaws";
import { followingTexts } from "./formulas/passedOver";
import { sameCell, type Cell } from "./grid/address";
import { checkHints } from "./hints";
import { markedWorkbook, withoutHints } from "./hints/marked";
import { entryFindings, withCandidates, withoutGuesses } from "./locate/findings";
import type { Workbook } from "./grid/sheet";
import { checkPermitNames } from "./acrossTables/permitNames";
import { checkPlans } from "./acrossTables/plans";
import { foundAsWanted } from "./preferences/asWanted";
import { DEFAULTS, type Preferences } from "./preferences/preferences";
import { withProfiles } from "./profiles";
import { reportOf } from "./proof/mark";
import { recapped } from "./recaps";
import { isCountOfRows } from "./relations/countRows";
import { relationFindingsInSteps } from "./relations/findings";
import { applied } from "./rules/rule";
import { solve, type Solved } from "./solve";
import { checkSaid } from "./said";
import { checkSaidUnsur } from "./said/unsur";
import { solvedRules } from "./acrossTables/solvedRules";
import { atOnce, type Steps } from "./steps";
import { Memory } from "./tables/memory";
import { tablesOnSheets } from "./tables/onSheet";
import { withServices } from "./tables/skm/perService";
import { checkSurveys } from "./acrossTables/surveys";
import type { Table } from "./tables/table";
import { tallied } from "./tally";
import { withCrossed } from "./tally/crossed";
import { withCaseCounts } from "./tally/cases";
import { checkWords } from "./titleRules";

/** What a check of a workbook gives: its tables, with every relation judged, and what is wrong, missing or doubtful. */
export interface Checked {
  readonly tables: readonly Solved[];
  readonly findings: readonly Finding[];
}

/**
 * A workbook as it is to be checked: with what the office says of its regions. Whatever is asked of a workbook further on
 * has to be asked of this one.
 */
export function asSaid(workbook: Workbook, { hints }: Preferences): Workbook {
  return markedWorkbook(workbook, hints);
}

/** Every table of a workbook, in the order of its sheets. */
export function recognise(workbook: Workbook, preferences: Preferences = DEFAULTS): readonly Table[] {
  return atOnce(recogniseInSteps(workbook, preferences));
}

/** The same step by step; `memory` keeps what was found on sheets, so that they need not be read again. */
export function* recogniseInSteps(
  workbook: Workbook,
  preferences: Preferences = DEFAULTS,
  memory = new Memory(),
): Steps<readonly Table[]> {
  const report = reportOf(workbook);
  const found = yield* tablesOnSheets(report, memory, preferences);
  return withDisputes(
    yield* recapped(
      report,
      yield* withCrossed(
        report,
        yield* withCaseCounts(report, yield* tallied(yield* withProfiles(yield* withServices(report, found)))),
      ),
    ),
  );
}

/** Checks a workbook whose tables were recognised before, with the same preferences. */
export function* checkTables(
  workbook: Workbook,
  tables: readonly Table[],
  preferences: Preferences = DEFAULTS,
): Steps<Checked> {
  const solved: Solved[] = [];
  for (const table of tables) solved.push(yield* solve(table));
  const ofTables: (readonly Finding[])[] = [];
  for (const one of solved) ofTables.push(yield* allFindings(one));
  const findings = [...ofTables.flat(), ...(yield* checkTogether(workbook, tables, preferences))];
  return { tables: solved, findings: foundAsWanted(findings, namesOf(workbook), preferences) };
}

/** What only the tables of a workbook together tell: titles, captions and sentences, plans by their survey, surveys by each other. */
export function* checkTogether(
  workbook: Workbook,
  tables: readonly Table[],
  { hints }: Preferences = DEFAULTS,
): Steps<readonly Finding[]> {
  const report = reportOf(workbook);
  const words = yield* checkWords(report, tables);
  const said = yield* checkSaid(report, tables);
  const found = [
    ...words,
    ...said,
    ...checkPlans(tables),
    ...checkSurveys(report, tables),
    ...checkPermitNames(tables),
  ];
  return [...withoutHints(found, report), ...checkHints(report, tables, hints)];
}

/** Checks a table by itself. */
export function* checkTable(
  table: Table,
  preferences: Preferences = DEFAULTS,
): Steps<{ readonly solved: Solved; readonly findings: readonly Finding[] }> {
  const solved = yield* solve(table);
  return { solved, findings: foundAsWanted(yield* allFindings(solved), [table.sheet.name], preferences) };
}

function namesOf({ sheets }: Workbook): readonly string[] {
  return sheets.map(({ name }) => name);
}

function* allFindings(solved: Solved): Steps<readonly Finding[]> {
  const figures = yield* figureFindings(solved);
  const others = yield* applied(solvedRules, solved, solved.table.sheet.name);
  const found = [...figures, ...others, ...checkSaidUnsur(solved), ...solved.table.notes];
  return withoutHints(followingTexts(found, solved), { sheets: [solved.table.sheet] });
}

/** Checks a workbook from end to end. */
export function check(workbook: Workbook, preferences: Preferences = DEFAULTS): Checked {
  const said = asSaid(workbook, preferences);
  return atOnce(checkTables(said, recognise(said, preferences), preferences));
}

/** One finding for each figure that is wrong or blank; a summary that is only planned has none of its own. */
function* figureFindings(solved: Solved): Steps<readonly Finding[]> {
  const { table, remedies, located } = solved;
  const { sheet, entries, reader, newLabels } = table;
  const judgements = solved.judgements.filter(
    ({ relation, verdict }) => !solved.doubts.has(relation) && (newLabels === null || verdict !== "blank"),
  );
  yield;
  const evidence = evidenceOf(solved);
  yield;
  if (entries === null) return yield* relationFindingsInSteps(sheet.name, judgements, remedies, reader, evidence);
  const ruleOf = (cell: Cell) => entries.figureOf(cell).rule;
  const computed = yield* relationFindingsInSteps(sheet.name, judgements, remedies, reader, evidence, ruleOf);
  yield;
  const typed = entryFindings(sheet.name, located, entries, reader);
  const told = judgements.filter(({ relation }) => isCountOfRows(relation));
  const isTold = (cell: Cell) => told.some(({ relation }) => sameCell(relation.target, cell));
  return [...typed, ...withCandidates(withoutGuesses(computed, typed), located, entries, isTold)];
}
