import { MONTH_NAME } from "../dates/months";
import { periodsIn } from "../dates/periods";
import type { Cell } from "../grid/address";
import type { Sheet, Workbook } from "../grid/sheet";
import { captionLabel, type CaptionLabel } from "../titles/captionLabel";
import { textCells } from "./textCells";

/** A caption of a table or a figure, wherever it stands in the workbook. */
export interface Caption extends CaptionLabel {
  readonly sheet: Sheet;
  readonly cell: Cell;
  /** What it names, whatever the period and the punctuation: the same for a caption and a reference to it. */
  readonly names: string;
}

const LIST = /^daftar (tabel|gambar|isi|grafik|diagram|bagan)/i;
const LIST_HEADER = /^(no|nomor|judul|nama|uraian|keterangan|hal|halaman)\b[\p{L}. ]{0,20}$/iu;
const MONTH_OR_YEAR = new RegExp(String.raw`\b(?:${MONTH_NAME}|(?:19|20)\d\d)\b`, "g");

/** Every caption of a workbook in its order. The entries of a list of tables are none. */
export function captionsOf({ sheets }: Workbook): readonly Caption[] {
  return sheets.filter(({ name }) => !LIST.test(name)).flatMap(captionsOn);
}

function captionsOn(sheet: Sheet): readonly Caption[] {
  let list: number | null = null;
  return textCells(sheet, "caption").flatMap(({ cell, text }) => {
    const label = captionLabel(text);
    const isListed = label !== null && list !== null && isRightBelow(sheet, cell.row, list);
    if (isListed || LIST.test(text)) list = cell.row;
    if (!label || isListed || hasPageBeside(sheet, cell)) return [];
    return [{ ...label, sheet, cell, names: folded(label.title || titleBeside(sheet, cell)) }];
  });
}

/** True where nothing stands between a list, as far as it is read, and a row, but the words over its columns. */
function isRightBelow(sheet: Sheet, row: number, list: number): boolean {
  for (let between = list + 1; between < row; between++) {
    const values = sheet.row(between).filter((value) => value !== null && value !== "");
    if (!values.every((value) => typeof value === "string" && LIST_HEADER.test(value.trim()))) return false;
  }
  return true;
}

/** "Tabel 1 │ Rekap Izin │ 7": a page number ends the line, as in a list without a heading. */
function hasPageBeside(sheet: Sheet, { row, column }: Cell): boolean {
  const beside = sheet
    .row(row)
    .slice(column + 1)
    .filter((value) => value !== null && value !== "");
  const last = beside.at(-1);
  return beside.length <= 2 && last !== undefined && /^\d{1,3}$/.test(String(last).trim());
}

/** The title of "Tabel 2.1" often stands in the next cell or row. */
function titleBeside(sheet: Sheet, { row, column }: Cell): string {
  return sheet.text(row, column + 1) || sheet.text(row + 1, column);
}

function folded(title: string): string {
  return periodsIn(title)
    .reduce((rest, { text }) => rest.replace(text, ""), title)
    .toLowerCase()
    .replace(MONTH_OR_YEAR, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
