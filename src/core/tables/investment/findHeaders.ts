import type { Sheet } from "../../grid/sheet";
import { printedAt } from "../../layout/cells";
import { readNumber } from "../../numbers/readNumber";
import { filterInHandfuls, type Steps } from "../../steps";
import { bareRole } from "./bareBlocks";
import { readBlock } from "./blocks";
import { figureColumn, wordsOf } from "./columnWords";
import { edgesOf, type Header } from "./header";
import { isMoney, mayNameRole, readRole } from "./roles";
import { settledColumns } from "./settledColumns";
import { readSpan, spanKey } from "./spans";

const LABEL =
  /^(nama )?(kab\b|kabupaten|kota|lokasi|wilayah|daerah|provinsi|kecamatan|sektor|sub ?-?sektor|bidang|lapangan usaha|uraian|rincian|negara)/;
const NUMBER = /^(no|nomor|no urut|#)\.?$/;
/** A list of firms has money and workers too, but its rows are no regions and sektor. */
const FIRMS = /(?<!\b(jumlah|jml) )perusahaan|pelaku usaha|nama (usaha|proyek)|\bnib\b|\bkbli\b|alamat/;
const OF_UNITS = /^(satuan|unit)\b/;
const LONGEST_LABEL = 60;
/** At most so many rows of words stand over and under the row that names the columns. */
const ROWS_BESIDE = 2;
const ROWS_LOOKED_AT = 12;

/** Every header of an investment table on a sheet. */
export function* findHeaders(sheet: Sheet): Steps<readonly Header[]> {
  const found: Header[] = [];
  for (const row of yield* filterInHandfuls(sheet.textRows, (one) => mayNameRole(sheet.words(one)))) {
    yield;
    if (found.some(({ bottom, top }) => row >= top && row <= bottom)) continue;
    if (!namesColumns(sheet, row)) continue;
    found.push(...headersAround(sheet, row));
  }
  return found;
}

/** True where two columns are said to count something, or one word behind the labels says it of all. */
function namesColumns(sheet: Sheet, row: number): boolean {
  const [first = 0, ...others] = rolesIn(sheet, row, 0, sheet.width(row));
  return others.length > 0 || labelColumns(sheet, row, row).some((column) => column < first);
}

/** The tables that begin at a row: each has labels of its own, or shares those to its left. */
function headersAround(sheet: Sheet, row: number): readonly Header[] {
  const [first = 0] = rolesIn(sheet, row, 0, sheet.width(row));
  const bottom = bottomOf(sheet, row, first);
  const top = topOf(sheet, row, first);
  const starts = [0, ...labelColumns(sheet, top, bottom).filter((column) => column > first)];
  const right = sheet.width(top, bottom);
  return starts.flatMap((start, at) => headerBetween(sheet, top, bottom, start, starts[at + 1] ?? right) ?? []);
}

function headerBetween(sheet: Sheet, top: number, bottom: number, start: number, end: number): Header | null {
  const roles = rolesIn(sheet, top, start, end, bottom);
  const [first] = roles;
  if (first === undefined) return null;
  if (range(start, end).some((column) => FIRMS.test(wordsOf(sheet, top, bottom, column)))) return null;
  const labels = labelColumns(sheet, top, bottom).filter((column) => column >= start && column < first);
  const numbers = range(start, first).filter((column) => NUMBER.test(wordsOf(sheet, top, bottom, column)));
  const labelColumn = (labels.length > 0 ? labels : range(start, first)).find((at) => hasNames(sheet, bottom, at));
  if (labelColumn === undefined) return null;
  const named = range(first, end).flatMap((column) => figureColumn(sheet, { top, bottom }, first, column) ?? []);
  const columns = settledColumns(sheet, { top, bottom }, named);
  const left = Math.min(labelColumn, ...labels, ...numbers);
  const [firstFigure, lastFigure] = edgesOf({ columns });
  const right = lastWord(sheet, top, bottom, lastFigure, end);
  const nameColumns = range(left, firstFigure)
    .reverse()
    .filter((column) => !OF_UNITS.test(wordsOf(sheet, top, bottom, column)));
  const header = { top, bottom, left, labelColumn, numberColumn: numbers[0] ?? null, nameColumns, right, columns };
  return isInvestment(header) ? header : null;
}

/** The last of the columns with words that follow the last column of figures without a gap. */
function lastWord(sheet: Sheet, top: number, bottom: number, column: number, end: number): number {
  const next = column + 1;
  const words = wordsOf(sheet, top, bottom, next);
  return next < end && words !== "" && !NUMBER.test(words) ? lastWord(sheet, top, bottom, next, end) : column;
}

/**
 * Money and something counted beside it, or projects and the workers on them; money alone where it is of PMDN and of PMA,
 * or called investment, PMDN or PMA in several quarters or years.
 */
function isInvestment({ columns }: Header): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const hasMoney = [...roles].some(isMoney);
  if (roles.size >= 2) return hasMoney || roles.has("projects");
  const blocks = new Set(columns.map(({ block }) => block));
  const spans = new Set(columns.map(({ span }) => spanKey(span)));
  const isCalledSo = columns.some(({ header, block }) => block !== null || /investasi/i.test(header));
  return hasMoney && ((blocks.has("pmdn") && blocks.has("pma")) || (spans.size >= 2 && isCalledSo));
}

