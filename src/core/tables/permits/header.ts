import type { Sheet } from "../../grid/sheet";
import { hasWord, isYear } from "../../layout/cells";
import { filterInHandfuls, type Steps } from "../../steps";
import { headingRows } from "../../grid/headingRows";
import { openRange } from "../../grid/openRange";
import { headerText, LABEL_HEADER, NUMBER_HEADER, ROWS_ABOVE } from "./headerText";
import { isDoubtfulDate } from "./monthDates";
import { monthRuns, namesMonths, type NamedSpan, type SpanColumn } from "./monthRuns";
import { mayBeDate, mayNameSpan, readSpan } from "./period";
import { spanColumns } from "./spanColumns";

/**
 * The header of a permit table:
 *
 *          No │ Jenis Izin │     Bulan      │ Jumlah      top
 *             │            │ Apr │ Mei │ Jun │             row of months
 *             │            │     what of it  │             bottom
 */
export interface Header {
  readonly top: number;
  readonly monthsRow: number;
  readonly bottom: number;
  readonly numberColumn: number | null;
  readonly labelColumn: number;
  readonly spans: readonly SpanColumn[];
}

/** Below the months stands at most so much: "Masuk | Terbit". */
const ROWS_BELOW = 2;
/** A header is shorter than a sentence. */
const LONGEST_HEADER = 40;
/** So many rows below a header tell what its columns hold. */
const ROWS_LOOKED_AT = 12;

/** Every row of a sheet that names months, with what stands around them. */
export function* findHeaders(sheet: Sheet): Steps<readonly Header[]> {
  const found: Header[] = [];
  for (const row of yield* filterInHandfuls(rowsOfHeaders(sheet), (one) => mayNameMonths(sheet, one))) {
    yield;
    addHeadersAt(sheet, row, found);
  }
  return found;
}

/** Months may stand as dates below the row with the words. */
function rowsOfHeaders(sheet: Sheet): readonly number[] {
  const rows: number[] = [];
  let next = 0;
  for (const row of headingRows(sheet))
    for (next = Math.max(next, row); next <= row + ROWS_ABOVE; next++) rows.push(next);
  return rows;
}

function mayNameMonths(sheet: Sheet, row: number): boolean {
  if (mayNameSpan(sheet.words(row))) return true;
  const above = row > 0 ? sheet.words(row - 1) : "";
  if (above.includes("bulan") && namesMonths(above)) return true;
  const values = sheet.row(row);
  for (let column = 0; column < values.length; column++) {
    if (typeof values[column] !== "number" || !mayBeDate(sheet.dateValue(row, column))) continue;
    if (!isDoubtfulDate(sheet, row, column)) return true;
  }
  return false;
}

function addHeadersAt(sheet: Sheet, row: number, found: Header[]): void {
  if (found.some(({ top, bottom }) => top < row && row <= bottom)) return;
  for (const months of monthRuns(sheet, row)) {
    const header = headerAround(sheet, row, months, found);
    if (header) found.push(header);
  }
}

function headerAround(
  sheet: Sheet,
  monthsRow: number,
  months: readonly NamedSpan[],
  before: readonly Header[],
): Header | null {
  if (isFoldedOver(sheet, monthsRow, months)) return null;
  const first = months[0]?.column ?? 0;
  const last = months.at(-1)?.column ?? first;
  const bottom = bottomOf(sheet, monthsRow, first, last);
  const startBelow = (top: number) => {
    const left = before.filter((other) => other.bottom >= top).map((other) => lastColumnOf(other) + 1);
    return Math.max(0, ...left, behindGap(sheet, top, bottom, first));
  };
  const top = topOf(sheet, monthsRow, startBelow(monthsRow), first, last);
  const start = startBelow(top);
  const labelColumn = labelColumnOf(sheet, { top, bottom, start, first });
  if (labelColumn === null) return null;
  const numberColumn =
    openRange(start, labelColumn).find((column) => isNumberHeader(sheet, top, bottom, column)) ?? null;
  const spans = spanColumns(sheet, { top, monthsRow, bottom, start: labelColumn + 1, months });
  const header = { top, monthsRow, bottom, numberColumn, labelColumn, spans };
  return isKnown(header, headerText(sheet, top, bottom, labelColumn).toLowerCase()) ? header : null;
}

/** Months with a total or a header that names permits; quarters alone only where permits are named. */
function isKnown({ spans }: Header, label: string): boolean {
  const hasMonths = spans.some(({ span }) => span.kind === "month");
  if (!hasMonths) return label.includes("izin");
  return LABEL_HEADER.test(label) || spans.some(({ span }) => span.kind === "total");
}

/** The last column that belongs to a table. */
export function lastColumnOf({ spans, labelColumn: label }: Header): number {
  return Math.max(label, ...spans.map(({ column }) => column));
}

/**
 * Months in two rows, one below the other, count into the same columns: that is not understood. Quarters over months are
 * a banner, not a header of their own.
 */
