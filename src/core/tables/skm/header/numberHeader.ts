import { headingRows } from "../../../grid/headingRows";
import type { CellValue, Sheet } from "../../../grid/sheet";
import { forEachInSteps, type Steps } from "../../../steps";
import { firstColumn, lastColumn, type Header } from "./header";
import { countsFrom } from "../respondents/numberColumn";
import { numberLabels, unsurByNumber, type NumberLabel } from "./numberLabels";

/** Another header so many rows above or below has these columns already; this row numbers them. */
const REACH = 8;
/** Over rows that are things asked about, numbers are the answers that were to choose from. */
const LISTED = /unsur|pertanyaan|pernyataan|indikator|uraian|aspek|jenis|sektor|izin/i;

/**
 * Headers of nothing but numbers beside the header of a column that counts the respondents:
 *
 *   No │ JK │ 1 │ 2 │ 3 │ 4
 *   1  │ L  │ 4 │ 3 │ 4 │ 3
 */
export function* findNumberHeaders(sheet: Sheet, known: readonly Header[]): Steps<readonly Header[]> {
  const headers: Header[] = [];
  yield* forEachInSteps(headingRows(sheet), (row) => {
    const header = headerIn(sheet, row);
    if (header && ![...known, ...headers].some((other) => isSame(header, other))) headers.push(header);
  });
  return headers;
}

function headerIn(sheet: Sheet, row: number): Header | null {
  const first = sheet.row(row).findIndex(isOne);
  if (first < 0) return null;
  const left = sheet.columns(row).filter((column) => column < first);
  if (left.some((column) => LISTED.test(sheet.text(row, column)))) return null;
  const labels = left.some((column) => countsFrom(sheet, column, row + 1))
    ? numbersFrom(sheet, row, first, left)
    : null;
  return labels && { top: row, bottom: row, unsur: unsurByNumber(labels), isTelling: false };
}

function isOne(value: CellValue): boolean {
  if (typeof value === "number") return value === 1 || value === 1.1;
  return typeof value === "string" && /^\s*1([.,]1)?\s*$/.test(value);
}

/** The numbers from a column on, unless the row is one that is counted itself. */
function numbersFrom(sheet: Sheet, row: number, first: number, left: readonly number[]): readonly NumberLabel[] | null {
  if (left.some((column) => typeof sheet.value(row, column) === "number")) return null;
  return numberLabels(sheet, row, first, left[0] ?? null);
}

function isSame(header: Header, other: Header): boolean {
  const isNear = header.top >= other.top - REACH && header.top <= other.bottom + REACH;
  return isNear && firstColumn(header) <= lastColumn(other) && lastColumn(header) >= firstColumn(other);
}
