import { cellKey, cellOfKey, type Cell } from "../grid/address";
import { contains, type Area } from "../grid/area";
import { isHidden } from "../relations/relation";
import { filterInHandfuls, type Steps } from "../steps";
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
  const { own, lasting } = figures(table);
  yield;
  const list = listed(table);
  // What a list holds stands in order, and there may be a hundred thousand cells of it.
  const anew = own.length === 0 ? list : inOrder([...list, ...own]);
  yield;
  const isTyped = ({ row, column }: Cell) =>
    !table.sheet.isEmpty(row, column) && table.sheet.formula(row, column) === null;
  return { anew: yield* filterInHandfuls(anew, isTyped), lasting: inOrder(lasting).filter(isTyped) };
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  return [...new Set(cells.map(({ row, column }) => cellKey(row, column)))]
    .sort((one, other) => one - other)
    .map(cellOfKey);
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
  if (cases) return cases.cases.flatMap(({ top, bottom }) => cellsIn({ ...area, top, bottom }));
  if (isList(table)) return cellsBelow(area, firstEntry(table));
  if (!survey) return [];
  const { rows, columns, numberColumn } = survey;
  const left = survey.sharesRows ? columns.firstUnsur : columns.left;
  return cellsIn({ top: rows.first, bottom: rows.last, left, right: area.right }).filter(
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
function figures(table: Table): { readonly own: readonly Cell[]; readonly lasting: readonly Cell[] } {
  const { area, relations, results, scores } = table;
  const computed = relations.filter(({ part }) => !part).map(({ target }) => target);
  const read = relations.flatMap(({ sources }) => sources.filter(({ top }) => top >= 0).flatMap(cellsIn));
  const found = [...read, ...[...(results?.figures ?? []), ...(scores ?? [])].map(({ cell }) => cell)];
  const inside = [...computed, ...found.filter((cell) => contains(area, cell))].filter((cell) => !isHidden(cell));
  const top = inside.reduce((least, { row }) => Math.min(least, row), area.bottom);
  const columns = new Map<number, boolean>();
  const isLasting = (column: number) => {
    const known = columns.get(column) ?? stays(wordsOver(table, column, top));
    columns.set(column, known);
    return known;
  };
  const stay = ({ row, column }: Cell) => isLasting(column) || LASTING_ROW.test(labelOf(table, row));
  return { own: inside.filter((cell) => !stay(cell)), lasting: inside.filter(stay) };
}

function stays(words: string): boolean {
  return LASTING.test(words) && !ACHIEVED.test(words);
}

function cellsBelow(area: Area, top: number): readonly Cell[] {
  return cellsIn({ ...area, top });
}

function cellsIn({ top, left, bottom, right }: Area): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}
