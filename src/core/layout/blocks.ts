import { overlap, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { areNumbersOfColumns } from "./numbering";
import { isFigure, isWords } from "./cells";
import { headersOn, wordsOver, type HeaderRows } from "./headers";

/** A column of figures and the words over it. */
export interface FigureColumn {
  readonly column: number;
  readonly header: string;
}

/** A row of a block, with the words at its left. */
export interface BlockRow {
  readonly row: number;
  readonly label: string;
  /** What stands left of the label: "1", "A"; "" where nothing does. */
  readonly number: string;
  readonly hasFigures: boolean;
}

/** Figures with words over and beside them, whatever they are about. */
export interface Block {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly header: HeaderRows;
  readonly labelColumn: number;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly BlockRow[];
}

/** So many blank rows end a block. */
const END = 2;
/** A block has so many rows of figures, or it is no table. */
const FEWEST_ROWS = 2;
/** Of what stands in a column, so much are figures. */
const SHARE = 0.6;
const CLOSING =
  /^(sumber|keterangan|ket\b|catatan|mengetahui|kepala |nip\b|\*|[a-z .]+, \d{1,2} \p{L}+ \d{4}|(tabel|gambar) [\divx])/iu;

/** Every block of figures on a sheet; one that touches an area already understood is left out. */
export function blocksOn(sheet: Sheet, taken: readonly Area[]): readonly Block[] {
  const headers = headersOn(sheet);
  return headers.flatMap((header, at) => {
    const last = (headers[at + 1]?.top ?? sheet.rowCount) - 1;
    if (taken.some((area) => overlap(area, wordsArea(sheet, header)))) return [];
    const block = blockBelow(sheet, header, last);
    return block && !taken.some((area) => overlap(area, block.area)) ? [block] : [];
  });
}

function wordsArea(sheet: Sheet, { top, bottom }: HeaderRows): Area {
  const filled = sheet.columns(bottom).filter((column) => !sheet.looksBlank(bottom, column));
  return { top, bottom, left: filled[0] ?? 0, right: filled.at(-1) ?? 0 };
}

function blockBelow(sheet: Sheet, header: HeaderRows, limit: number): Block | null {
  const last = endOf(sheet, header, limit);
  const columns = figureColumns(sheet, header, last);
  const first = columns[0]?.column ?? 0;
  const labelColumn = labelColumnOf(sheet, header.bottom + 1, last, first);
  if (labelColumn === null) return null;
  const rows = rowsOf(sheet, header.bottom + 1, last, labelColumn, columns);
  if (rows.filter(({ hasFigures }) => hasFigures).length < FEWEST_ROWS) return null;
  const right = columns.at(-1)?.column ?? first;
  const bottom = rows.at(-1)?.row ?? header.bottom;
  const left = rows.some(({ number }) => number !== "") ? labelColumn - 1 : labelColumn;
  return { sheet, area: { top: header.top, left, bottom, right }, header, labelColumn, columns, rows };
}

/** Blank rows or a remark end a block before the next header does. */
function endOf(sheet: Sheet, header: HeaderRows, limit: number): number {
  let blank = 0;
  let last = header.bottom;
  for (let row = header.bottom + 1; row <= limit; row++) {
    const filled = sheet.columns(row).filter((column) => !sheet.looksBlank(row, column));
    if (filled.length === 0) {
      blank++;
      if (blank === END) break;
      continue;
    }
    const [first = 0] = filled;
    if (CLOSING.test(sheet.text(row, first))) break;
    blank = 0;
    last = row;
  }
  return last;
}

function figureColumns(sheet: Sheet, header: HeaderRows, last: number): readonly FigureColumn[] {
  return sheet.columns(header.top, last).flatMap((column) => {
    const words = wordsOver(sheet, header, column);
    if (words === "" || ORDER.test(words)) return [];
    let [figures, filled] = [0, 0];
    for (let row = header.bottom + 1; row <= last; row++) {
      if (sheet.looksBlank(row, column) || isNothing(sheet.text(row, column))) continue;
      filled++;
      if (isFigure(sheet, row, column)) figures++;
    }
    return figures > 0 && figures >= filled * SHARE ? [{ column, header: words }] : [];
  });
}

/** What only numbers or names its rows. */
const ORDER = /^(no|nomor|nomer|kode|nik|nip|nib|npwp|kbli|id|telp|telepon|hp)\b/i;

function isNothing(text: string): boolean {
  return /^[-–—.]+$/.test(text);
}

/** The column left of the figures that holds most words. */
function labelColumnOf(sheet: Sheet, from: number, to: number, before: number): number | null {
  let [best, most] = [-1, 0];
  for (let column = 0; column < before; column++) {
    let words = 0;
    for (let row = from; row <= to; row++) if (isWords(sheet, row, column)) words++;
    if (words > most) [best, most] = [column, words];
  }
  return most >= FEWEST_ROWS ? best : null;
}

function rowsOf(
  sheet: Sheet,
  from: number,
  to: number,
  labelColumn: number,
  columns: readonly FigureColumn[],
): readonly BlockRow[] {
  const rows: BlockRow[] = [];
  for (let row = from; row <= to; row++) {
    const figures = columns.map(({ column }) => sheet.value(row, column));
    if (rows.length === 0 && areNumbersOfColumns([sheet.value(row, labelColumn), ...figures])) continue;
    const label = sheet.text(row, labelColumn) || wordsLeftOf(sheet, row, columns[0]?.column ?? 0);
    const hasFigures = columns.some(({ column }) => isFigure(sheet, row, column));
    if (label === "" && !hasFigures) continue;
    rows.push({ row, label, number: numberAt(sheet, row, labelColumn), hasFigures });
  }
  return rows;
}

/** "Jumlah" often stands in the column of numbers, merged over the names. */
function wordsLeftOf(sheet: Sheet, row: number, before: number): string {
  for (let column = 0; column < before; column++) if (isWords(sheet, row, column)) return sheet.text(row, column);
  return "";
}

function numberAt(sheet: Sheet, row: number, labelColumn: number): string {
  if (labelColumn === 0 || isWords(sheet, row, labelColumn - 1)) return "";
  const value = sheet.value(row, labelColumn - 1);
  return typeof value === "number" ? String(value) : sheet.text(row, labelColumn - 1);
}
