import { MONTH_NAME } from "../dates/months";
import { periodsIn } from "../dates/periods";
import type { Cell } from "../grid/address";
import type { Sheet, Workbook } from "../grid/sheet";
import { captionLabel, type CaptionLabel } from "./captionLabel";
import { textCells } from "./textCells";

/** A caption of a table or a figure, wherever it stands in the workbook. */
export interface Caption extends CaptionLabel {
  readonly sheet: Sheet;
  readonly cell: Cell;
  /** What it names, whatever the period and the punctuation: the same for a caption and a reference to it. */
  readonly names: string;
}

const CAPTION_OR_LIST = /^\s*(tabel|table|gambar|grafik|diagram|bagan|daftar)\b/i;
const MONTH_OR_YEAR = new RegExp(String.raw`\b(?:${MONTH_NAME}|(?:19|20)\d\d)\b`, "g");
const LIST = /^daftar (tabel|gambar|isi|grafik|diagram|bagan)/i;

/** Every caption of a workbook in its order. The entries of a list of tables are none. */
export function captionsOf({ sheets }: Workbook): readonly Caption[] {
  return sheets.flatMap((sheet) => {
    const lists = new Map<number, number>();
    return textCells(sheet, CAPTION_OR_LIST).flatMap(({ cell, text }) => {
      const label = captionLabel(text);
      if (LIST.test(text)) lists.set(cell.column, cell.row);
      if (!label) return [];
      if (isListed(sheet, cell, lists.get(cell.column))) {
        lists.set(cell.column, cell.row);
        return [];
      }
      return [{ ...label, sheet, cell, names: folded(label.title || titleBeside(sheet, cell)) }];
    });
  });
}

/** True where nothing but the list's own entries stands between its heading and a cell. */
function isListed(sheet: Sheet, { row, column }: Cell, last: number | undefined): boolean {
  if (last === undefined) return false;
  for (let between = last + 1; between < row; between++) if (sheet.text(between, column) !== "") return false;
  return true;
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
