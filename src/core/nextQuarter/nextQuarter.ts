import { cellKey, cellOfKey } from "../grid/address";
import { referencesIn } from "../grid/references";
import type { Sheet, Workbook } from "../grid/sheet";
import { asTyped } from "../hints/marked";
import { reportOf } from "../proof/mark";
import type { Table } from "../tables/table";
import { newNumbers, renumbered } from "./captionNumbers";
import type { Change, Kept } from "./change";
import { currentQuarter, quartersOf } from "./currentQuarter";
import { unquoted, type SheetLater } from "./formulas";
import { laterName, nameOfCopy } from "./names";
import { quarterAfter, type Quarter } from "./quarter";
import { sheetsOfQuarter, type Belonging, type StaysBehind } from "./sheetsOfQuarter";
import { turn } from "./turn";
import { laterText } from "./words/later";

/** A sheet of the next quarter. */
export interface NextSheet {
  /** The sheet that it comes from. */
  readonly sheet: Sheet;
  readonly name: string;
  readonly why: Belonging;
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
}

/** What the next quarter of a workbook is, for the sheets that were chosen. */
export interface NextQuarter {
  readonly from: Quarter;
  readonly to: Quarter;
  readonly sheets: readonly NextSheet[];
  /** Sheets that stay as they are. */
  readonly others: readonly { readonly sheet: Sheet; readonly why: StaysBehind | "left" }[];
}

/** Where the sheets of the next quarter are: `beside` the others, as copies, or in their place, in a file of their own. */
export type Placement = "beside" | "instead";

/** What a person has said of the next quarter. */
export interface Wishes {
  readonly placement: Placement;
  /** The quarter that the workbook is of; left out where its sheets say so. */
  readonly from?: Quarter;
  /** The names of sheets that are to be left alone. */
  readonly leave?: ReadonlySet<string>;
}

/**
 * The next quarter of a workbook: formulas and layout stay, what is typed of the quarter goes, and its periods move wherever
 * they are named. Null where nobody and no sheet says of which quarter it is. Of a workbook as it is said (`asSaid`) the
 * sheets are turned as they are typed.
 */
export function nextQuarter(
  workbook: Workbook,
  tables: readonly Table[],
  { placement, from: said, leave = new Set() }: Wishes,
): NextQuarter | null {
  const report = reportOf(workbook);
  const quarters = quartersOf(report, tables);
  const from = said ?? currentQuarter(report, tables, quarters);
  if (!from) return null;
  const to = quarterAfter(from);
  const belonging = sheetsOfQuarter(report, tables, from, quarters);
  const chosen = belonging.flatMap(({ sheet, why }) =>
    isOfQuarter(why) && !leave.has(sheet.name) ? [{ sheet, why }] : [],
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
  const sheets = chosen.map(({ sheet: said, why }): NextSheet => {
    const own = tables.filter((table) => table.sheet === said);
    const sheet = asTyped(said);
    const turned = turn({ sheet, tables: own, quarter: from, isLeftOver: why === "leftover", sheetLater });
    const kept = placement === "instead" ? [...turned.kept, ...readingEarlier(sheet, names, from)] : turned.kept;
    return {
      sheet,
      name: names.get(sheet.name) ?? sheet.name,
      why,
      changes: withNumbers(sheet, turned.changes, numbers.get(sheet)),
      kept,
    };
  });
  const others = belonging
    .filter(({ sheet }) => !names.has(sheet.name))
    .map(({ sheet, why }) => ({ sheet, why: isOfQuarter(why) ? ("left" as const) : why }));
  return { from, to, sheets, others };
}

function isOfQuarter(why: Belonging | StaysBehind): why is Belonging {
  return why !== "other" && why !== "periods" && why !== "nothing";
}

function namesOf(
  sheets: readonly Sheet[],
  workbook: Workbook,
  from: Quarter,
  to: Quarter,
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

/** A sheet of the quarter is read on its copy; where an earlier quarter's was read, this one's is. */
function sheetsLater(
  { sheets }: Workbook,
  names: ReadonlyMap<string, string>,
  from: Quarter,
  placement: Placement,
): SheetLater {
  const known = new Map([...names].map(([name, later]) => [name.toLowerCase(), later]));
  return (name) => {
    const copy = known.get(name.toLowerCase());
    if (copy !== undefined) return copy === name ? null : copy;
    if (placement === "instead" || !sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      return null;
    const later = laterText(name, from);
    const isOfQuarter = later !== name && known.has(later.toLowerCase());
    return isOfQuarter ? later : null;
  };
}

/** Formulas that read the sheet of an earlier quarter go on reading it: this quarter's is not in the new file. */
function readingEarlier(sheet: Sheet, names: ReadonlyMap<string, string>, from: Quarter): readonly Kept[] {
  const cells = [...sheet.formulaCells()].flatMap(({ cell, formula }) => {
    const read = referencesIn(formula).references.flatMap((one) => (one.sheet === null ? [] : unquoted(one.sheet)));
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
