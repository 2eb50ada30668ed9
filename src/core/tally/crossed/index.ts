import { overlap, type Area } from "../../grid/area";
import { headingRows } from "../../grid/headingRows";
import type { Sheet, Workbook } from "../../grid/sheet";
import { filterInHandfuls, flatMapInSteps, type Steps } from "../../steps";
import { plain } from "../../tables/totals/plain";
import { readSums } from "../../tables/sums/reader";
import type { Table } from "../../tables/table";
import { wordsOnly } from "../../tables/wordsOnly";
import { newTable } from "../newTable";
import { believed, mayBeOf } from "./believed";
import { cellsByList, cellsOf, type CountedCell } from "./cells";
import { gridsAt, type Grid } from "./grid";
import { listsIn, type Listed } from "./listed";
import { meaningsOf } from "./meaning";
import { plainListsOn } from "./plainLists";
import { countRelation, ownSums } from "./relations";
import { rowsByList } from "./rowsByList";

/** What some word of every header of such a recap says, unless it names what stands in a list. */
const MAY_HEAD = /jumlah|total|banyak|retribusi|nilai|biaya|investasi|\b(l|lk) ?\+ ?(p|pr)\b/;

/** What came in is beside what became of it, which lists say that have a column for that. */
const CAME_IN = /\b(masuk|diterima|permohonan)\b/;

/**
 * Joins recaps with the lists that they count by what stands in their columns: permits by kecamatan and jenis izin, by
 * what became of them, by list; complaints by medium. A recap that is no table by itself, because nothing is filled in,
 * becomes one. What other rooms have told of a table is left to them.
 *
 *   Kecamatan │ PBG │ Reklame │ Jumlah      each the number of rows of its kecamatan and jenis izin
 */
export function* withCrossed({ sheets }: Workbook, tables: readonly Table[]): Steps<readonly Table[]> {
  const known = listsIn(tables).filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  const lists = [...known];
  for (const sheet of sheets) {
    const taken = tables.filter((table) => table.sheet === sheet).map(({ area }) => area);
    for (const list of yield* plainListsOn(sheet, taken)) lists.push(list);
  }
  if (lists.length === 0) return tables;
  const joined = new Map<Table, Table>();
  const added: Table[] = [];
  for (const sheet of sheets) {
    for (const grid of yield* gridsOn(sheet, lists)) {
      yield;
      const [own, ...more] = tables.filter((table) => table.sheet === sheet && overlap(table.area, grid.area));
      if (more.length > 0 || (own && isToldAlready(own))) continue;
      const told = yield* toldBy(lists, grid, own ?? formOf(grid), own !== undefined);
      if (told && own) joined.set(own, told);
      else if (told) added.push(told);
    }
  }
  if (joined.size + added.length === 0) return tables;
  const counted = [...joined.values(), ...added].flatMap(({ countedFrom = [] }) => countedFrom);
  const all = [...tables.map((table) => withoutOffer(joined.get(table) ?? table, counted)), ...added];
  return all.sort((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet));
}

function isToldAlready({ register, cases, survey, countedFrom }: Table): boolean {
  return [register, cases, survey, countedFrom].some((one) => one !== undefined);
}

/** The grids of a sheet that stand apart from its lists, and from each other. */
function* gridsOn(sheet: Sheet, lists: readonly Listed[]): Steps<readonly Grid[]> {
  const taken: Area[] = lists.filter((list) => list.sheet === sheet).map(({ area }) => area);
  const isOpen = (row: number) => !taken.some(({ top, bottom }) => row >= top && row <= bottom);
  const heads = yield* filterInHandfuls(headingRows(sheet), (row) => isOpen(row) && mayHead(sheet, row));
  const found: Grid[] = [];
  for (const row of heads) {
    yield;
    for (const grid of gridsAt(sheet, row)) {
      if ([...taken, ...found.map(({ area }) => area)].some((area) => overlap(area, grid.area))) continue;
      found.push(grid);
    }
  }
  return found;
}

function mayHead(sheet: Sheet, row: number): boolean {
  const words = sheet.words(row);
  return MAY_HEAD.test(words) || CAME_IN.test(words);
}

/** A table with what lists tell of it; null where none does, or more than one in the same way. */
function* toldBy(lists: readonly Listed[], grid: Grid, table: Table, isTable: boolean): Steps<Table | null> {
  const own = yield* flatMapInSteps(lists, (list) => (isAbout(grid, list) && mayBeOf(grid, list) ? [list] : []));
  const byRows = rowsByList(grid, own);
  const [meaning, ...others] = byRows.length > 0 ? [] : yield* flatMapInSteps(own, (list) => meaningsOf(grid, list));
  if (others.length > 0) return null;
  const byColumns = meaning ? yield* cellsOf(grid, meaning) : yield* cellsByList(grid, own);
  const told = byRows.length > 0 ? byRows : byColumns;
  const cells: readonly CountedCell[] = believed(told, table.reader);
  if (cells.length === 0) return null;
  const counts = cells.map((cell) => countRelation(cell, grid.sheet.name));
  const sums = isTable ? [] : ownSums(grid, cells, table.reader);
  const from = new Map(cells.map(({ list }) => [list, { sheet: list.sheet.name, area: list.area }]));
  return { ...table, relations: [...table.relations, ...counts, ...sums], countedFrom: [...from.values()] };
}

function isAbout({ sheet, area }: Grid, { status }: Listed): boolean {
  return status.length > 0 || MAY_HEAD.test(sheet.words(area.top));
}

/** A recap that no kind has understood. */
function formOf({ sheet, area, rows, columns, total }: Grid): Table {
  const reader = readSums({
    sheet,
    rows: [...rows.map(({ label }) => label.row), ...(total === null ? [] : [total])],
    columns: columns.map(({ head }) => head.column),
    measure: () => "count",
  });
  return { ...wordsOnly(plain.kind, { sheet, area, title: null }, []), reader };
}

/** A register that a recap counts needs no table to be offered. */
function withoutOffer(table: Table, counted: NonNullable<Table["countedFrom"]>): Table {
  const isCounted = counted.some(({ sheet, area }) => sheet === table.sheet.name && overlap(area, table.area));
  if (!isCounted || !table.register) return table;
  const isOffer = (key: string) => newTable.says.some((said) => said === key);
  return { ...table, notes: table.notes.filter(({ message }) => !isOffer(message.key)) };
}
