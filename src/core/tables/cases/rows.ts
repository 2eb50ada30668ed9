import type { Sheet } from "../../grid/sheet";
import { numberTheColumns } from "../../layout/numbering";
import type { Case } from "./caseList";

/** So many blank rows in a list are passed over; more end it. */
const MOST_BLANK = 2;
const END = /^(jumlah|total|jml|mengetahui|keterangan|catatan|kepala |nip\b|tabel|gambar|sumber|\*|[a-z]\. )/i;

/** Where a list stands: its columns, and the row below its header. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly first: number;
}

/**
 * The cases of a list. Where they are numbered, what stands in rows without a number belongs to the case above; a row
 * of one text alone – a month, an office – is passed over.
 *
 *   1. │ Yayasan … │ Rabu, 24-01-2024 │ Pengaduan: …       one case, of two rows
 *      │           │                  │ 2. Pengawas …
 */
export function casesIn(sheet: Sheet, { left, right, first }: Span, number: number | undefined): readonly Case[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const cases: Case[] = [];
  let blank = 0;
  for (let row = first; row < sheet.rowCount && blank <= MOST_BLANK; row++) {
    const filled = columns.filter((column) => !sheet.looksBlank(row, column));
    const [start] = filled;
    if (start === undefined) {
      blank++;
      continue;
    }
    if (cases.length === 0 && numberTheColumns(sheet, row, columns)) continue;
    if (filled.length === 1 && END.test(sheet.text(row, start))) break;
    const last = cases.at(-1);
    const begins = number === undefined ? filled.length > 1 : numbers(sheet, row, number);
    if (begins) cases.push({ top: row, bottom: row });
    else if (last && number !== undefined && blank === 0 && start !== left)
      cases[cases.length - 1] = { ...last, bottom: row };
    else if (filled.length > 1) break;
    blank = 0;
  }
  return cases;
}

function numbers(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return typeof value === "number" || /^\d+[.)]?$/.test(sheet.text(row, column));
}
