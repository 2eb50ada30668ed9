import type { CellValue } from "../../../grid/sheet";
import type { RowColumns } from "./respondentRow";

/**
 * True for the row that numbers the columns under a header. Excel turns a typed "(1)" into −1, so a falling row of
 * negative numbers is one as well.
 *
 *   No  │ U1  │ U2
 *   (1) │ (2) │ (3)     or  −1 −2 −3,  or  1 2 3 where that cannot be a respondent's answers
 *   1   │ 3   │ 4
 */
export function isNumberingRow({ sheet, questions, numberColumn, scale }: RowColumns, row: number): boolean {
  const from = numberColumn ?? questions[0] ?? 0;
  const to = questions.at(-1) ?? from;
  let cells = 0;
  let start = 0;
  let step = 0;
  let last = 0;
  let isBracketed = true;
  for (let column = from; column <= to; column++) {
    const value = sheet.value(row, column);
    if (value === null || value === "") continue;
    const number = columnNumber(value);
    if (cells === 0) start = number;
    if (cells === 1) step = number - start;
    if (number !== start + cells * step || Math.abs(step) > 1) return false;
    isBracketed &&= typeof value === "string" && value.includes("(");
    last = number;
    cells++;
  }
  if (cells === 0 || (cells > 1 && step === 0)) return false;
  if (isBracketed || (start < 0 && step < 0)) return true;
  if (start !== 1 || step !== 1) return false;
  return last > scale.most || (numberColumn !== null && columnNumber(sheet.value(row + 1, numberColumn)) === 1);
}

/** 2 for 2, "2" and "(2)"; NaN for anything else. */
function columnNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? Number(/^\(?\s*(\d+)\s*\)?$/.exec(value.trim())?.[1] ?? Number.NaN) : Number.NaN;
}
