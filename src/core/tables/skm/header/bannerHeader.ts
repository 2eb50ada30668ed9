import type { Cell } from "../../../grid/address";
import { headingRows } from "../../../grid/headingRows";
import type { Sheet } from "../../../grid/sheet";
import { withJumlah } from "../../../grid/withJumlah";
import { filterInHandfuls, type Steps } from "../../../steps";
import { holdsAnswers, sampleRows } from "../respondents/answerColumn";
import { isBanner, mayHoldBanner } from "./banner";
import { firstColumn, lastColumn, type Header } from "./header";
import { findNumberColumn } from "../respondents/numberColumn";
import { isNumberingRow } from "../respondents/numbering";
import { numberLabels, unsurByNumber, unsurByPlace } from "./numberLabels";
import { kindOfRow, type RowColumns } from "../respondents/respondentRow";
import { scaleOfBlock } from "../scale/likelyScale";

/** Between a banner and the first respondent there may be this many rows. */
const LEAD = 5;
/** Headers of columns that stand beside the unsur and are none. */
const OTHER_COLUMN = /jumlah|total|rata|saran|masukan|keterangan|^ket\b|skor|nilai|nrr|mutu|kategori|ikm|indeks/i;

/**
 * Headers that name no unsur, under a banner that says what the columns are:
 *
 *   NO. RESP │ NILAI UNSUR PELAYANAN          NO. │ UNSUR PELAYANAN
 *   (1)      │ (2) │ (3) │ (4)          or        │ 1 │ 2 │ 3
 *   1        │ 3   │ 4   │ 4                  1   │ 3 │ 4 │ 4
 */
export function* findBannerHeaders(sheet: Sheet, named: readonly Header[]): Steps<readonly Header[]> {
  const taken = byRow(named);
  const headers: Header[] = [];
  for (const row of yield* filterInHandfuls(headingRows(sheet), (one) => mayHoldBanner(sheet.words(one)))) {
    yield;
    for (const column of sheet.columns(row)) {
      if (typeof sheet.value(row, column) !== "string" || !isBanner(sheet.text(row, column))) continue;
      if ((taken.get(row) ?? []).some((header) => covers(header, column))) continue;
      const header = headerUnder(sheet, { row, column });
      if (header) headers.push(header);
    }
  }
  return headers;
}

/** By row, the headers of unsur codes or names that a banner in it would belong to. */
function byRow(headers: readonly Header[]): ReadonlyMap<number, readonly Header[]> {
  const rows = new Map<number, Header[]>();
  for (const header of headers) {
    for (let row = header.top - LEAD; row <= header.bottom; row++) rows.set(row, [...(rows.get(row) ?? []), header]);
  }
  return rows;
}

function covers(header: Header, column: number): boolean {
  return column >= firstColumn(header) && column <= lastColumn(header);
}

function headerUnder(sheet: Sheet, banner: Cell): Header | null {
  const { row: top, column } = banner;
  const own = { top, bottom: top, unsur: [{ label: "", columns: [column] }], isTelling: true };
  const numberColumn = findNumberColumn(sheet, own, 0);
  const questions = [column, column + 1];
  const scale = scaleOfBlock(sheet, column, top + 1);
  const columns = { sheet, left: numberColumn ?? column, questions: [column], numberColumn, scale };
  for (let row = top + 1; row <= top + LEAD; row++) {
    const labels = numberLabels(sheet, row, column, numberColumn);
    if (labels) return { ...own, bottom: row, unsur: unsurByNumber(labels) };
    if (isNumberingRow({ ...columns, questions }, row)) continue;
    const kind = kindOfRow(columns, row);
    if (kind === "blank" || kind === "other") continue;
    const rows = sampleRows(columns, row);
    const found = unsurColumns(columns, banner, row, rows);
    return found.length === 0 ? null : { ...own, bottom: row - 1, unsur: unsurByPlace(sheet, found, row - 1) };
  }
  return null;
}

/** The columns under a banner that hold answers; a banner that was not merged may stand over the middle of them. */
function unsurColumns(
  { sheet, numberColumn, scale }: RowColumns,
  banner: Cell,
  first: number,
  rows: readonly number[],
): number[] {
  const found: number[] = [];
  const headed = (column: number) => headTexts(sheet, column, banner.row, first);
  for (let column = banner.column; column < sheet.columnCount && holdsAnswers(sheet, column, rows, scale); column++) {
    const heads = headed(column);
    if (column > banner.column && (heads[0] !== "" || heads.some((text) => OTHER_COLUMN.test(withJumlah(text))))) break;
    found.push(column);
  }
  if (found.length === 0) return found;
  for (let column = banner.column - 1; column > (numberColumn ?? column); column--) {
    if (headed(column).some((text) => text !== "") || !holdsAnswers(sheet, column, rows, scale)) break;
    found.unshift(column);
  }
  return found;
}

/** What stands over a column, from the banner's row down to the first respondent, but not the column's number. */
function headTexts(sheet: Sheet, column: number, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row++) texts.push(sheet.text(row, column).replace(/^\(\d+\)$/, ""));
  return texts;
}
