import { cellKey, type Cell } from "../../../grid/address";
import type { FigureColumn } from "../header";

/** Columns whose figures stand in each other's place. */
export interface Shift {
  /** The columns of one investment and span, as the header orders them. */
  readonly columns: readonly FigureColumn[];
  /** For each of these columns, the one of them in whose place its figures stand. */
  readonly places: readonly number[];
  /** The rows concerned; null for the whole table, where it is the header that is wrong. */
  readonly rows: readonly number[] | null;
}

/** Where the figures of a table really stand. */
export interface Order {
  readonly shifts: readonly Shift[];
  cell(row: number, column: FigureColumn): Cell;
  /** The column whose figure stands in a cell; null where none does. */
  columnAt(cell: Cell): FigureColumn | null;
  /** True where a figure of this row stands below another column's header though the header is right. */
  isMisplaced(row: number, column: FigureColumn): boolean;
}

/** The order that a header and its shifts come to, for the rows of a table. */
export function orderOf(columns: readonly FigureColumn[], rows: readonly number[], shifts: readonly Shift[]): Order {
  const places = new Map<number, number>();
  for (const shift of shifts) {
    const concerned = shift.rows ?? rows;
    for (const [at, column] of shift.columns.entries()) {
      const place = shift.columns[shift.places[at] ?? at]?.column ?? column.column;
      if (place === column.column) continue;
      for (const row of concerned) places.set(cellKey(row, column.column), place);
    }
  }
  const placeOf = (row: number, { column }: FigureColumn) =>
    places.size === 0 ? column : (places.get(cellKey(row, column)) ?? column);
  const cell = (row: number, column: FigureColumn) => ({ row, column: placeOf(row, column) });
  const byPlace = new Map(columns.map((column) => [column.column, column]));
  const held = new Map<number, FigureColumn>();
  for (const { columns: own, rows: concerned } of shifts) {
    for (const row of concerned ?? rows)
      for (const column of own) held.set(cellKey(row, cell(row, column).column), column);
  }
  const isOwn: (true | undefined)[] = [];
  for (const row of rows) isOwn[row] = true;
  const inRows = shifts.filter((shift) => shift.rows !== null);
  return {
    shifts,
    cell,
    columnAt: ({ row, column }) => {
      const shifted = held.size === 0 ? undefined : held.get(cellKey(row, column));
      return shifted ?? (isOwn[row] ? (byPlace.get(column) ?? null) : null);
    },
    isMisplaced: (row, column) =>
      places.has(cellKey(row, column.column)) &&
      inRows.some((shift) => shift.columns.includes(column) && shift.rows?.includes(row)),
  };
}
