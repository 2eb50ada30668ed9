import type { Sheet } from "../../grid/sheet";
import { foldSpaces } from "../../grid/sheet";
import { readSpan, type Span } from "./period";

/** A column of figures and the span of time it is for. */
export interface SpanColumn {
  readonly column: number;
  readonly header: string;
  readonly span: Span;
}

/**
 * The header of a permit table:
 *
 *          No │ Jenis Izin │     Bulan      │ Jumlah      top
 *             │            │ Apr │ Mei │ Jun │             bottom
 */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly numberColumn: number | null;
  readonly labelColumn: number;
  readonly spans: readonly SpanColumn[];
}

const LABEL = /jenis|nama|uraian|izin|layanan|perizinan|sektor|bidang|kegiatan|rincian/;
const NUMBER = /^(no|nomor|no urut|#)\.?$/;
/** Above the months stands at most so much: "Bulan", "Tahun 2024". */
const ROWS_ABOVE = 2;

/** Every row of a sheet that names months over figures, with what stands around them. */
export function findHeaders(sheet: Sheet): readonly Header[] {
  const found: Header[] = [];
  for (const row of candidates(sheet)) {
    if (found.some(({ bottom }) => bottom === row)) continue;
    for (const columns of monthRuns(sheet, row)) {
      const header = headerAround(sheet, row, columns, found);
      if (header) found.push(header);
    }
  }
  return found;
}

/** Months may stand as dates below the row with the words, at most so far. */
function candidates(sheet: Sheet): readonly number[] {
  const rows = sheet.textRows.flatMap((row) => range(row, row + ROWS_ABOVE + 1));
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** The columns of a row that name spans of time, split where the months begin anew beside a second table. */
function monthRuns(sheet: Sheet, row: number): readonly SpanColumn[][] {
  const runs: SpanColumn[][] = [];
  const isSerial = (column: number) => typeof sheet.value(row, column) === "number";
  for (let column = 0; column < sheet.columnCount; column++) {
    const span = readSpan(sheet.value(row, column));
    if (span?.kind !== "month" && span?.kind !== "part") continue;
    if (isSerial(column) && sheet.dateFormat(row, column) === null && !hasMonthBeside(sheet, row, column)) continue;
    const run = runs.at(-1);
    const goesOn = run?.at(-1) && !hasLabelBetween(sheet, row, run.at(-1)?.column ?? 0, column);
    const own = { column, header: headerText(sheet, row, row, column), span };
    if (run && goesOn) run.push(own);
    else runs.push([own]);
  }
  return runs.filter((run) => run.some(({ span }) => span.kind === "month"));
}

/** A number that could be a date is one where its neighbour in the header is the month before or after. */
function hasMonthBeside(sheet: Sheet, row: number, column: number): boolean {
  return [column - 1, column + 1].some((other) => {
    const [own, next] = [sheet.value(row, column), sheet.value(row, other)];
    if (typeof own !== "number" || typeof next !== "number") return false;
    return Math.abs(own - next) >= 28 && Math.abs(own - next) <= 31 && readSpan(next) !== null;
  });
}

function hasLabelBetween(sheet: Sheet, row: number, from: number, to: number): boolean {
  for (let column = from + 1; column < to; column++) {
    for (let above = Math.max(0, row - ROWS_ABOVE); above <= row; above++) {
      const text = sheet.text(above, column).toLowerCase();
      if (NUMBER.test(text) || /^(jenis|nama) /.test(text)) return true;
    }
  }
  return false;
}

function headerAround(
  sheet: Sheet,
  row: number,
  months: readonly SpanColumn[],
  before: readonly Header[],
): Header | null {
  const first = months[0]?.column ?? 0;
  const last = months.at(-1)?.column ?? first;
  const top = topOf(sheet, row, first, last);
  const bottom = row;
  const left = before.filter((other) => other.bottom >= top && other.top <= bottom).map(lastColumnOf);
  const start = Math.max(0, ...left.map((column) => column + 1));
  const named = labelColumn(sheet, { top, bottom, start, first });
  if (named === null) return null;
  const numberColumn = range(start, named).find((column) =>
    NUMBER.test(headerText(sheet, top, bottom, column).toLowerCase()),
  );
  const spans = spanColumns(sheet, { top, bottom, start: named + 1, months });
  if (!hasFigures(sheet, bottom, months)) return null;
  const known =
    spans.some(({ span }) => span.kind === "total") || LABEL.test(headerText(sheet, top, bottom, named).toLowerCase());
  return known ? { top, bottom, numberColumn: numberColumn ?? null, labelColumn: named, spans } : null;
}

export function lastColumnOf({ spans, labelColumn: label }: Header): number {
  return Math.max(label, ...spans.map(({ column }) => column));
}

/** The header begins a row higher where "Bulan" stands over the months, or a label beside it. */
function topOf(sheet: Sheet, row: number, first: number, last: number): number {
  let top = row;
  for (let above = row - 1; above >= Math.max(0, row - ROWS_ABOVE); above--) {
    const over = range(first, last + 1).map((column) => sheet.text(above, column).toLowerCase());
    const beside = range(0, first).map((column) => sheet.text(above, column).toLowerCase());
    const isBanner = over.some(
      (text) => /^(bulan|periode|tahun|realisasi|jumlah izin|\d{4})/.test(text) && text.length < 40,
    );
    const isLabels =
      beside.some((text) => NUMBER.test(text)) || beside.some((text) => LABEL.test(text) && text.length < 40);
    if (
      !isBanner &&
      !(isLabels && beside.filter((text) => text !== "").length + over.filter((text) => text !== "").length > 1)
    )
      break;
    top = above;
  }
  return top;
}

interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly first: number;
}

/** The column that names the rows: by its header, else the one with the most words below. */
function labelColumn(sheet: Sheet, { top, bottom, start, first }: Room): number | null {
  const candidates = range(start, first).filter(
    (column) => !NUMBER.test(headerText(sheet, top, bottom, column).toLowerCase()),
  );
  const words = (column: number) =>
    range(bottom + 1, Math.min(sheet.rowCount, bottom + 12)).filter((row) => /\p{L}{3}/u.test(sheet.text(row, column)))
      .length;
  const named = candidates.filter((column) => LABEL.test(headerText(sheet, top, bottom, column).toLowerCase()));
  const pool = (named.length > 0 ? named : candidates).filter((column) => words(column) > 0);
  return pool.sort((a, b) => words(b) - words(a) || a - b)[0] ?? null;
}

/** Months, and what stands between and beside them: quarters, the total, columns of other periods. */
function spanColumns(
  sheet: Sheet,
  room: { top: number; bottom: number; start: number; months: readonly SpanColumn[] },
): SpanColumn[] {
  const months = new Map(room.months.map((own) => [own.column, own]));
  const last = room.months.at(-1)?.column ?? 0;
  const spans: SpanColumn[] = [];
  for (let column = room.start; column < sheet.columnCount; column++) {
    const own = months.get(column);
    const header = headerText(sheet, room.top, room.bottom, column);
    if (column > last && (header === "" || NUMBER.test(header.toLowerCase()))) break;
    const span = own?.span ?? (header === "" ? null : readSpan(header));
    if (span && (own || span.kind !== "month")) spans.push({ column, header: own?.header ?? header, span });
  }
  return spans;
}

/** The texts of a header over one column, put together where it is split over rows. */
export function headerText(sheet: Sheet, top: number, bottom: number, column: number): string {
  const texts = range(top, bottom + 1).map((row) => sheet.text(row, column));
  return foldSpaces(texts.filter((text) => !/^bulan$/i.test(text)).join(" "));
}

/** Figures stand below the months: a header over words is a calendar, not a permit table. */
function hasFigures(sheet: Sheet, bottom: number, months: readonly SpanColumn[]): boolean {
  return range(bottom + 1, Math.min(sheet.rowCount, bottom + 8)).some((row) =>
    months.some(({ column }) => typeof sheet.value(row, column) === "number" || /^[-\d]/.test(sheet.text(row, column))),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
