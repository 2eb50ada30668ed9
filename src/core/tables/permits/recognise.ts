import type { Sheet } from "../../grid/sheet";
import { isAdded, isOpening } from "../../layout/flow";
import type { Line } from "../../layout/line";
import { repeatedRows } from "../../layout/repeatedRows";
import { pageRole } from "../../layout/pageLabels";
import { isShare } from "../../layout/vocabulary";
import type { Steps } from "../../steps";
import { contradictedTotals } from "../../sums/contradicted";
import { Doubles } from "../../sums/doubles";
import { Fit, fitOfColumn, type FitColumn } from "../../sums/fit";
import { withNames } from "../../sums/names";
import { pageTotals } from "../../sums/pageTotals";
import { otherSums } from "../../sums/otherSums";
import { repeatedTotals } from "../../sums/repeatedTotals";
import { totalsInSteps } from "../../sums/totals";
import type { Issued } from "../register/issued";
import { headingAbove } from "../../titles/heading";
import { readSums } from "../sums/reader";
import { areWholeByName } from "../../layout/wholeByName";
import { sortColumns } from "./columns";
import { comparesYears } from "./comparison";
import { findHeaders, lastColumnOf, type Header } from "./header";
import type { SpanColumn } from "./monthRuns";
import { isSpanOfSums } from "./period";
import { readLines } from "./lines";
import { itemsAmong, type PermitTable } from "./permitTable";
import { isOfOtherThings } from "./subject";
import { wholesOf } from "./requests";
import { waitingRows } from "./waiting";

/** A sheet with all headers that were found on it, and what is known from other sheets. */
interface Page {
  readonly sheet: Sheet;
  readonly headers: readonly Header[];
  /** Headers that are printed again within a table. */
  readonly repeated: Set<Header>;
  readonly issued: Issued;
}

/** Finds every permit table of a sheet, wherever it stands; `issued` are the jenis izin that registers list. */
export function* recognisePermits(sheet: Sheet, issued: Issued): Steps<readonly PermitTable[]> {
  const page = { sheet, headers: yield* findHeaders(sheet), repeated: new Set<Header>(), issued };
  const found: PermitTable[] = [];
  for (const header of page.headers) {
    yield;
    // What a register lists is held against its counts, whatever else it is compared with.
    if (page.repeated.has(header) || (issued.size === 0 && comparesYears(sheet, header))) continue;
    const table = yield* tableBelow(sheet, header, yield* linesBelow(page, header));
    if (table) found.push(table);
  }
  return found;
}

/** The rows of a table; a header that is printed again on the next page, where its numbers go on, ends none. */
function* linesBelow(page: Page, header: Header): Steps<readonly Line[]> {
  let [own, below] = [header, yield* linesOfPage(page, header)];
  const lines = [...below.lines];
  while (below.next && isSameHeader(own, below.next)) {
    const { next } = below;
    const more = yield* linesOfPage(page, next);
    if (!goesOn(lines, more.lines)) break;
    page.repeated.add(next);
    for (const line of more.lines) lines.push(line);
    [own, below] = [next, more];
  }
  return lines;
}

/** True where rows are numbered on from one page to the next, but for what each page comes to. */
function goesOn(lines: readonly Line[], more: readonly Line[]): boolean {
  const isOwn = ({ label }: Line) => pageRole(label) === null;
  const [last, first] = [lines.findLast(isOwn), more.find(isOwn)];
  return last?.kind === "item" && Number(first?.number) === Number(last.number) + 1;
}

/** The rows between a header and the next one below it. */
function* linesOfPage({ sheet, headers, issued }: Page, header: Header): Steps<PageLines> {
  const next = headers.find((other) => other.top > header.bottom && overlap(header, other)) ?? null;
  const last = (next?.top ?? sheet.rowCount) - 1;
  return { lines: yield* readLines(sheet, header, last, yield* waitingRows(sheet, header, last, issued)), next };
}

interface PageLines {
  readonly lines: readonly Line[];
  readonly next: Header | null;
}

function overlap(a: Header, b: Header): boolean {
  const left = ({ numberColumn, labelColumn }: Header) => numberColumn ?? labelColumn;
  return b.labelColumn <= lastColumnOf(a) && lastColumnOf(b) >= left(a);
}

