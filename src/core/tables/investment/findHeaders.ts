import { openRange } from "../../grid/openRange";
import type { Sheet } from "../../grid/sheet";
import { withJumlah } from "../../grid/withJumlah";
import { headersInSteps, wordsOver, type HeaderRows } from "../../layout/headers";
import type { Steps } from "../../steps";
import { spelledOut } from "./abbreviations";
import { bareRole } from "./bareBlocks";
import { figureColumns } from "./columnWords";
import { edgesOf, type FigureColumn, type Header } from "./header";
import { isMoney, mayNameRole, readRole } from "./roles";

const LABEL =
  /^(nama )?(kab\b|kabupaten|kota|lokasi|wilayah|daerah|provinsi|kecamatan|sektor|sub ?-?sektor|bidang|lapangan usaha|uraian|rincian|negara)/;
const NUMBER = /^(no|nomor|no urut|#)\.?$/;
/** A list of firms has money and workers too, but its rows are no regions and sektor. */
const FIRMS = /(?<!\bjumlah )perusahaan|pelaku usaha|nama (usaha|proyek)|\bnib\b|\bkbli\b|alamat/;
const OF_UNITS = /^(satuan|unit)\b/;
const RUNNING = /^(kumulatif|akumulasi)\b/i;
const TOTAL = /^(jumlah|total)( \(.*\))?$/;
const LONGEST_LABEL = 60;
const BANNER = /^(realisasi |investasi )*(pmdn|pma|penanaman modal (dalam negeri|asing)( \(pm(dn|a)\))?)$/i;
const ROWS_LOOKED_AT = 12;

/** Every header of an investment table on a sheet. */
export function* findHeaders(sheet: Sheet): Steps<readonly Header[]> {
  const found: Header[] = [];
  for (const rows of yield* headersInSteps(sheet)) {
    yield;
    if (rowsOf(rows).some((row) => mayNameRole(sheet.words(row)))) found.push(...headersIn(sheet, rows));
  }
  return found;
}

/** The tables below the rows of a header: each has labels of its own, or shares those to its left. */
function headersIn(sheet: Sheet, { top, bottom }: HeaderRows): readonly Header[] {
  const rows = { top: top - (isBanner(sheet, top - 1) ? 1 : 0), bottom };
  const right = sheet.width(rows.top, bottom);
  const [first = right] = rolesIn(sheet, rows, 0, right);
  const starts = [0, ...labelColumns(sheet, rows).filter((column) => column > first)];
  return starts.flatMap((start, at) => headerBetween(sheet, rows, start, starts[at + 1] ?? right) ?? []);
}

/** "PMDN" on its own over the columns, not in a title. */
function isBanner(sheet: Sheet, row: number): boolean {
  const filled = sheet.columns(row).filter((column) => !sheet.looksBlank(row, column));
  return filled.length === 1 && filled.every((column) => column > 0 && BANNER.test(sheet.text(row, column)));
}

function headerBetween(sheet: Sheet, rows: HeaderRows, start: number, end: number): Header | null {
  const { top, bottom } = rows;
  const wordsAt = (column: number) => withJumlah(wordsOver(sheet, rows, column, column).join(" ").toLowerCase());
  const [first] = rolesIn(sheet, rows, start, end);
  if (first === undefined || openRange(start, end).some((column) => FIRMS.test(wordsAt(column)))) return null;
  const labels = labelColumns(sheet, rows).filter((column) => column >= start && column < first);
  const numbers = openRange(start, first).filter((column) => NUMBER.test(wordsAt(column)));
  const labelColumn = (labels.length > 0 ? labels : openRange(start, first)).find((at) => hasNames(sheet, bottom, at));
  if (labelColumn === undefined) return null;
  const columns = withoutRunning(figureColumns(sheet, rows, first, end));
  if (!isInvestment(columns)) return null;
  const left = Math.min(labelColumn, ...labels, ...numbers);
  const [firstFigure, lastFigure] = edgesOf({ columns });
  const behind = openRange(lastFigure + 1, end);
  const gap = behind.find((column) => wordsAt(column) === "" || NUMBER.test(wordsAt(column)));
  const nameColumns = openRange(left, firstFigure)
    .reverse()
    .filter((column) => !OF_UNITS.test(wordsAt(column)));
  const numberColumn = numbers[0] ?? null;
  const right = Math.max(lastFigure, (gap ?? end) - 1);
  return { top, bottom, left, labelColumn, numberColumn, nameColumns, right, columns };
}

/** "Total (Rp Juta) │ Kumulatif (Rp Juta)" holds what has come together so far, and is no sum of PMA and PMDN. */
function withoutRunning(columns: readonly FigureColumn[]): readonly FigureColumn[] {
  return columns.filter(({ column, header }) => {
    const before = columns.filter((one) => one.column < column);
    return !RUNNING.test(header) || !before.some((one) => TOTAL.test(withJumlah(one.header.toLowerCase())));
  });
}

/**
 * Money and something counted beside it, or projects and the workers on them; money alone where it is of PMDN and of PMA,
 * or called investment, PMDN or PMA in several quarters or years.
 */
function isInvestment(columns: readonly FigureColumn[]): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const hasMoney = [...roles].some(isMoney);
  if (roles.size >= 2) return hasMoney || roles.has("projects");
  const blocks = new Set(columns.map(({ block }) => block));
  const spans = new Set(columns.map(({ span }) => span?.key));
  const isCalledSo = columns.some(({ header, block }) => block !== null || /investasi/i.test(header));
  return hasMoney && ((blocks.has("pmdn") && blocks.has("pma")) || (spans.size >= 2 && isCalledSo));
}

/** The columns whose word in some row of the header names what is counted. */
function rolesIn(sheet: Sheet, rows: HeaderRows, start: number, end: number): readonly number[] {
  const roleAt = (row: number, column: number) =>
    readRole(spelledOut(sheet, row, column)) ?? bareRole(sheet, row, column);
  return openRange(start, end).filter((column) => rowsOf(rows).some((row) => roleAt(row, column) !== null));
}

function labelColumns(sheet: Sheet, rows: HeaderRows): readonly number[] {
  const columns = sheet.columns(rows.top, rows.bottom);
  return columns.filter((column) => rowsOf(rows).some((row) => isLabel(sheet.text(row, column))));
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && LABEL.test(text.toLowerCase()) && readRole(text) === null;
}

/** True for a column with words below the header. */
function hasNames(sheet: Sheet, bottom: number, column: number): boolean {
  return openRange(bottom + 1, bottom + 1 + ROWS_LOOKED_AT).some((row) => /\p{L}/u.test(sheet.text(row, column)));
}

function rowsOf({ top, bottom }: HeaderRows): readonly number[] {
  return openRange(top, bottom + 1);
}
