import { oncePerText } from "../../grid/oncePerText";
import type { Sheet } from "../../grid/sheet";
import { hasWord, holdsFigures } from "../../layout/cells";
import { isSum, type Line } from "../../layout/line";
import { linesInSteps } from "../../layout/lines";
import { withoutNumber } from "../../layout/rowNames";
import { leadingNumber, numberingOf } from "../../layout/rowNumbers";
import type { Steps } from "../../steps";
import type { Header } from "./header";
import { readLabel } from "./labels";
import { DASH } from "./lists";

/** The rows below a header that are of regions, sektor and sub-sectors, or add these up; and those beside them. */
export function readLines(sheet: Sheet, header: Header, last: number): Steps<readonly Line[]> {
  return linesInSteps(sheet, {
    first: header.bottom + 1,
    last,
    columns: [header.labelColumn, ...header.columns.map(({ column }) => column)],
    read: (row) => readLine(sheet, header, row),
    mayHead: (line) => line.rank !== null || isSum(line),
  });
}

function readLine(sheet: Sheet, header: Header, row: number): Line {
  const place = labelColumnAt(sheet, header, row);
  const text = sheet.text(row, place);
  const hasFigures = holdsFigures(sheet, row, header.columns);
  const { label, leading } = readText(text);
  const number = leading || numberOf(sheet, header, row) || (isListed(sheet, row, place) ? DASH : "");
  return {
    row,
    label,
    hasFigures,
    number,
    numbering: numberingOf(number),
    ...readLabel(text, hasFigures),
  };
}

/** A text by the number that it begins with; sub-sectors come again in every region. */
const readText = oncePerText((text) => ({ label: withoutNumber(text) || text, leading: leadingNumber(text) }));

/** What stands in the "No" column beside a name. */
function numberOf(sheet: Sheet, { numberColumn, labelColumn }: Header, row: number): string {
  if (numberColumn === null || numberColumn === labelColumn || sheet.text(row, labelColumn) === "") return "";
  const value = sheet.value(row, numberColumn);
  return typeof value === "number" ? String(value) : sheet.text(row, numberColumn);
}

const SET_IN = /^(\s{2,}|\s*[-–•*]\s*)[\p{L}(]/u;

/** True for "- Laki-laki", and for a name that spaces set in. */
function isListed(sheet: Sheet, row: number, column: number): boolean {
  return SET_IN.test(String(sheet.value(row, column) ?? ""));
}

/** The column that names a row: the nearest word to the left of the figures, as regions and sektor may have one each. */
export function labelColumnAt(sheet: Sheet, { nameColumns, labelColumn }: Header, row: number): number {
  for (const column of nameColumns) if (hasWord(sheet.text(row, column))) return column;
  return labelColumn;
}
