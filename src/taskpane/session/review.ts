import { answersAsFigures, type AnswersAsFigures } from "../../core/answers/answersAsFigures";
import { inBreaths, type Pause } from "../../core/breaths";
import { chartsOf, type TableCharts } from "../../core/charts/charts";
import { CHART_SHEET } from "../../core/charts/place";
import { asSaid, checkTable, checkTogether, recogniseInSteps } from "../../core/check";
import { Chains } from "../../core/chains";
import type { EditGroup } from "../../core/edits/group";
import { arrange } from "../../core/findings/arrange";
import type { Finding } from "../../core/findings/finding";
import { followUpOf, type FollowUp } from "../../core/followUp/followUp";
import { cellKey } from "../../core/grid/address";
import { contains, type SheetArea } from "../../core/grid/area";
import { withKnownSheets } from "../../core/grid/knownSheets";
import type { Sheet, Workbook } from "../../core/grid/sheet";
import { ignoredAmong } from "../../core/findings/ignored";
import { countsOf, isBlank, sumOf, type Counts } from "../../core/findings/counts";
import { lookalikes } from "../../core/lookalikes";
import { storiesOf } from "../../core/narrative/stories";
import { copiesOf, wordsOf } from "../../core/nextQuarter/copies";
import { hintsLater } from "../../core/nextQuarter/hintsLater";
import { lengthInSteps, nextQuarterInSteps, type NextQuarter, type Wishes } from "../../core/nextQuarter/nextQuarter";
import type { TermLength } from "../../core/nextQuarter/term";
import type { Story } from "../../core/narrative/story";
import { fillsAsWanted, foundAsWanted } from "../../core/preferences/asWanted";
import type { Hint } from "../../core/preferences/hint";
import { keptText } from "../../core/preferences/kept";
import { DEFAULTS, type Preferences } from "../../core/preferences/preferences";
import { reportOf } from "../../core/proof/mark";
import type { Solved } from "../../core/solve";
import { asPart, flatMapInSteps, type Steps } from "../../core/steps";
import { Remembered } from "../../core/remembered";
import { Memory } from "../../core/tables/memory";
import type { Table } from "../../core/tables/table";
import { openMonths } from "../../core/openMonths";
import { untoldPeriods } from "../../core/untoldPeriods";
import type { SheetCopy, Snapshot } from "../../workbook";
import { tiesBetween, type LookedAt, type Ties } from "./acrossSheets";

/** A table of the workbook, with what a person has to know of it. */
export interface ReviewedTable extends Ties {
  readonly table: Table;
  /** Everything but the blank figures that `fills` stand for, and what follows from other tables. */
  readonly findings: readonly Finding[];
  /** What would fill the blanks: edits of empty cells only. */
  readonly fills: readonly EditGroup[];
  /** The blank figures that these stand for. */
  readonly blanks: readonly Finding[];
  /** What a report would say of it; null where there is nothing to say. */
  readonly story: Story | null;
  /** What a report draws of it; null where reports do not. */
  readonly charts: TableCharts | null;
  /** The follow-up plan that can be made of it; null for what is no survey. */
  readonly followUp: FollowUp | null;
  /** Its last months, where nobody has filled them in yet. */
  readonly openMonths: readonly string[];
}

