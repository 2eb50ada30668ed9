import { cellKey, type Cell } from "../grid/address";
import { contains, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { forEachInSteps, HANDFUL, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { linesAround } from "../titles/aroundTable";
import { carriedOver, rolesOf, type Roles } from "./carried";
import type { Change, Kept } from "./change";
import { Changes } from "./changes";
import { mayBeOfAnything, typedCells, type TypedCells } from "./emptied";
import { laterFormula, type SheetLater } from "./formulas";
import { figureLater } from "./figureLater";
import { labelledAt, labelledLater } from "./labelled";
import { looseRegions } from "./looseRegions";
import { regionOf, type Choices, type Region } from "./regions";
import { statedInWords } from "./saidFigures";
import { comparesTerms, holdsSeveralPeriods } from "./tableWords";
import type { Term } from "./term";
import { Texts, type TurningTable } from "./texts";

/** A sheet of the term, with what is understood on it. */
export interface Turning {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  readonly term: Term;
  /** True where all that it names is another term, left over from the sheet that it was copied from. */
  readonly isLeftOver: boolean;
  /** True where the sheet says of which term it is. */
  readonly isNamed: boolean;
  readonly sheetLater: SheetLater;
  /** What looks like a table, but was not understood. */
  readonly unknown: readonly Area[];
  /** Which regions a person wants emptied, and which not. */
  readonly choices: Choices;
}

/** What changes on a sheet, row by row, what stays though it may be of the term, and what may be emptied. */
export interface Turned {
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
  readonly regions: readonly Region[];
}

const FOLLOWS_UP = /^(follow-up|evaluation)/;

/** Works out what a sheet is a term later. */
export function* turn({
  sheet,
  tables,
  term,
  isLeftOver,
  isNamed,
  sheetLater,
  unknown,
  choices,
}: Turning): Steps<Turned> {
  const changes = new Changes(sheet);
  const regions: Region[] = [];
  const lasting = tables.filter((table) => holdsSeveralPeriods(table, term));
  for (const { area } of lasting) changes.keep("periods", { row: area.top, column: area.left });
  const turning: TurningTable[] = [];
  for (const table of tables) {
    if (lasting.includes(table)) continue;
    yield;
    const kind = !isNamed && mayBeOfAnything(table) ? "anything" : "table";
    const typed = yield* typedCells(table);
    const roles = rolesOf(table, typed.anew, term);
    const region = regionOf(sheet.name, kind, typed.anew, choices, table.area);
    if (region.entries > 0) regions.push(region);
    if (kind === "table" || region.isEmptied) turning.push({ table, roles, isCompared: comparesTerms(table, term) });
    if (region.isEmptied) yield* emptied(table, typed, term, roles, changes);
    else {
      if (kind === "anything") changes.keep(kind, { row: table.area.top, column: table.area.left });
      for (const cell of typed.anew) changes.settle(cell);
    }
  }
  // A plan may name the term that it follows from.
  const own = linesOf(turning.flatMap(({ table }) => (FOLLOWS_UP.test(table.kind) ? [] : table)));
  const theirs = linesOf(lasting);
  const isLasting = ({ row, column }: Cell) => {
    const key = cellKey(row, column);
    return lasting.some(({ area }) => contains(area, { row, column })) || (theirs.has(key) && !own.has(key));
  };
  let done = 0;
  for (const { cell, formula } of sheet.formulaCells()) {
    if (done++ % HANDFUL === 0) yield;
    if (!isLasting(cell)) changes.put("formula", cell, laterFormula(formula, term, sheetLater));
  }
  const texts = new Texts({ sheet, term, turning, isLeftOver, own });
  const loose: Cell[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    if (row % HANDFUL === 0) yield;
    for (const column of sheet.columns(row)) {
      const cell = { row, column };
      if (sheet.formula(row, column) === null && !changes.isSettled(cell) && !isLasting(cell)) turnCell(cell);
    }
  }
  const tablesOf = turning.map(({ table }) => table.area);
  yield;
  regions.push(...looseRegions({ sheet, loose, tables: tablesOf, unknown, choices, changes }));
  yield;
  return { changes: changes.changes(), kept: changes.kept(), regions };

  function turnCell(cell: Cell): void {
    const value = sheet.value(cell.row, cell.column);
    const labelled = labelledAt(sheet, cell);
    if (labelled) changes.put("period", cell, labelledLater(sheet, cell, labelled, term));
    else if (typeof value === "string") texts.turn(cell, value, changes);
    else if (typeof value === "number") {
      const later = figureLater(sheet, cell, term);
      if (later !== null) changes.put("period", cell, later);
      else loose.push(cell);
    }
  }
}

/** What is typed in a table goes, or takes over what there was; what lasts is said to stay. */
function* emptied(
  table: Table,
  { anew, lasting }: TypedCells,
  term: Term,
  roles: Roles,
  changes: Changes,
): Steps<void> {
  for (const cell of lasting) changes.keep("lasting", cell);
  for (const { cell, to, isFormula } of carriedOver(table, anew, term, roles))
    changes.put(isFormula ? "formula" : "carried", cell, to);
  yield;
  yield* forEachInSteps(anew, (cell) => {
    changes.put("emptied", cell, null);
  });
  for (const { cell, label } of statedInWords(table)) changes.put("emptied", cell, label);
}

/** The titles and captions of tables. */
function linesOf(tables: readonly Table[]): ReadonlySet<number> {
  return new Set(tables.flatMap(linesAround).map(({ cell }) => cellKey(cell.row, cell.column)));
}
