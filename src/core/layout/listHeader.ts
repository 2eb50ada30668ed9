import type { Sheet } from "../grid/sheet";
import { namedColumns, type NamedColumn } from "./columnNames";

/** The header of a list of texts, in one row or two. */
export interface ListHeader {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly NamedColumn[];
}

/** A heading is shorter than what is told below it. */
const LONGEST_NAME = 120;

/** The headers that may begin in a row, side by side; none where it tells rather than heads. */
export function listHeadersAt(sheet: Sheet, top: number): readonly ListHeader[] {
  const bottom = goesOn(sheet, top) ? top + 1 : top;
  return namedColumns(sheet, top, bottom)
    .filter((columns) => columns.every(isHeading))
    .map((columns) => {
      const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
      return { top, bottom, left, right, columns };
    });
}

/** What is told is numbered, and longer. */
function isHeading({ name, text }: NamedColumn): boolean {
  return name.length <= LONGEST_NAME && !/^\d+[.)]?$/.test(text);
}

/** A second row of a header holds words below some of the first, and none below "No". */
function goesOn(sheet: Sheet, top: number): boolean {
  const below = sheet.columns(top + 1).filter((column) => !sheet.looksBlank(top + 1, column));
  const first = sheet.columns(top).find((column) => !sheet.looksBlank(top, column));
  return (
    first !== undefined &&
    below.length > 0 &&
    sheet.looksBlank(top + 1, first) &&
    below.every((column) => isName(String(sheet.value(top + 1, column) ?? "")))
  );
}

/** A quarter, a month, a week or a year may be numbered: "TW 1". */
const NUMBERED = /^((tw|triwulan|tri wulan|semester|minggu|bulan)\.? ?(ke[ -]?)?)?\d{1,2}$|^20\d\d$/i;

function isName(text: string): boolean {
  return text !== "" && text.length <= LONGEST_NAME && (!/\d/.test(text) || NUMBERED.test(text));
}

/** What is printed over a column, its own words rather than those that reach over several, unless it is split. */
export function headingOf(sheet: Sheet, { top, bottom }: ListHeader, column: number, isSplit: boolean): string {
  return (isSplit ? "" : sheet.text(bottom, column)) || sheet.text(top, column);
}
