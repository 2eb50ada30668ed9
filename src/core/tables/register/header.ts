import { foldSpaces, type Sheet } from "../../grid/sheet";
import type { Steps } from "../../steps";

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
  readonly kind: number;
  readonly channel: number | null;
  /** Columns that may say that a permit was not issued. */
  readonly status: readonly number[];
}

const DATE = /\b(tanggal|tgl)\b/i;
const ISSUED = /terbit|ditetapkan|penetapan|keluar|selesai/i;
const OF_PERMIT = /izin|\bsk\b|surat|dokumen/i;
/** Dates of something else than the issue, and columns that hold a number beside the date. */
const OTHER_DATE = new RegExp(
  "lahir|mohon|pengajuan|masuk|daftar|terima|berlaku|akhir|daluw?arsa|expired|tempo|habis|^(no\\b|nomor)|" +
    "adua?n|konsultasi|kunjung|surve[iy]|awas|tinjau|periksa|tolak|cabut|batal",
  "i",
);
const KINDS = [
  /^(uraian )?jenis (surat |permohonan )?(izin|perizinan)\b/i,
  /^nama( jenis)? (izin|perizinan)\b/i,
  /^(jenis|nama) (pe)?layanan\b|^(izin|perizinan)$/i,
];
/** A plain "Tanggal" beside a plain "Jenis Layanan" may be a list of visitors. */
const LEAST_RANK = 3;
/** Answers of a survey stand beside a date, too. */
const UNSUR = /^u\d{1,2}$/i;
const STATUS = /^(status|keterangan|ket\b|hasil|catatan)/i;
const CHANNEL = /^(kanal|sistem|melalui|saluran|aplikasi|via|jalur)\b/i;

/** Every header of a register on a sheet. */
export function* findHeaders(sheet: Sheet): Steps<readonly RegisterHeader[]> {
  const found: RegisterHeader[] = [];
  for (const row of sheet.textRows) {
    yield;
    if (!sheet.row(row).some((value) => typeof value === "string" && DATE.test(value))) continue;
    const header = headersIn(sheet, row, row)[0] ?? (row > 0 ? headersIn(sheet, row - 1, row)[0] : undefined);
    if (header && !found.some(({ bottom, left }) => bottom >= header.top && left === header.left)) found.push(header);
  }
  return found;
}

function headersIn(sheet: Sheet, top: number, bottom: number): readonly RegisterHeader[] {
  return runsOf(sheet, top, bottom).flatMap((columns) => {
    const date = best(columns, ({ text }) => dateRank(text));
    const kind = best(columns, ({ text }) => KINDS.length - indexIn(KINDS, text));
    if (date === null || kind === null || date.column === kind.column) return [];
    if (date.rank + kind.rank < LEAST_RANK || columns.some(({ text }) => UNSUR.test(text))) return [];
    const channel = columns.find(({ text }) => CHANNEL.test(text))?.column ?? null;
    const status = columns.filter(({ text }) => STATUS.test(text)).map(({ column }) => column);
    const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
    return [{ top, bottom, left, right, date: date.column, kind: kind.column, channel, status }];
  });
}

interface NamedColumn {
  readonly column: number;
  readonly text: string;
}

/** The named columns of a header, split where one has no name: another table may stand there. */
function runsOf(sheet: Sheet, top: number, bottom: number): readonly NamedColumn[][] {
  const runs: NamedColumn[][] = [[]];
  for (let column = 0; column < sheet.width(top, bottom); column++) {
    const text = foldSpaces(`${nameAt(sheet, top, column)} ${top === bottom ? "" : nameAt(sheet, bottom, column)}`);
    if (text === "") runs.push([]);
    else runs.at(-1)?.push({ column, text });
  }
  return runs.filter((run) => run.length > 1);
}

function nameAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value !== null) return String(value);
  return sheet.merges.length > 0 && sheet.isCovered(row, column) ? COVERED : "";
}

/** Stands for a name that is merged over the column; it has no letters, so that no pattern finds it. */
const COVERED = "·";

function dateRank(text: string): number {
  const bare = text.replace(/·/g, "").trim();
  if (!DATE.test(bare)) return 0;
  if (ISSUED.test(bare)) return 3;
  if (OTHER_DATE.test(bare)) return 0;
  return OF_PERMIT.test(bare) ? 2 : 1;
}

function indexIn(patterns: readonly RegExp[], text: string): number {
  const at = patterns.findIndex((pattern) => pattern.test(text));
  return at < 0 ? patterns.length : at;
}

interface RankedColumn extends NamedColumn {
  readonly rank: number;
}

function best(columns: readonly NamedColumn[], rank: (column: NamedColumn) => number): RankedColumn | null {
  const ranked = columns.map((column) => ({ ...column, rank: rank(column) })).filter(({ rank: own }) => own > 0);
  return ranked.sort((a, b) => b.rank - a.rank || a.column - b.column)[0] ?? null;
}
