import type { Sheet } from "../../grid/sheet";
import { Doubles } from "../../sums/doubles";
import { contradictedTotals } from "../../sums/contradicted";
import { hiddenTotals } from "../../sums/hidden";
import { totalsInSteps } from "../../sums/totals";
import type { Steps } from "../../steps";
import { headingAbove } from "../../titles/heading";
import type { Reader } from "../../relations/reader";
import { readSums } from "../sums/reader";
import { blockNamedIn, type Block } from "./blocks";
import { decimalsByColumn } from "./decimals";
import { fieldOf, figureFit, halfUnitOf, placesOf } from "./fields";
import { findHeaders } from "./findHeaders";
import type { Header } from "./header";
import { readLines } from "./lines";
import { findOrder } from "./order/findOrder";
import { orderOf, type Order, type Shift } from "./order/order";
import { otherSums } from "./otherSums";
import { ranked } from "./ranks";
import { rateOf } from "./rateOf";
import type { InvestmentColumn, Recap } from "./recap";
import { isMoney } from "./roles";
import { fieldsOf } from "./series";
import { isOfOtherThings } from "./subject";

/** Finds every investment table of a sheet, wherever it stands; those side by side under one header as one. */
export function* recogniseRecaps(sheet: Sheet): Steps<readonly Recap[]> {
  const headers = yield* findHeaders(sheet);
  const found: Recap[] = [];
  for (const header of headers) {
    yield;
    const recap = yield* recapBelow(sheet, header, headers);
    if (recap) found.push(recap);
  }
  return found;
}

function* recapBelow(sheet: Sheet, header: Header, headers: readonly Header[]): Steps<Recap | null> {
  const { right } = header;
  const next = headers.find((other) => other.top > header.bottom && other.left <= right && other.right >= header.left);
  const read = yield* readLines(sheet, header, (next?.top ?? sheet.rowCount) - 1);
  if (!read.some(({ hasFigures }) => hasFigures)) return null;
  const heading = headingAbove(sheet, header.top, header.left, right);
  const titles = [...heading.map(({ text }) => text), ...wordsAbove(sheet, header)];
  if (isOfOtherThings(header, titles)) return null;
  const kind = kindNamedBy([sheet.name, ...titles], header);
  const columns = header.columns.map((column): InvestmentColumn => ({ ...column, block: column.block ?? kind }));
  const rows = read.map(({ row }) => row);
  const places = columns.map(({ column }) => column);

  const asHeaded = orderOf(columns, rows, []);
  const raw = readSums({ sheet, rows, columns: places, measure: (cell) => measureIn(asHeaded, cell) });
  const half = yield* halfUnitOf(raw, rows, places);
  const doubles = new Doubles(raw, rows);
  for (const column of places) {
    yield;
    doubles.value(header.bottom, column);
  }
  const fit = figureFit(doubles, rows, columns, half);
  yield;
  const lines = ranked(read, fit);
  yield;
  const others = otherSums(sheet, header, lines, [sheet.name, ...titles]);
  yield;
  const totals = yield* totalsInSteps(lines, fit, { totals: hiddenTotals(lines, fit), others });
  yield;
  const sums = placesOf(lines, totals);
  const shifts: Shift[] = [];
  for (const own of fieldsOf(columns)) {
    const found = yield* findOrder(yield* fieldOf(raw, lines, sums, own, half));
    const at = (row: number) => rows[row] ?? 0;
    if (found) shifts.push({ columns: own, places: found.places, rows: found.rows?.map(at) ?? null });
  }
  const order = orderOf(columns, rows, shifts);
  const isAsHeaded = shifts.length === 0;
  const reader = isAsHeaded
    ? raw
    : readSums({ sheet, rows, columns: places, measure: (cell) => measureIn(order, cell) });
  const ordered = isAsHeaded ? doubles : new Doubles(inOrder(reader, order, columns), rows);
  const area = { top: header.top, left: header.left, bottom: rows.at(-1) ?? header.bottom, right };
  const decimals = yield* decimalsByColumn(columns, lines, reader, order);
  yield;
  const known = (isAsHeaded ? fit : figureFit(ordered, rows, columns, half)).knowing(totals);
  const contradicted = contradictedTotals(totals, known);
  yield;
  const recap = {
    sheet,
    area,
    header,
    heading,
    lines,
    totals,
    contradicted,
    columns,
    order,
    reader,
    doubles: ordered,
    decimals,
    rate: null,
  };
  return { ...recap, rate: rateOf(recap) };
}

/** Figures as they are meant to stand. */
function inOrder(reader: Reader, order: Order, columns: readonly InvestmentColumn[]): Pick<Reader, "stated"> {
  const byPlace = new Map(columns.map((own) => [own.column, own]));
  return {
    stated: ({ row, column }) => {
      const own = byPlace.get(column);
      return reader.stated(own ? order.cell(row, own) : { row, column });
    },
  };
}

function measureIn(order: ReturnType<typeof orderOf>, cell: { row: number; column: number }): "money" | "count" {
  const column = order.columnAt(cell);
  return column && isMoney(column.role) ? "money" : "count";
}

/** A title may be as short as "PMA". */
function wordsAbove(sheet: Sheet, { top, left, right }: Header): readonly string[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return top === 0 ? [] : columns.map((column) => sheet.text(top - 1, column));
}

/** Whose investment a table states whose header does not say: the nearest title tells, else US$, which only PMA has. */
function kindNamedBy(texts: readonly string[], { columns }: Header): Block {
  const named = texts.map(blockNamedIn).findLast((block) => block === "pmdn" || block === "pma");
  return named ?? (columns.some(({ role }) => role === "dollars") ? "pma" : "pmdn");
}
