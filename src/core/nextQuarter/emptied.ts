import { cellKey, cellOfKey, type Cell } from "../grid/address";
import { areaName, cellsOf, contains, sizeOf, type Area } from "../grid/area";
import { isHidden } from "../relations/relation";
import { filterInHandfuls, forEachByEffort, forEachInSteps, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { linesAround } from "../titles/aroundTable";
import { isList, labelOf, wordsOver } from "./tableWords";

/** What stays from quarter to quarter, wherever it is typed; but what was achieved of it goes. */
const LASTING = /\b(target|bobot|weight|kurs|nilai tukar|pagu|anggaran|kode)\b/i;
const LASTING_ROW = /^\W*(target|bobot|weight|kurs|nilai tukar)\b/i;
const ACHIEVED = /realisasi|capaian|serap|tertimbang|penyerapan/i;
/** Tables of sums of which nothing else is known may be of anything. */
const ANYTHING = "totals";
const OF_A_TIME = /triwulan|\btr?w\b|(?:bulan|semester|tahun) ini|s\.?\/?d\.?/i;
const HEADER_ROWS = 3;

/** What of a table is typed: anew each quarter, or once for longer. Formulas are neither. */
export interface TypedCells {
  /** Its answers, its figures, the rows of a list. */
  readonly anew: readonly Cell[];
  /** Targets, rates, weights, budgets. */
  readonly lasting: readonly Cell[];
}

/** The typed cells of a table. */
export function* typedCells(table: Table): Steps<TypedCells> {
  const { own, lasting } = yield* figures(table);
  yield;
  const list = listed(table);
  yield;
  const inList = new Set(own.length === 0 ? [] : list.map(({ row, column }) => cellKey(row, column)));
  yield;
  const beside = yield* filterInHandfuls(own, ({ row, column }) => !inList.has(cellKey(row, column)));
  // What a list holds stands in order.
  const anew = beside.length === 0 ? list : inOrder([...list, ...beside]);
  yield;
  const isTyped = ({ row, column }: Cell) =>
    !table.sheet.isEmpty(row, column) && table.sheet.formula(row, column) === null;
  return { anew: yield* filterInHandfuls(anew, isTyped), lasting: inOrder(lasting).filter(isTyped) };
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  // There may be a hundred thousand, and numbers in an array of their own are sorted in a tenth of the time.
  return Array.from(Float64Array.from(cells, ({ row, column }) => cellKey(row, column)).sort(), cellOfKey);
}

/** True for a table of sums of which no word of its own says that it is of a term. */
export function mayBeOfAnything(table: Table): boolean {
  if (table.kind !== ANYTHING) return false;
  const { left, right, top } = table.area;
  const header = Array.from({ length: right - left + 1 }, (_, at) => wordsOver(table, left + at, top + HEADER_ROWS));
  return ![...linesAround(table).map(({ text }) => text), ...header].some((text) => OF_A_TIME.test(text));
}

function listed(table: Table): readonly Cell[] {
  const { sheet, area, register, cases, survey } = table;
  if (register) return cellsBelow(area, register.header.bottom + 1);
  if (cases) return cases.cases.flatMap(({ top, bottom }) => cellsOf({ ...area, top, bottom }));
  if (isList(table)) return cellsBelow(area, firstEntry(table));
  if (!survey) return [];
  const { rows, columns, numberColumn } = survey;
  const left = survey.sharesRows ? columns.firstUnsur : columns.left;
  return cellsOf({ top: rows.first, bottom: rows.last, left, right: area.right }).filter(
    ({ row, column }) => column !== numberColumn && !sheet.isCovered(row, column),
  );
}

/** The row of a list below its header: the first with a number, or else the next. */
function firstEntry({ sheet, area }: Table): number {
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const first = sheet.value(row, area.left);
    if (typeof first === "number" || /^\s*1\s*[.)]?\s*$/.test(String(first ?? ""))) return row;
  }
  return area.top + 1;
}

/** The figures that its relations compute, also around it, and those in it that they are computed from. */
function* figures(table: Table): Steps<{ readonly own: readonly Cell[]; readonly lasting: readonly Cell[] }> {
  const inside = yield* figuresInside(table);
  const top = inside.reduce((least, { row }) => Math.min(least, row), table.area.bottom);
  const columns = new Map<number, boolean>();
  const isLasting = (column: number) => {
    const known = columns.get(column) ?? stays(wordsOver(table, column, top));
    columns.set(column, known);
    return known;
  };
  const stay = ({ row, column }: Cell) => isLasting(column) || LASTING_ROW.test(labelOf(table, row));
  const [own, lasting]: [Cell[], Cell[]] = [[], []];
  yield* forEachInSteps(inside, (cell) => (stay(cell) ? lasting : own).push(cell));
  return { own, lasting };
}

function* figuresInside({ area, relations, results, scores }: Table): Steps<readonly Cell[]> {
  const inside = new Map<number, Cell>();
  const add = (cell: Cell) => {
    if (!isHidden(cell)) inside.set(cellKey(cell.row, cell.column), cell);
  };
  yield* forEachInSteps(relations, ({ part, target }) => {
    if (!part) add(target);
  });
  // Many figures read the same cells: a sum, a count and a mean of every column.
  const read = new Map(relations.flatMap(({ sources }) => sources.map((source) => [areaName(source), source])));
  yield* forEachByEffort([...read.values()], (source) => {
    for (const cell of cellsOf(source)) if (contains(area, cell)) add(cell);
    return sizeOf(source);
  });
  for (const { cell } of [...(results?.figures ?? []), ...(scores ?? [])]) if (contains(area, cell)) add(cell);
  return [...inside.values()];
}

function stays(words: string): boolean {
  return LASTING.test(words) && !ACHIEVED.test(words);
}

function cellsBelow(area: Area, top: number): readonly Cell[] {
  return cellsOf({ ...area, top });
}