/** A workbook as it was when it was last looked at. */
export interface Review {
  readonly seen: Snapshot;
  /** What the office wanted otherwise when it was looked at. */
  readonly preferences: Preferences;
  /** The worst first. */
  readonly tables: readonly ReviewedTable[];
  /** What is wrong with titles, captions and other texts outside of tables, anywhere in the workbook. */
  readonly words: readonly Finding[];
  /** What a person has decided to leave, wherever it stands; it is in no table's findings, and is not counted. */
  readonly ignored: readonly Finding[];
  readonly counts: Counts;
  /** Sheets that hold something, but no table that is known; not the one that the add-in puts charts on. */
  readonly bare: readonly string[];
  /** What looks like a table, but was not understood, on any sheet. */
  readonly unknown: readonly SheetArea[];
  /** Tables of which nothing says of which period they are. */
  readonly untoldPeriods: () => readonly SheetArea[];
  /** What turns the answers of a survey that are words into figures. */
  readonly answersAsFigures: (table: Table) => Steps<AnswersAsFigures>;
  /** How long its terms are; null where no sheet says of which it is. */
  readonly termLength: () => Steps<TermLength | null>;
  /** The sheets of the next term, as a person wants them; null where no sheet says of which term it is. */
  readonly nextQuarter: (wishes: NextWishes) => Steps<NextCopies | null>;
  /** What was found out about its sheets and tables, so that a later review need not do it again. */
  readonly past: Past;
}

/** What is known of a workbook from looking at it before, by its sheets and tables. */
class Past {
  readonly memory = new Memory();
  readonly looks = new Remembered<Table, Look>();
}

/** What a person wants of the next term of the workbook that is open. */
export type NextWishes = Omit<Wishes, "placement">;

/** What the sheets of the next term are, and what is written on the copies that they become. */
export interface NextCopies {
  readonly next: NextQuarter;
  readonly copies: readonly SheetCopy[];
  /** What a text of them says that is in none of their cells. */
  readonly words: (text: string) => string;
  /** What a person has said of regions, as it holds of the copies. */
  readonly hints: readonly Hint[];
}

/** Looks a workbook through in short stretches; null where it was ended. */
export function reviewOf(
  seen: Snapshot,
  pause: Pause,
  decided?: ReadonlySet<string>,
  before?: Review | null,
  preferences?: Preferences,
): Promise<Review | null> {
  return inBreaths(reviewInSteps(seen, decided, before, preferences), pause);
}

/**
 * Looks first for all tables of a workbook and then, once they are known, into each. `decided` are the fingerprints of
 * findings that a person has decided to leave, `preferences` what the office wants otherwise. What has nothing to do with
 * what has changed since the review `before` is taken from there.
 */
export function* reviewInSteps(
  read: Snapshot,
  decided: ReadonlySet<string> = new Set(),
  before: Review | null = null,
  preferences: Preferences = DEFAULTS,
): Steps<Review> {
  const seen = before ? { ...read, workbook: yield* withKnownSheets(read.workbook, before.seen.workbook) } : read;
  const past = before?.past ?? new Past();
  const workbook = asSaid(seen.workbook, preferences);
  const found = yield* asPart(recogniseInSteps(workbook, preferences, past.memory), 0, 1 / 2);
  const looked: Looked[] = [];
  const sheets = workbook.sheets.map(({ name }) => name);
  const together = foundAsWanted(yield* checkTogether(workbook, found, preferences), sheets, preferences);
  const homes = new Map(together.map((finding) => [finding, found.find((table) => standsIn(finding, table))]));
  for (const [at, table] of found.entries()) {
    yield (1 + at / found.length) / 2;
    looked.push(
      yield* lookedAt(
        table,
        found,
        past,
        together.filter((finding) => homes.get(finding) === table),
        preferences,
      ),
    );
  }
  yield 1;
  const words = together.filter((finding) => homes.get(finding) === undefined);
  const ignored = ignoredAmong([...looked.flatMap(({ findings }) => findings), ...words], decided);
  const isLeft = (finding: Finding) => !ignored.has(finding);
  yield;
  const kept = ignored.size === 0 ? looked : looked.map((one) => ({ ...one, findings: one.findings.filter(isLeft) }));
  const tiesOf = tiesBetween(kept);
  const charts = yield* chartsOf(found);
  yield;
  const stories = yield* storiesOf(looked.map(({ solved }) => solved));
  const tables = yield* flatMapInSteps(kept, (one) => {
    const { table } = one;
    return [reviewed(one, tiesOf(one), charts.get(table) ?? null, stories.get(table) ?? null)];
  });
  const ownWords = words.filter(isLeft);
  const counts = sumOf([...tables.map((table) => table.counts), countsOf(ownWords)]);
  return {
    seen,
    preferences,
    tables: worstFirst(tables),
    words: ownWords,
    ignored: [...ignored],
    counts,
    bare: bareSheets(workbook, found),
    unknown: yield* lookalikes(workbook, found),
    past,
    answersAsFigures: (table) => answersAsFigures(seen.workbook, table, preferences),
    untoldPeriods: () => untoldPeriods(workbook, found),
    termLength: () => lengthInSteps(workbook, found),
    *nextQuarter(wishes) {
      const next = yield* nextQuarterInSteps(workbook, found, { ...wishes, placement: "beside" });
      return next && { next, copies: copiesOf(next), words: wordsOf(next), hints: hintsLater(preferences.hints, next) };
    },
  };
}