function isFoldedOver(sheet: Sheet, row: number, months: readonly NamedSpan[]): boolean {
  const isBanner = months.every(({ span }) => span.kind !== "month");
  const others = isBanner ? openRange(row + 1, row + 1 + ROWS_ABOVE) : [row - 1, row + 1];
  const columns = new Set(months.map(({ column }) => column));
  return others.some((other) =>
    monthRuns(sheet, other).some((run) => run.some(({ column, span }) => span.kind === "month" && columns.has(column))),
  );
}

/** The header begins a row higher where "Bulan" stands over the months, or a label beside it. */
function topOf(sheet: Sheet, row: number, start: number, first: number, last: number): number {
  let top = row;
  for (let above = row - 1; above >= Math.max(0, row - ROWS_ABOVE); above--) {
    const over = textsOf(sheet, above, first, last + 1);
    const beside = textsOf(sheet, above, start, first);
    const isBanner = over.some(
      (text) => isShort(text) && /^(bulan|periode|tahun|realisasi|jumlah izin|\d{4})/.test(text),
    );
    const isLabels = beside.some((text) => NUMBER_HEADER.test(text) || (isShort(text) && LABEL_HEADER.test(text)));
    const isOfTime = areYears(sheet, above, start, last + 1) || areParts(over);
    if (!isBanner && !isOfTime && !(isLabels && beside.length + over.length > 1)) break;
    top = above;
  }
  return top;
}

/** Years over the months, typed as numbers: nothing else stands in their row. */
function areYears(sheet: Sheet, row: number, from: number, to: number): boolean {
  const values = openRange(from, to).flatMap((column) => sheet.value(row, column) ?? []);
  return values.length > 0 && values.every(isYear);
}

/** Quarters over their months: "Triwulan I │ │ │ │ Triwulan II". */
function areParts(over: readonly string[]): boolean {
  return over.length > 0 && over.every((text) => readSpan(text)?.kind === "part");
}

function isShort(text: string): boolean {
  return text.length < LONGEST_HEADER;
}

/** The header goes on below the months where words, no figures, tell what each column of a month counts. */
function bottomOf(sheet: Sheet, row: number, first: number, last: number): number {
  let bottom = row;
  // "s.d. Bulan Lalu" stands before the months, and has what it counts below it, too.
  const start = openRange(0, first).find((column) => readSpan(sheet.value(row, column)) !== null) ?? first;
  for (const below of openRange(row + 1, row + 1 + ROWS_BELOW)) {
    const beside = textsOf(sheet, below, 0, start);
    const isHeader = beside.length === 0 || beside.some((text) => NUMBER_HEADER.test(text));
    const cells = openRange(first, last + 1).map((column) => sheet.value(below, column));
    const words = cells.filter((value) => typeof value === "string" && /\p{L}{3}|%/u.test(value) && !isZero(value));
    if (!isHeader || words.length === 0 || cells.some((value) => typeof value === "number")) break;
    if (openRange(0, first).some((column) => typeof sheet.value(below, column) === "number")) break;
    bottom = below;
  }
  return bottom;
}

function isZero(text: string): boolean {
  return /^nihil$/i.test(text.trim());
}

function textsOf(sheet: Sheet, row: number, from: number, to: number): readonly string[] {
  return openRange(from, to)
    .map((column) => sheet.text(row, column).toLowerCase())
    .filter((text) => text !== "");
}

function isNumberHeader(sheet: Sheet, top: number, bottom: number, column: number): boolean {
  return NUMBER_HEADER.test(headerText(sheet, top, bottom, column).toLowerCase());
}

interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly first: number;
}

/** The column that names the rows: by its header – several permits are of one bidang, "Bidang │ Jenis Izin" –, else the one with the most words below. */
function labelColumnOf(sheet: Sheet, { top, bottom, start, first }: Room): number | null {
  const rows = openRange(bottom + 1, Math.min(sheet.rowCount, bottom + ROWS_LOOKED_AT));
  const words = (column: number) => rows.filter((row) => hasWord(sheet.text(row, column))).length;
  const columns = openRange(start, first).filter(
    (column) => words(column) > 0 && !isNumberHeader(sheet, top, bottom, column),
  );
  const named = columns.filter((column) => LABEL_HEADER.test(headerText(sheet, top, bottom, column).toLowerCase()));
  const ofPermits = named.filter((column) => headerText(sheet, top, bottom, column).toLowerCase().includes("izin"));
  const [likeliest = []] = [ofPermits, named, columns].filter(({ length }) => length > 0);
  return [...likeliest].sort((a, b) => words(b) - words(a))[0] ?? null;
}

/** Where a column without anything parts a table from what stands left of it: the column behind, if it names rows. */
function behindGap(sheet: Sheet, top: number, bottom: number, first: number): number {
  const rows = openRange(top, Math.min(sheet.rowCount, bottom + ROWS_LOOKED_AT));
  const isGap = (column: number) => rows.every((row) => sheet.looksBlank(row, column) && !sheet.isCovered(row, column));
  const gap = openRange(0, first).findLast(isGap) ?? -1;
  const behind = openRange(gap + 1, first).map((column) => headerText(sheet, top, bottom, column).toLowerCase());
  return behind.some((text) => LABEL_HEADER.test(text)) ? gap + 1 : 0;
}
