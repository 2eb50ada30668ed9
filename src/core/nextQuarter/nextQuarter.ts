import { cellKey, cellOfKey } from "../grid/address";
import { referencesIn } from "../grid/references";
import type { Sheet, Workbook } from "../grid/sheet";
import { asTyped } from "../hints/marked";
import { reportOf } from "../proof/mark";
import { lookalikes } from "../lookalikes";
import { atOnce, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { newNumbers, renumbered } from "./captionNumbers";
import type { Change, Kept } from "./change";
import { currentTerm, lengthOfTerms, termsOf } from "./currentTerm";
import { sheetNameIn } from "../grid/sheetPrefix";
import type { SheetLater } from "./formulas";
import { laterName, nameOfCopy } from "./names";
import { periodsNamed } from "./periodsNamed";
import type { Choices, Region } from "./regions";
import { sheetsOfTerm, type Belonging, type StaysBehind } from "./sheetsOfTerm";
import { termAfter, type Term, type TermLength } from "./term";
import { turn } from "./turn";
import { laterText } from "./words/later";

/** A sheet of the next term. */
export interface NextSheet {
  /** The sheet that it comes from. */
  readonly sheet: Sheet;
  readonly name: string;
  readonly why: Belonging;
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
  /** What is typed on it, by the tables and regions that it stands in. */
  readonly regions: readonly Region[];
}

/** What the next term of a workbook is – a quarter, where it is one of quarters – for the sheets that were chosen. */
export interface NextQuarter {
  readonly from: Term;
  readonly to: Term;
  readonly sheets: readonly NextSheet[];
  /** Sheets that stay as they are. */
  readonly others: readonly { readonly sheet: Sheet; readonly why: StaysBehind | "left" }[];
}

/** Where the sheets of the next term are: `beside` the others, as copies, or in their place, in a file of their own. */
export type Placement = "beside" | "instead";

/** What a person has said of the next term. */
export interface Wishes {
  readonly placement: Placement;
  /** The term that the workbook is of; left out where its sheets say so. */
  readonly from?: Term;
  /** How long its terms are; left out where its sheets say so. */
  readonly length?: TermLength;
  /** The names of sheets that are to be left alone. */
  readonly leave?: ReadonlySet<string>;
  /** Regions that are to be emptied, or left, otherwise than they would be. */
  readonly regions?: Choices;
}

/** How long the terms of a workbook are; null where no sheet says of which it is. */
export function* lengthInSteps(workbook: Workbook, tables: readonly Table[]): Steps<TermLength | null> {
  const report = reportOf(workbook);
  const named = yield* periodsNamed(report, tables);
  return currentTerm(report, tables, named, lengthOfTerms(report, tables, named))?.length ?? null;
}

/** The next term of a workbook, worked out at once. */
export function nextQuarter(workbook: Workbook, tables: readonly Table[], wishes: Wishes): NextQuarter | null {
  return atOnce(nextQuarterInSteps(workbook, tables, wishes));
}

/**
 * The next term of a workbook: formulas and layout stay, what is typed of the term goes, and its periods move wherever
 * they are named. Null where nobody and no sheet says of which term it is. Of a workbook as it is said (`asSaid`) the
 * sheets are turned as they are typed.
 */
export function* nextQuarterInSteps(
  workbook: Workbook,
  tables: readonly Table[],
  { placement, from: said, length: wanted, leave = new Set(), regions = new Map() }: Wishes,
): Steps<NextQuarter | null> {
  const report = reportOf(workbook);
  const named = yield* periodsNamed(report, tables);
  const from = said ?? currentTerm(report, tables, named, wanted ?? lengthOfTerms(report, tables, named));
  if (!from) return null;
  const terms = termsOf(named, from.length);
  const to = termAfter(from);
  const belonging = sheetsOfTerm(report, tables, from, named);
  yield;
  const chosen = belonging.flatMap(({ sheet, why }) =>
    isOfTerm(why) && !leave.has(sheet.name) ? [{ sheet, why }] : [],
  );
  const names = namesOf(
    chosen.map(({ sheet }) => sheet),
    workbook,
    from,
    to,
    placement,
  );
  const sheetLater = sheetsLater(workbook, names, from, placement);
  const numbers = newNumbers(chosen.map(({ sheet }) => asTyped(sheet)));
  const unknown = yield* lookalikes({ sheets: chosen.map(({ sheet }) => sheet) }, tables);
  const sheets: NextSheet[] = [];
  for (const [at, { sheet: read, why }] of chosen.entries()) {
    yield at / chosen.length;
    const sheet = asTyped(read);
    const turned = yield* turn({
      sheet,
      tables: tables.filter((table) => table.sheet === read),
      term: from,
      isLeftOver: why === "leftover",
      isNamed: terms.has(read),
      sheetLater,
      unknown: unknown.flatMap((one) => (one.sheet === sheet.name ? [one.area] : [])),
      choices: regions,
    });
    yield;
    const kept = placement === "instead" ? [...turned.kept, ...readingEarlier(sheet, names, from)] : turned.kept;
    const changes = withNumbers(sheet, turned.changes, numbers.get(sheet));
    sheets.push({ ...turned, sheet, name: names.get(sheet.name) ?? sheet.name, why, changes, kept });
  }
  const others = belonging
    .filter(({ sheet }) => !names.has(sheet.name))
    .map(({ sheet, why }) => ({ sheet, why: isOfTerm(why) ? ("left" as const) : why }));
  return { from, to, sheets, others };
}

function isOfTerm(why: Belonging | StaysBehind): why is Belonging {
  return why !== "other" && why !== "periods" && why !== "nothing";
}

function namesOf(
  sheets: readonly Sheet[],
  workbook: Workbook,
  from: Term,
  to: Term,
  placement: Placement,
): ReadonlyMap<string, string> {
  const moving = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const staying = workbook.sheets
    .map(({ name }) => name.toLowerCase())
    .filter((name) => placement === "beside" || !moving.has(name));
  const taken = new Set(staying);
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const isSame = placement === "instead" && laterName(name, from) === name;
    const later = isSame && !taken.has(name.toLowerCase()) ? name : nameOfCopy(name, from, to, taken);
    taken.add(later.toLowerCase());
    names.set(name, later);
  }
  return names;
}

