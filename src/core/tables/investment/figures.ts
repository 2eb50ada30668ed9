import type { Sheet } from "../../grid/sheet";
import type { Line } from "../../layout/line";
import { forEachInSteps, type Steps } from "../../steps";
import { Doubles, type FigureSource } from "../../sums/doubles";
import { Fit, type Total } from "../../sums/fit";
import { readSums, type SumsReader } from "../sums/reader";
import { writtenDecimals } from "./decimals";
import { fieldOf, placesOf } from "./fields";
import { findOrder } from "./order/findOrder";
import { orderOf, type Order, type Shift } from "./order/order";
import type { InvestmentColumn } from "./recap";
import { isMoney } from "./roles";
import { fieldsOf } from "./series";

/** The figures of an investment table, read in the order in which they stand. */
export interface Figures {
  /** The rows that are surely of the table. */
  readonly rows: readonly number[];
  readonly reader: SumsReader;
  /** Where the figures of a column really stand. */
  readonly order: Order;
  /** What the figures come to when they are only weighed, by the columns that they are meant for. */
  readonly doubles: Doubles;
  /** Half a unit of the last decimal that money is written with, in the column that is written with the fewest. */
  readonly half: number;
}

/** The figures as their header says. */
export function* figuresAsHeaded(
  sheet: Sheet,
  columns: readonly InvestmentColumn[],
  lines: readonly Line[],
): Steps<Figures> {
  const order = orderOf(columns, rowsOf(lines), []);
  const reader = readerOf(sheet, columns, rowsOf(lines), order);
  const rows = rowsOf(withoutAsides(lines));
  const half = yield* halfUnitOf(reader, rows, columns);
  const doubles = new Doubles(reader, rowsOf(lines));
  yield* doubles.read(columns.map(({ column }) => column));
  return { rows, reader, order, doubles, half };
}

/** The same in the order that fits, where it is not the header's. */
export function* figuresInOrder(
  sheet: Sheet,
  columns: readonly InvestmentColumn[],
  asHeaded: Figures,
  lines: readonly Line[],
  totals: readonly Total[],
): Steps<Figures> {
  const sums = placesOf(lines, totals);
  const shifts: Shift[] = [];
  for (const own of fieldsOf(columns)) {
    const found = yield* findOrder(yield* fieldOf(asHeaded, lines, sums, own, asHeaded.half));
    const rowAt = (at: number) => lines[at]?.row ?? 0;
    if (found) shifts.push({ columns: own, places: found.places, rows: found.rows?.map(rowAt) ?? null });
  }
  if (shifts.length === 0) return asHeaded;
  const order = orderOf(columns, rowsOf(lines), shifts);
  const reader = readerOf(sheet, columns, rowsOf(lines), order);
  return { ...asHeaded, reader, order, doubles: new Doubles(asMeant(reader, order, columns), rowsOf(lines)) };
}

/** Lines without those beside the figures: shares, averages, targets. */
export function withoutAsides(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ kind }) => kind !== "aside");
}

/** Tells how well lines are the sums of others: money but for its roundings, and so whatever has fractions. */
export function figureFit({ rows, doubles, half }: Figures, columns: readonly InvestmentColumn[]): Fit {
  const hasFractions = ({ column }: InvestmentColumn) => {
    const own = doubles.column(column);
    return rows.some((row) => !Number.isInteger((own[row - doubles.first] ?? 0) || 0));
  };
  return new Fit(
    doubles,
    columns.map((own) => ({
      column: own.column,
      isSum: false,
      half: isMoney(own.role) || hasFractions(own) ? half : 0,
    })),
  );
}

function readerOf(
  sheet: Sheet,
  columns: readonly InvestmentColumn[],
  rows: readonly number[],
  order: Order,
): SumsReader {
  const places = columns.map(({ column }) => column);
  return readSums({
    sheet,
    rows,
    columns: places,
    measure(cell) {
      const column = order.columnAt(cell);
      return column && isMoney(column.role) ? "money" : "count";
    },
  });
}

/** Figures by the columns that they are meant for. */
function asMeant(reader: SumsReader, order: Order, columns: readonly InvestmentColumn[]): FigureSource {
  const byPlace = new Map(columns.map((own) => [own.column, own]));
  const placeOf = (row: number, column: number) => {
    const own = byPlace.get(column);
    return own ? order.cell(row, own) : { row, column };
  };
  return {
    stated: ({ row, column }) => reader.stated(placeOf(row, column)),
    double(row, column) {
      const place = placeOf(row, column);
      return reader.double(place.row, place.column);
    },
  };
}

function* halfUnitOf(reader: SumsReader, rows: readonly number[], columns: readonly InvestmentColumn[]): Steps<number> {
  let fewest = Number.POSITIVE_INFINITY;
  for (const { column } of columns) {
    let most = 0;
    yield* forEachInSteps(rows, (row) => (most = Math.max(most, writtenDecimals(reader.decimals(row, column)))));
    if (most > 0) fewest = Math.min(fewest, most);
  }
  return 0.5 * 10 ** -(fewest === Number.POSITIVE_INFINITY ? 0 : fewest);
}

function rowsOf(lines: readonly Line[]): readonly number[] {
  return lines.map(({ row }) => row);
}
