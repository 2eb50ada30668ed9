import { WEEKDAYS } from "../dates/weekdays";
import { foldSpaces } from "../grid/foldSpaces";
import type { Sheet } from "../grid/sheet";
import { withJumlah } from "../grid/withJumlah";
import { filterInHandfuls, HANDFUL, type Steps } from "../steps";
import { numberTheColumns } from "./numbering";

/** What a list of texts tells in one go: a row, or several where its texts go on below. */
export interface Entry {
  readonly top: number;
  readonly bottom: number;
}

/** Where a list stands: its columns, and the row below its header. */
export interface ListSpan {
  readonly left: number;
  readonly right: number;
  readonly first: number;
}

/** So many blank rows in a list are passed over; more end it. */
const MOST_BLANK = 2;
const END = /^(jumlah|total|mengetahui|keterangan|catatan|kepala |nip\b|tabel|gambar|sumber|\*|[a-z]\. )/i;
/** What stands over signatures, side by side: "Mengetahui," and "Sampit, 30 Juli 2024". */
const SIGNED = /^(mengetahui|menyetujui|disetujui oleh|[a-z .]+, (\d{1,2}|[.…_]+) [a-z]+ \d{4}$)/i;

/**
 * The entries of a list of texts. Where they are numbered, what stands in rows without a number belongs to the entry
 * above; a row of one text alone – a month, an office – is passed over, and so is a row of a form that is still free.
 *
 *   1. │ Yayasan … │ Rabu, 24-01-2024 │ Pengaduan: …       one entry, of two rows
 *      │           │                  │ 2. Pengawas …
 */
export function* entriesIn(
  sheet: Sheet,
  { left, right, first }: ListSpan,
  number: number | undefined,
): Steps<readonly Entry[]> {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const entries: Entry[] = [];
  let blank = 0;
  let goesOn = false;
  for (let row = first; row < sheet.rowCount && blank <= MOST_BLANK; row++) {
    if (row % HANDFUL === 0) yield;
    const filled = columns.filter((column) => !sheet.looksBlank(row, column));
    const [start] = filled;
    if (start === undefined) {
      blank++;
      goesOn = false;
      continue;
    }
    if (entries.length === 0 && numberTheColumns(sheet, row, columns)) continue;
    const isNumberedRow = number !== undefined && isNumbered(sheet, row, number);
    if (!isNumberedRow && closes(sheet, row, filled)) break;
    const last = entries.at(-1);
    const begins = number === undefined ? filled.length > 1 : isNumberedRow;
    if (begins) entries.push({ top: row, bottom: row });
    else if (last && goesOn && start !== left) entries[entries.length - 1] = { ...last, bottom: row };
    else if (filled.length > 1) break;
    goesOn = number !== undefined && (begins || (goesOn && start !== left));
    blank = 0;
  }
  const told = columns.filter((column) => column !== number);
  return yield* filterInHandfuls(entries, (entry) =>
    told.some((column) => !saysNothing(entryText(sheet, entry, column))),
  );
}

/** A row that is no longer of the list: a remark alone, or who signs. */
function closes(sheet: Sheet, row: number, filled: readonly number[]): boolean {
  const texts = filled.map((column) => sheet.text(row, column));
  return (
    (texts.length === 1 && END.test(withJumlah(texts[0] ?? ""))) ||
    texts.some((text) => SIGNED.test(text) && !WEEKDAYS.some((weekday) => weekday.test(text.toLowerCase())))
  );
}

function isNumbered(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return typeof value === "number" || /^\d+[.)]?$/.test(sheet.text(row, column));
}

/** What an entry says in a column, its rows joined by a space; "" where it says nothing. */
export function entryText(sheet: Sheet, entry: Entry, column: number | undefined): string {
  if (column === undefined) return "";
  const texts: string[] = [];
  for (let row = startOf(sheet, entry, column); row <= entry.bottom; row++) {
    const value = sheet.value(row, column);
    if (value !== null && !sheet.looksBlank(row, column)) texts.push(String(value));
  }
  return foldSpaces(texts.join(" "));
}

/** The row in which an entry's text begins: above it, where one merged cell is said of several entries. */
export function startOf(sheet: Sheet, { top }: Entry, column: number): number {
  const merge = sheet.mergeAt(top, column);
  return merge?.left === column ? merge.top : top;
}

/** True for what says that there was none: "Nihil", "Tidak ada pengaduan". */
export function saysNone(text: string): boolean {
  return /^\W*(nihil|tidak ada|tdk ada|belum ada)\b.{0,40}$/i.test(text);
}

/** True for what says nothing: no text, or a dash in its place. */
export function saysNothing(text: string): boolean {
  return /^[-–—.\s]*$/.test(text);
}
