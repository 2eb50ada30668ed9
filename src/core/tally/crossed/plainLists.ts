import { overlap, type Area } from "../../grid/area";
import type { CellValue, Sheet } from "../../grid/sheet";
import type { NamedColumn } from "../../layout/columnNames";
import { listHeadersAt, type ListHeader } from "../../layout/listHeader";
import { numberTheColumns } from "../../layout/numbering";
import { isTakenRow } from "../../layout/takenRow";
import { timeIn } from "../../layout/time";
import { isOrder, isTotal } from "../../layout/vocabulary";
import { filterInHandfuls, HANDFUL, type Steps } from "../../steps";
import { namesDate } from "../../tables/register/dateNames";
import type { Listed } from "./listed";

/** So many columns and rows make a list; less may be a recap itself. */
const FEWEST_COLUMNS = 4;
const FEWEST_ROWS = 5;
/** So many of its columns hold words or days; those of a recap hold figures, or nothing yet. */
const FEWEST_WORDED = 3;
/** So many lines may stand between its rows, each with a name and a figure at most. */
const MOST_BETWEEN = 3;
const MOST_SAID_BETWEEN = 2;
/** Names of months stand in the first column, or in the one beside the numbers. */
const MOST_LEFT = 1;
/** Its header stands near the top of its sheet. */
const MOST_ROWS_ABOVE = 60;
const MAY_HEAD = /\b(no|nomor|nomer|id)\b/;
/** What each row of an export is called by. */
const ID = /^(id|kode|nomor|no)\b.*\p{L}{3}/u;
/** What became of an application: a recap that does not say of which may count those that were issued alone. */
const STATUS =
  /^(status|hasil|keputusan)( (izin|perizinan|permohonan|berkas|proses|penerbitan|verifikasi|pengajuan|respon))*$/;

/**
 * Lists that no kind knows – applications, practice permits, exports of NIB or projects – whose rows are numbered through
 * and may be counted by what stands in their columns:
 *
 *   No │ Nama   │ Profesi │ Nomor SIP │ Ket
 *   1  │ Nama 1 │ Bidan   │ 449.1/101 │ Baru
 *
 * or called each by a code of its own, as in exports.
 */
export function* plainListsOn(sheet: Sheet, taken: readonly Area[]): Steps<readonly Listed[]> {
  const found: Listed[] = [];
  const near = sheet.textRows.filter((row) => row < MOST_ROWS_ABOVE);
  const heads = yield* filterInHandfuls(near, (row) => MAY_HEAD.test(sheet.words(row).replaceAll("_", " ")));
  for (const row of heads.filter((one) => !isTakenRow(sheet, one, taken))) {
    for (const header of listHeadersAt(sheet, row)) {
      // Most headers are those of tables that are known, whose rows need not be read again.
      if (taken.some((area) => overlap(area, header))) continue;
      const list = yield* listBelow(sheet, header);
      if (list && ![...taken, ...found.map(({ area }) => area)].some((area) => overlap(area, list.area)))
        found.push(list);
    }
  }
  return found;
}

function* listBelow(sheet: Sheet, { top, bottom, left, right, columns }: ListHeader): Steps<Listed | null> {
  const [order, ...named] = columns;
  if (!order || named.length < FEWEST_COLUMNS) return null;
  const all = columns.map(({ column }) => column);
  const numbered = isOrder(order.name, 0) ? yield* numberedRows(sheet, bottom, all) : [];
  const isExport = numbered.length === 0 && ID.test(order.text);
  const rows = isExport ? yield* calledRows(sheet, bottom, order.column) : numbered;
  const last = rows.at(-1);
  if (last === undefined || rows.length < FEWEST_ROWS) return null;
  if (!(yield* areOfSorts(sheet, rows, named))) return null;
  const [date, ...moreDates] = named.filter(({ text }) => namesDate(text));
  const status = named.filter(({ name }) => STATUS.test(name)).map(({ column }) => column);
  return {
    sheet,
    area: { top, left, bottom: last, right },
    rows,
    columns: named,
    date: date && moreDates.length === 0 ? date.column : null,
    status,
    hasOthers: status.length > 0,
    rule: "permits-register",
  };
}

