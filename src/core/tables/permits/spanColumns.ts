import type { Sheet } from "../../grid/sheet";
import { withJumlah } from "../../grid/withJumlah";
import { isYear } from "../../layout/cells";
import { isPlainTotal } from "../../layout/labels";
import { openRange } from "../../grid/openRange";
import { headerText, NUMBER_HEADER } from "./headerText";
import type { NamedSpan, SpanColumn } from "./monthRuns";
import { isNoCount, readSpan, type Span } from "./period";
import { withReaches } from "./reaches";
import { requestIn } from "./requests";
import { SeenMonths } from "./seenMonths";

/** Where the header of a table stands: its rows, the row that names the months, and the first column of figures. */
export interface HeaderRoom {
  readonly top: number;
  readonly monthsRow: number;
  readonly bottom: number;
  readonly start: number;
  readonly months: readonly NamedSpan[];
}

/**
 * Months, and what stands between and beside them: quarters, the total, columns of other periods. Where a month has
 * several columns, each is told by what it counts:
 *
 *     Januari          │ Februari
 *     Masuk │ Terbit   │ Masuk │ Terbit
 */
export function spanColumns(sheet: Sheet, room: HeaderRoom): readonly SpanColumn[] {
  const isRepeated = areRepeated(room);
  const columns = columnsWithSpans(sheet, room, isRepeated).filter(({ below }) => !isNoCount(below));
  const spans = columns.map(({ column, header, span }) => ({
    column,
    header,
    span: withYear(sheet, room, column, span),
  }));
  const isSplit = new Set(columns.map(({ anchor }) => anchor)).size < columns.length;
  const seen = new SeenMonths();
  const haveBanners = isRepeated || spans.some(({ span }) => seen.take(span)) || areByYear(sheet, room, spans);
  const measured = spans.map((own, at): SpanColumn => {
    if (!isSplit) return { ...own, measure: haveBanners ? bannerOver(sheet, room, own.column) : "" };
    const below = columns[at]?.below ?? "";
    const measure = below === "" ? requestIn(own.header) : below.toLowerCase();
    return { ...own, header: `${own.header} ${below}`.trim(), measure: measure ?? "" };
  });
  return withReaches(measured);
}

/** True where each banner has the quarters, or "Bulan Ini", of its own: "Jumlah Izin", "Retribusi". */
function areRepeated({ months }: HeaderRoom): boolean {
  const parts = months.map(({ span }) => (span.kind === "part" ? span.months.join() : null));
  return !parts.includes(null) && new Set(parts).size < parts.length;
}

interface ColumnOfSpan {
  readonly column: number;
  readonly header: string;
  readonly span: Span;
  /** The column whose header this is; a header may lie over several. */
  readonly anchor: number;
  /** What stands below the row of months. */
  readonly below: string;
}

function columnsWithSpans(sheet: Sheet, room: HeaderRoom, areUnderBanners: boolean): readonly ColumnOfSpan[] {
  const { top, monthsRow, bottom, start } = room;
  const months = new Map(room.months.map(({ column, span }) => [column, span]));
  const last = room.months.at(-1)?.column ?? 0;
  const found: ColumnOfSpan[] = [];
  let anchor: { column: number; header: string; span: Span | null } | null = null;
  for (const column of openRange(start, sheet.columnCount)) {
    const own = areUnderBanners ? headerText(sheet, monthsRow, monthsRow, column) : "";
    const above = own || headerText(sheet, top, monthsRow, column);
    const below = headerText(sheet, monthsRow + 1, bottom, column);
    if (column > last && above === "" && below === "") {
      if (!partsOffTotal(sheet, room, column)) break;
      anchor = null;
      continue;
    }
    if (column > last && NUMBER_HEADER.test(above.toLowerCase())) break;
    const month = months.get(column);
    if (month)
      anchor = { column, header: headerText(sheet, monthsRow, monthsRow, column) || dated(month), span: month };
    else if (above !== "" && !(requestIn(above) === above.toLowerCase() && anchor?.span?.kind === "total"))
      anchor = { column, header: above, span: spanBehind(above) ?? spanOf(above, column > last) };
    else if (above !== "" && anchor) anchor = { column, header: above, span: anchor.span };
    else if (below === "") anchor = null;
    if (anchor?.span) found.push({ column, header: anchor.header, span: anchor.span, anchor: anchor.column, below });
  }
  return found;

  /** The year that the table is of, behind its months and where nothing else is what they come to. */
  function spanBehind(header: string): Span | null {
    const isLast = anchor !== null && anchor.column >= last && !found.some(({ span }) => span.kind === "total");
    return isLast && isYearAbove(sheet, top, header) ? { kind: "total" } : null;
  }
}

