import type { Sheet } from "../../grid/sheet";
import { holdsFigure } from "../../layout/cells";
import { numberTheColumns } from "../../layout/numbering";
import { wordsOf } from "./columnWords";
import { edgesOf, type Header } from "./header";
import { readLabel, type LabelReading } from "./labels";
import { withoutNumber } from "./names";

/** A row of an investment table below its header. */
export interface Line extends LabelReading {
  readonly row: number;
  /** The cell that names it. */
  readonly labelColumn: number;
  readonly label: string;
  /** False for a heading, and for a row whose figures are all still to come. */
  readonly hasFigures: boolean;
}

/** So many blank rows in a table are passed over; more end it. */
const MOST_BLANK = 2;

/** Reads the rows below a header up to where the table ends: at a remark, a signature, or what is no row of it. */
export function readLines(sheet: Sheet, header: Header, last: number): readonly Line[] {
  const lines: Line[] = [];
  let blank = 0;
  const columns = [header.labelColumn, ...header.columns.map(({ column }) => column)];
  for (let row = header.bottom + 1; row <= last; row++) {
    if (lines.length === 0 && numberTheColumns(sheet, row, columns)) continue;
    const line = readLine(sheet, header, row);
    if (line.label === "" && !line.hasFigures) {
      blank++;
      if (blank > MOST_BLANK) break;
      continue;
    }
    if (line.isEnd && !line.hasFigures) break;
    if (line.isAside) continue;
    if (blank > 0 && !line.hasFigures && line.rank === null && !line.isSum) break;
    blank = 0;
    lines.push(line);
  }
  const end = lines.findLastIndex(({ hasFigures, isSum }) => hasFigures || isSum);
  return lines.slice(0, end + 1);
}

function readLine(sheet: Sheet, header: Header, row: number): Line {
  const labelColumn = columnOfLabel(sheet, header, row);
  const label = sheet.text(row, labelColumn);
  const hasFigures = header.columns.some(({ column }) => holdsFigure(sheet, row, column));
  return { row, labelColumn, label: withoutNumber(label) || label, hasFigures, ...readLabel(label) };
}

/** The nearest word to the left of the figures: regions and sektor may have columns of their own. */
function columnOfLabel(sheet: Sheet, header: Header, row: number): number {
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