/** True where most rows say something in several columns, and in one of them what others say, too. */
function* areOfSorts(sheet: Sheet, rows: readonly number[], columns: readonly NamedColumn[]): Steps<boolean> {
  let [worded, isSorted] = [0, false];
  for (const { column, text } of columns) {
    yield;
    const isOfDates = namesDate(text);
    const words: CellValue[] = [];
    for (const row of rows) {
      const value = sheet.value(row, column);
      if (value !== null && value !== "" && (typeof value === "string" || isOfDates)) words.push(value);
    }
    if (words.length * 2 <= rows.length) continue;
    worded++;
    isSorted ||= new Set(words).size < words.length;
  }
  return worded >= FEWEST_WORDED && isSorted;
}

/**
 * The rows below a header that are numbered 1, 2, 3. What stands before or between them by itself, the name of a month or what
 * it came to, does not end them; behind it they go on, or begin anew below the next month. None where a row has another
 * number, or no number.
 *
 *   2 │ Toko 2         │ Spanduk │ 12/01/2025 │ 150.000
 *     │ Jumlah Januari │         │            │ 250.000
 *   3 │ Toko 3         │ Baliho  │ 03/02/2025 │ 400.000
 */
function* numberedRows(sheet: Sheet, header: number, columns: readonly number[]): Steps<readonly number[]> {
  const [order = 0] = columns;
  const rows: number[] = [];
  const below = header + (numberTheColumns(sheet, header + 1, columns) ? 2 : 1);
  const isName = Number.isNaN(numberAt(sheet, below, order)) && filledIn(sheet, below, columns).length === 1;
  const first = isName ? below + 1 : below;
  if (numberAt(sheet, first, order) !== 1) return [];
  for (let row: number | "unclear" | null = first; row !== null; row = nextRow(sheet, row, columns)) {
    if (row === "unclear") return [];
    if (row % HANDFUL === 0) yield;
    rows.push(row);
  }
  const end = (rows.at(-1) ?? first) + 1;
  return isLikeOthers(sheet, end, columns) ? [] : rows;
}

/**
 * The row that is numbered on, below what may stand between; null where a list ends, and unclear where it goes on behind a
 * row that is neither a name nor a sum: a second permit of the same applicant has no number, either.
 */
function nextRow(sheet: Sheet, last: number, columns: readonly number[]): number | "unclear" | null {
  const [order = 0] = columns;
  const number = numberAt(sheet, last, order);
  let [isUnclear, namesTime] = [false, false];
  for (let row = last + 1; row <= last + 1 + MOST_BETWEEN && row < sheet.rowCount; row++) {
    const own = numberAt(sheet, row, order);
    if (own === number + 1) return isUnclear ? "unclear" : row;
    if (own === 1 && namesTime && isLikeOthers(sheet, row, columns)) return isUnclear ? "unclear" : row;
    const filled = filledIn(sheet, row, columns);
    if (!Number.isNaN(own) || filled.length > MOST_SAID_BETWEEN) return null;
    const texts = filled.map((column) => sheet.text(row, column));
    const isSum = texts.some(isTotal);
    namesTime ||= !isSum && texts.some((text) => timeIn(text) !== null);
    isUnclear ||= !isSum && filled.length > 0 && columns.indexOf(filled[0] ?? 0) > MOST_LEFT;
  }
  return null;
}

/** True for a row that holds as much as one of the list, and is no total. */
function isLikeOthers(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  const isSum = columns.some((column) => isTotal(sheet.text(row, column)));
  return !isSum && filledIn(sheet, row, columns).length * 2 > columns.length;
}

function filledIn(sheet: Sheet, row: number, columns: readonly number[]): readonly number[] {
  return columns.filter((column) => !sheet.looksBlank(row, column));
}

/** The rows of an export, each called by another code: "I-202400012". */
function* calledRows(sheet: Sheet, header: number, id: number): Steps<readonly number[]> {
  const codes = new Set<string>();
  const rows: number[] = [];
  for (let row = header + 1; row < sheet.rowCount; row++) {
    if (row % HANDFUL === 0) yield;
    const code = String(sheet.value(row, id) ?? "").trim();
    if (!/\d/.test(code) || /\s/.test(code) || codes.has(code)) break;
    codes.add(code);
    rows.push(row);
  }
  return rows;
}

function numberAt(sheet: Sheet, row: number, column: number): number {
  const value = sheet.value(row, column);
  if (typeof value === "number") return value;
  return Number(/^(\d+)\.?$/.exec(sheet.text(row, column))?.[1] ?? Number.NaN);
}
