import { headingRows } from "../../grid/headingRows";
import type { CellValue, Sheet } from "../../grid/sheet";
import { filterInHandfuls, type Steps } from "../../steps";
import { namedColumns, wordsOf, type NamedColumn } from "../../layout/columnNames";
import { mayNameDate, namesDate } from "./dateNames";
import { issueDate, type IssueDate } from "./issueDate";
import { speakOfOtherTask } from "./otherList";
import { statusColumns } from "./statusColumns";

/**
 * The header of a register, in one row or two:
 *
 *   No │ Nama Pemohon │ Jenis Izin │    Izin                top
 *      │              │            │ Nomor │ Tanggal          bottom
 */
export interface RegisterHeader {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly date: number;
  /** Null where the sheet is called as the jenis izin of all its rows, and no column names it. */
  readonly kind: number | null;
  readonly channel: number | null;
  /** Columns that may say that a permit was not issued. */
  readonly status: readonly number[];
}

const KINDS = [
  /^(uraian )?jenis (surat |permohonan )?(izin|perizinan)\b/,
  /^nama( jenis)? (izin|perizinan)\b/,
  /^(jenis|nama) (pe)?layanan\b|^(izin|perizinan)$/,
];
/** A plain "Tanggal" beside a plain "Jenis Layanan" may be a list of visitors. */
const LEAST_RANK = 4;
/** Answers of a survey stand beside a date, too. */
const UNSUR = /^u\d{1,2}$/;
const CHANNEL = /^(kanal|sistem|melalui|saluran|aplikasi|via|jalur)\b/;

/** Every header of a register on a sheet. */
export function* findHeaders(sheet: Sheet): Steps<readonly RegisterHeader[]> {
  const found: RegisterHeader[] = [];
  for (const row of yield* filterInHandfuls(headingRows(sheet), (one) => mayNameDate(sheet.words(one)))) {
    yield;
    const namesOne = (value: CellValue) => typeof value === "string" && namesDate(wordsOf(value));
    if (!sheet.columns(row).some((column) => namesOne(sheet.value(row, column)))) continue;
    const header = headerAt(sheet, row);
    if (header && !found.some(({ bottom, left }) => bottom >= header.top && left === header.left)) found.push(header);
  }
  return found;
}

/** The header whose dates are named in a row: it is all of it, or goes on below, or begins above. */
function headerAt(sheet: Sheet, row: number): RegisterHeader | undefined {
  const [alone] = headersIn(sheet, row, row);
  const [longer] = goesOnBelow(sheet, row) && isWord(sheet, alone) ? headersIn(sheet, row, row + 1) : [];
  return longer ?? alone ?? (row > 0 ? headersIn(sheet, row - 1, row)[0] : undefined);
}

/** Below "Tanggal", merged over two columns, stands what each is the date of: "Terbit │ Berakhir". */
function goesOnBelow(sheet: Sheet, row: number): boolean {
  const filled = sheet.row(row + 1).filter((value) => value !== null && value !== "");
  return filled.length > 1 && filled.every((value) => typeof value === "string" && !/\d/.test(value));
}

/** Where a first row alone is a header, its date is a word in the next, too, and no permit stands there. */
function isWord(sheet: Sheet, alone: RegisterHeader | undefined): boolean {
  if (!alone) return true;
  return (
    sheet.text(alone.bottom + 1, alone.date) !== "" && sheet.looksBlank(alone.bottom + 1, alone.kind ?? alone.left)
  );
}

function headersIn(sheet: Sheet, top: number, bottom: number): readonly RegisterHeader[] {
  return namedColumns(sheet, top, bottom).flatMap((columns) => {
    const date = issueDate(sheet, bottom, columns);
    const kind = kindColumn(columns);
    if (date === null || date.column === kind?.column) return [];
    if (kind === null && !isOfHolders(columns, date)) return [];
    if ((kind !== null && date.rank + kind.rank < LEAST_RANK) || columns.some(({ text }) => UNSUR.test(text)))
      return [];
    if (speakOfOtherTask(columns, date)) return [];
    const channel = columns.find(({ text }) => CHANNEL.test(text))?.column ?? null;
    const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
    const status = statusColumns(
      sheet,
      bottom,
      columns.filter(({ column }) => column !== date.column && column !== kind?.column),
    );
    return [{ top, bottom, left, right, date: date.column, kind: kind?.column ?? null, channel, status }];
  });
}

/** Whose a permit is. */
export const HOLDER =
  /^nama( lengkap| nakes| tenaga kesehatan| dokter| bidan| perawat)?$|\b(pemohon|perusahaan|pemilik|pemegang|penerima|badan usaha|pelaku usaha|nama usaha)\b/;
/** From this rank on the words over a date say that something was issued. */
const SAYS_ISSUED = 3;

/** A list of those who were issued something, of which no column says what. */
function isOfHolders(columns: readonly NamedColumn[], date: IssueDate): boolean {
  return date.rank >= SAYS_ISSUED && columns.some(({ text }) => HOLDER.test(text));
}

function kindColumn(columns: readonly NamedColumn[]): { readonly column: number; readonly rank: number } | null {
  const ranks = columns.map(({ column, text, name }) => ({
    column,
    rank:
      KINDS.length -
      KINDS.map((kind) => kind.test(text) || kind.test(name))
        .concat(true)
        .indexOf(true),
  }));
  return ranks.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank || a.column - b.column)[0] ?? null;
}