const WHOLE_YEAR = /^(?:realisasi )?(?:tahun|thn?|t\.?a)\.? ?((?:19|20)\d\d)$/i;
/** So many rows above a header may say of which year it is. */
const TITLES = 4;

/** "Tahun 2024", where the titles of a table name that year or none. */
function isYearAbove(sheet: Sheet, top: number, header: string): boolean {
  const year = WHOLE_YEAR.exec(header.trim())?.[1];
  if (year === undefined) return false;
  const rows = openRange(Math.max(0, top - TITLES), top);
  const years = rows.flatMap((row) =>
    sheet.row(row).flatMap((value) => String(value ?? "").match(/\b(?:19|20)\d\d\b/g) ?? []),
  );
  return years.length === 0 || years.includes(year);
}

/** So many rows below a header tell whether a column is empty. */
const ROWS_LOOKED_AT = 12;

/** An empty column may part the months from their "Jumlah". */
function partsOffTotal(sheet: Sheet, { top, monthsRow, bottom }: HeaderRoom, column: number): boolean {
  const rows = openRange(top, Math.min(sheet.rowCount, bottom + ROWS_LOOKED_AT));
  const isEmpty = rows.every((row) => sheet.looksBlank(row, column) && !sheet.isCovered(row, column));
  return isEmpty && isPlainTotal(headerText(sheet, top, monthsRow, column + 1));
}

/** A date typed as a month has no text of its own. */
function dated(span: Span): string {
  if (span.kind !== "month") return "";
  return span.year === null
    ? `Bulan ${String(span.month)}`
    : `${String(span.month).padStart(2, "0")}/${String(span.year)}`;
}

/** Behind the months "Realisasi" is what they come to. */
const ACHIEVED = /^realisasi( (tahun )?20\d\d)?$/i;

function spanOf(header: string, isBehind: boolean): Span | null {
  if (isBehind && ACHIEVED.test(header)) return { kind: "total" };
  const span = readSpan(header);
  return span?.kind === "month" ? null : span;
}

/** A month without a year is of the year that stands over it. */
function withYear(sheet: Sheet, { top, monthsRow, months }: HeaderRoom, column: number, span: Span): Span {
  if (span.kind !== "month" || span.year !== null) return span;
  for (const row of openRange(top, monthsRow)) {
    const value = nearestOver(sheet, row, months[0]?.column ?? column, column);
    const year = /^(?:tahun )?((?:19|20)\d\d)$/i.exec(String(value ?? "").trim())?.[1];
    if (year !== undefined) return { ...span, year: Number(year) };
  }
  return span;
}

/** The text of a banner over a column: "OSS" or "2023" over January to March. */
function bannerOver(sheet: Sheet, { top, monthsRow, months }: HeaderRoom, column: number): string {
  const texts = openRange(top, monthsRow).map((row) => nearestOver(sheet, row, months[0]?.column ?? column, column));
  const banner = texts
    .filter((text) => isYear(text) || (typeof text === "string" && !/^bulan$/i.test(text.trim())))
    .join(" ")
    .toLowerCase();
  return OF_YEAR.exec(withJumlah(banner))?.groups?.year ?? banner;
}

const OF_YEAR = /^((jumlah|total) )?(tahun )?(?<year>(19|20)\d\d)$/;

/** "Total 2023" adds up what stands below "2023", where that stands over some of the months. */
function areByYear(sheet: Sheet, room: HeaderRoom, spans: readonly { column: number; header: string; span: Span }[]) {
  const years = spans.flatMap(({ span, header }) =>
    span.kind === "total" ? (OF_YEAR.exec(withJumlah(header.toLowerCase()))?.groups?.year ?? []) : [],
  );
  const others = spans.filter(({ span }) => span.kind !== "total");
  return (
    years.length > 0 && years.every((year) => others.some(({ column }) => bannerOver(sheet, room, column) === year))
  );
}

/** What stands over a column or, as a merged header does, to its left. */
function nearestOver(sheet: Sheet, row: number, first: number, column: number) {
  for (let over = column; over >= first; over--) if (!sheet.looksBlank(row, over)) return sheet.value(row, over);
  return null;
}