/** A sheet of the term is read on its copy; where an earlier term's was read, this one's is. */
function sheetsLater(
  { sheets }: Workbook,
  names: ReadonlyMap<string, string>,
  from: Term,
  placement: Placement,
): SheetLater {
  const known = new Map([...names].map(([name, later]) => [name.toLowerCase(), later]));
  return (name) => {
    const copy = known.get(name.toLowerCase());
    if (copy !== undefined) return copy === name ? null : copy;
    if (placement === "instead" || !sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      return null;
    const later = laterText(name, from);
    const isOfTerm = later !== name && known.has(later.toLowerCase());
    return isOfTerm ? later : null;
  };
}

/** Formulas that read the sheet of an earlier term go on reading it: this term's is not in the new file. */
function readingEarlier(sheet: Sheet, names: ReadonlyMap<string, string>, from: Term): readonly Kept[] {
  const cells = [...sheet.formulaCells()].flatMap(({ cell, formula }) => {
    const read = referencesIn(formula).references.flatMap((one) => (one.sheet === null ? [] : sheetNameIn(one.sheet)));
    return read.some((name) => !names.has(name) && names.has(laterText(name, from))) ? [cell] : [];
  });
  return cells.length === 0 ? [] : [{ reason: "earlier", cells }];
}

function withNumbers(
  sheet: Sheet,
  changes: readonly Change[],
  numbers: ReadonlyMap<number, number> | undefined,
): readonly Change[] {
  if (!numbers) return changes;
  const all = new Map(changes.map((change) => [cellKey(change.cell.row, change.cell.column), change]));
  for (const [key, number] of numbers) {
    const { cell, to } = all.get(key) ?? { cell: cellOfKey(key), to: null };
    const { row, column } = cell;
    const from = sheet.value(row, column);
    if (typeof from !== "string" || sheet.formula(row, column) !== null) continue;
    all.set(key, { kind: "caption", cell, from, to: renumbered(typeof to === "string" ? to : from, number) });
  }
  return [...all].sort(([one], [other]) => one - other).map(([, change]) => change);
}