/** The columns whose word in some row of the header names what is counted. */
function rolesIn(sheet: Sheet, top: number, start: number, end: number, bottom = top): readonly number[] {
  const columns = sheet.columns(top, bottom).filter((column) => column >= start && column < end);
  const roleAt = (row: number, column: number) => readRole(sheet.text(row, column)) ?? bareRole(sheet, row, column);
  return columns.filter((column) => range(top, bottom + 1).some((row) => roleAt(row, column) !== null));
}

function labelColumns(sheet: Sheet, top: number, bottom: number): readonly number[] {
  return sheet
    .columns(top, bottom)
    .filter((column) => range(top, bottom + 1).some((row) => isLabel(sheet.text(row, column))));
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && LABEL.test(text.toLowerCase()) && readRole(text) === null;
}

/** The header goes on below where every word over the figures is one of a header. */
function bottomOf(sheet: Sheet, row: number, first: number): number {
  let bottom = row;
  while (bottom < row + ROWS_BESIDE && goesOn(sheet, bottom + 1, first)) bottom++;
  return bottom;
}

function goesOn(sheet: Sheet, row: number, first: number): boolean {
  const beside = range(0, first).map((column) => sheet.text(row, column));
  if (beside.some((text) => text !== "" && !isLabel(text) && !NUMBER.test(text.toLowerCase()))) return false;
  const over = sheet.columns(row).filter((column) => column >= first && !sheet.looksBlank(row, column));
  const texts = over.map((column) => printedAt(sheet, row, column));
  const hasNumbers = texts.some((text) => readNumber(text) !== null);
  if (texts.includes("") || (hasNumbers && beside.some((text) => text !== ""))) return false;
  return texts.some(isHeaderWord) && texts.every((text) => readSpan(text) !== null || readNumber(text) === null);
}

/** It begins above where a row names spans, PMDN and PMA, or the labels. */
function topOf(sheet: Sheet, row: number, first: number): number {
  const labels = new Set(labelColumns(sheet, row, row));
  let top = row;
  for (let above = row - 1; above >= Math.max(0, row - ROWS_BESIDE); above--) {
    const beside = range(0, first).some((column) => {
      const text = sheet.text(above, column);
      return isLabel(text) || NUMBER.test(text.toLowerCase());
    });
    const columns = sheet.columns(above, row).filter((column) => column >= first && !labels.has(column));
    const over = columns.map((column) => sheet.text(above, column));
    const words = over.filter(isHeaderWord);
    if (!beside && words.length < 2 && !over.some(isBanner)) break;
    top = above;
  }
  return top;
}

/** "PMDN" on its own over the columns, not in a title. */
function isBanner(text: string): boolean {
  return /^(realisasi |investasi )*(pmdn|pma|penanaman modal (dalam negeri|asing)( \(pm(dn|a)\))?)$/i.test(text);
}

function isHeaderWord(text: string): boolean {
  return readRole(text) !== null || readSpan(text) !== null || readBlock(text) !== null;
}

/** True for a column with words below the header. */
function hasNames(sheet: Sheet, bottom: number, column: number): boolean {
  return range(bottom + 1, bottom + 1 + ROWS_LOOKED_AT).some((row) => /\p{L}/u.test(sheet.text(row, column)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