/** A table as it is by itself. */
interface Look extends LookedAt {
  readonly fills: readonly EditGroup[];
  readonly solved: Solved;
}

interface Looked extends Look {
  readonly followUp: FollowUp | null;
}

/** Looks into a table of all that there are; `more` is what others tell of it. */
function* lookedAt(
  table: Table,
  all: readonly Table[],
  past: Past,
  more: readonly Finding[],
  preferences: Preferences,
): Steps<Looked> {
  const own = yield* past.looks.of(table, [keptText(preferences)], () => lookInto(table, preferences));
  const followUp = followUpOf(own.solved, all);
  yield;
  const findings = more.length === 0 ? own.findings : arrange([...own.findings, ...more], [table.sheet.name]);
  return { ...own, findings, followUp };
}

function* lookInto(table: Table, preferences: Preferences): Steps<Look> {
  const { solved, findings } = yield* checkTable(table, preferences);
  yield;
  const chains = new Chains(solved);
  const fills = fillsAsWanted(yield* chains.fills(), preferences);
  yield;
  return { table, findings, fills, solved, group: (edits) => chains.group(edits) };
}

function standsIn({ sheet, cell }: Finding, { sheet: own, area }: Table): boolean {
  return own.name === sheet && contains(area, cell);
}

function reviewed(
  { table, findings, fills, followUp }: Looked,
  ties: Ties,
  charts: TableCharts | null,
  story: Story | null,
): ReviewedTable {
  const filled = new Set(fills.flatMap(({ edits }) => edits.map(({ cell }) => cellKey(cell.row, cell.column))));
  const isFilled = (finding: Finding) => isBlank(finding) && filled.has(cellKey(finding.cell.row, finding.cell.column));
  const own = findings.filter((finding) => !isFilled(finding) && !ties.led.includes(finding));
  const blanks = findings.filter(isFilled);
  return { table, findings: own, fills, blanks, story, charts, followUp, openMonths: openMonths(table), ...ties };
}

function bareSheets(workbook: Workbook, found: readonly Table[]): readonly string[] {
  const known = new Set(found.map(({ sheet }) => sheet));
  const isBare = (sheet: Sheet) => !known.has(sheet) && sheet.filledCells > 0 && sheet.name !== CHART_SHEET;
  return reportOf(workbook)
    .sheets.filter(isBare)
    .map(({ name }) => name);
}

/**
 * Those with anything wrong, then with what follows from others, with anything doubtful, blank or worth a notice; among these as they stand in the
 * workbook, so that a table stays in its place while one mistake after the other is put right.
 */
function worstFirst(tables: readonly ReviewedTable[]): readonly ReviewedTable[] {
  const rank = ({ counts: { errors, consequences, warnings, blanks, notices } }: ReviewedTable) =>
    [errors, consequences, warnings, blanks, notices, 1].findIndex((count) => count > 0);
  return [...tables].sort((one, other) => rank(one) - rank(other));
}