function isSameHeader(a: Header, b: Header): boolean {
  const names = ({ labelColumn, spans }: Header) =>
    [labelColumn, ...spans.map(({ column, header }) => `${String(column)} ${header}`)].join();
  return names(a) === names(b);
}

function* tableBelow(sheet: Sheet, header: Header, read: readonly Line[]): Steps<PermitTable | null> {
  const left = header.numberColumn ?? header.labelColumn;
  const right = lastColumnOf(header);
  if (!read.some(({ hasFigures, kind }) => hasFigures && kind === "item")) return null;
  const reader = readSums({
    sheet,
    rows: read.map(({ row }) => row),
    columns: header.spans.map(({ column }) => column),
    measure: () => "count",
  });
  yield;
  const doubles = new Doubles(
    reader,
    read.map(({ row }) => row),
  );
  yield* doubles.read(header.spans.map(({ column }) => column));
  const fit = new Fit(doubles, header.spans.map(fitColumn));
  const lines = yield* withNames(read, fit);
  const heading = headingAbove(sheet, header.top, left, right);
  const words = { ...header, right, first: header.labelColumn + 1 };
  const others = otherSums(sheet, words, lines, [sheet.name, ...heading.map(({ text }) => text)]);
  yield;
  const repeated = yield* repeatedRows(sheet, lines, left, Math.min(...header.spans.map(columnOf)));
  // "Target │ Realisasi │ Capaian (%)" in the rows of each name: these are no permits of one sort each.
  if (repeated?.words.some(isShare)) return null;
  const named =
    pageTotals(lines, fit) ??
    (repeated && repeatedTotals(repeated, fit, areOfOneSort)) ??
    (yield* totalsInSteps(lines, fit, { totals: [], others }));
  yield;
  const contradicted = contradictedTotals(named, fit.knowing(named));
  const totals = contradicted.length === 0 ? named : named.filter((total) => !contradicted.includes(total));
  const sums = new Set(totals.map(({ line }) => line));
  yield;
  const rows = lines.filter((line) => line.kind === "item" || sums.has(line)).map(({ row }) => row);
  const measures = sortColumns(header.spans, (column, sources) =>
    fitOfColumn(doubles, rows, fitColumn(column), sources.map(fitColumn)),
  );
  yield;
  const [columns] = measures;
  if (!columns) return null;
  const table = {
    sheet,
    area: { top: header.top, left, bottom: lines.at(-1)?.row ?? header.bottom, right },
    header,
    heading,
    lines,
    items: itemsAmong(lines, totals),
    totals,
    contradicted,
    columns,
    measures,
    wholes: wholesOf(header.spans),
    reader,
    doubles,
  };
  yield;
  return table.items.length > 0 && countsThings(table) && !isOfOtherThings(table) && !isFlow(table) ? table : null;
}

/** "Baru │ Perpanjangan" may be added up, "Masuk │ Selesai" are no two parts of anything. */
function areOfOneSort(words: readonly string[]): boolean {
  return areWholeByName(words.map((word) => word.toLowerCase()));
}

function columnOf({ column }: SpanColumn): number {
  return column;
}

/** Rows that tell what was there, what came in and is left of it take from one another from month to month. */
function isFlow({ items }: PermitTable): boolean {
  return [isOpening, isAdded].every((isCalledSo) => items.some(({ label }) => isCalledSo(label)));
}

/** So many figures below zero or in fractions, and so large a share of all, are no slips: it is money, or an index. */
const MOST_SLIPS = 2;
const LARGEST_SHARE = 0.1;

function countsThings(table: PermitTable): boolean {
  let [figures, odd] = [0, 0];
  for (const { column } of table.columns.months) {
    const own = table.doubles.column(column);
    for (const { row } of table.items) {
      const value = own[row - table.doubles.first] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      figures++;
      if (!Number.isInteger(value) || value < 0) odd++;
    }
  }
  return odd <= MOST_SLIPS || odd <= figures * LARGEST_SHARE;
}

function fitColumn({ column, span }: SpanColumn): FitColumn {
  return { column, isSum: isSpanOfSums(span) };
}
