import type { Sheet } from "../../grid/sheet";
import { holdsFigure } from "../../layout/cells";
import { isSum, type Line } from "../../layout/line";
import { linesBelow } from "../../layout/lines";
import { leadingNumber, numberingOf } from "../../layout/rowNumbers";
import { wordsOf } from "./columnWords";
import { edgesOf, type Header } from "./header";
import { readLabel } from "./labels";
import { withoutNumber } from "./names";

/** The rows below a header that are of regions, sektor and sub-sectors, or add these up. */
export function readLines(sheet: Sheet, header: Header, last: number): readonly Line[] {
  const columns = [header.labelColumn, ...header.columns.map(({ column }) => column)];
  const lines = linesBelow(sheet, {
    first: header.bottom + 1,
    last,
    columns,
    read: (row) => readLine(sheet, header, row),
    mayHead: (line) => line.rank !== null || isSum(line),
  });
  return lines.filter(({ kind }) => kind !== "aside");
}

function readLine(sheet: Sheet, header: Header, row: number): Line {
  const text = sheet.text(row, labelColumnAt(sheet, header, row));
  const hasFigures = header.columns.some(({ column }) => holdsFigure(sheet, row, column));
  const number = leadingNumber(text);
  const label = withoutNumber(text) || text;
  return {
    row,
    label,
    hasFigures,
    number,
    numbering: numberingOf(number),
    ...readLabel(text, hasFigures),
  };
}

/** The column that names a row: the nearest word to the left of the figures, as regions and sektor may have one each. */
export function labelColumnAt(sheet: Sheet, header: Header, row: number): number {
  const [first] = edgesOf(header);
  for (let column = first - 1; column >= header.left; column--) {
    if (/\p{L}{2}/u.test(sheet.text(row, column)) && !isOfUnits(sheet, header, column)) return column;
  }
  return header.labelColumn;
}

/** "Satuan": what stands below it is the same in every row. */
function isOfUnits(sheet: Sheet, { top, bottom }: Header, column: number): boolean {
  return /^(satuan|unit)\b/.test(wordsOf(sheet, top, bottom, column));
}
