import { foldSpaces, type Sheet } from "../grid/sheet";
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
const END = /^(jumlah|total|jml|mengetahui|keterangan|catatan|kepala |nip\b|tabel|gambar|sumber|\*|[a-z]\. )/i;

/**
 * The entries of a list of texts. Where they are numbered, what stands in rows without a number belongs to the entry
 * above; a row of one text alone – a month, an office – is passed over.
 *
 *   1. │ Yayasan … │ Rabu, 24-01-2024 │ Pengaduan: …       one entry, of two rows
 *      │           │                  │ 2. Pengawas …
 */
export function entriesIn(
  sheet: Sheet,
  { left, right, first }: ListSpan,
  number: number | undefined,
): readonly Entry[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const entries: Entry[] = [];
  let blank = 0;
  for (let row = first; row < sheet.rowCount && blank <= MOST_BLANK; row++) {
    const filled = columns.filter((column) => !sheet.looksBlank(row, column));
    const [start] = filled;
    if (start === undefined) {
      blank++;
      continue;
    }
    if (entries.length === 0 && numberTheColumns(sheet, row, columns)) continue;
    if (filled.length === 1 && END.test(sheet.text(row, start))) break;
    const last = entries.at(-1);
    const begins = number === undefined ? filled.length > 1 : isNumbered(sheet, row, number);
    if (begins) entries.push({ top: row, bottom: row });
    else if (last && number !== undefined && blank === 0 && start !== left)
      entries[entries.length - 1] = { ...last, bottom: row };
    else if (filled.length > 1) break;
    blank = 0;
  }
  return entries;
}

function isNumbered(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return typeof value === "number" || /^\d+[.)]?$/.test(sheet.text(row, column));
}

/** What an entry says in a column, its rows joined by a space; "" where it says nothing. */
export function entryText(sheet: Sheet, { top, bottom }: Entry, column: number | undefined): string {
  if (column === undefined) return "";
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const value = sheet.value(row, column);
    if (value !== null && !sheet.looksBlank(row, column)) texts.push(String(value));
  }
  return foldSpaces(texts.join(" "));
}

/** True for what says nothing: no text, or a dash in its place. */
export function saysNothing(text: string): boolean {
  return /^[-–—.\s]*$/.test(text);
}
