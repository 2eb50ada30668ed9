import type { Sheet } from "../../../grid/sheet";
import { isOnScale, numberIn, readAnswer } from "./answer";
import type { Scale } from "../scale/scale";
import { isLabelled, type RowColumns } from "./respondentRow";

/** So many rows show whether a column holds answers. */
const SAMPLE = 30;
/** The share of a sample that must be filled in, and the share of it that must be answers. */
const FILLED = 0.5;
const ON_SCALE = 0.7;

/** The first rows of what may be respondents, up to a blank row or the label of a summary. */
export function sampleRows(columns: RowColumns, first: number): readonly number[] {
  const { sheet, numberColumn, questions } = columns;
  const rows: number[] = [];
  for (let row = first; row < Math.min(sheet.rowCount, first + SAMPLE); row++) {
    const key = numberColumn ?? questions[0] ?? 0;
    if (sheet.looksBlank(row, key) || isLabelled(columns, row)) break;
    rows.push(row);
  }
  return rows;
}

/** True for a column in which most cells are answers on the scale. */
export function holdsAnswers(sheet: Sheet, column: number, rows: readonly number[], scale: Scale): boolean {
  const answers = rows
    .map((row) => sheet.value(row, column))
    .filter((value) => readAnswer(value, scale).kind !== "blank");
  const onScale = answers.filter((value) => isOnScale(numberIn(value, scale), scale));
  return onScale.length > 0 && answers.length >= rows.length * FILLED && onScale.length >= answers.length * ON_SCALE;
}
