import type { Sheet } from "../../../grid/sheet";
import { isOnScale, numberIn, readAnswer } from "./answer";
import { isSummaryLabel } from "../summary/labels";
import { partRole } from "../../../layout/pageLabels";
import type { Scale } from "../scale/scale";
import { isCount, respondentNumber } from "./respondentNumber";

/** The columns a respondent's row is read by. */
export interface RowColumns {
  readonly sheet: Sheet;
  /** What stands left of this column belongs to something else. */
  readonly left: number;
  readonly questions: readonly number[];
  readonly numberColumn: number | null;
  readonly scale: Scale;
}

/**
 * A row as the search for respondents sees it. `numbered`: a number and answers. `unanswered`: a number alone.
 * `answers`: answers on the scale without a number. `blank`: nothing at all. `other`: anything else.
 */
export type RowKind = "numbered" | "unanswered" | "answers" | "blank" | "other";

/** Tells what a row is by itself, whatever stands above and below it. */
export function kindOfRow(columns: RowColumns, row: number): RowKind {
  const { sheet, questions, numberColumn, scale } = columns;
  let filled = 0;
  let onScale = 0;
  const values = sheet.row(row);
  for (const column of questions) {
    const value = values[column] ?? null;
    if (isOnScale(value, scale) || isOnScale(numberIn(value, scale), scale)) onScale++;
    else if (readAnswer(value, scale).kind === "blank") continue;
    filled++;
  }
  const number = numberColumn === null ? null : (values[numberColumn] ?? null);
  const isNumbered =
    numberColumn !== null &&
    (typeof number === "number" ? isCount(number) : respondentNumber(sheet, row, numberColumn) !== null);
  if (filled === 0) return isNumbered ? "unanswered" : isBlank(columns, row) ? "blank" : "other";
  if (isNumbered) return "numbered";
  return onScale * 2 >= filled && !isLabelled(columns, row) ? "answers" : "other";
}

/** True for a row whose label says that it sums the respondents up. */
export function isLabelled({ sheet, left, questions }: RowColumns, row: number): boolean {
  for (let column = left; column < (questions[0] ?? 0); column++) {
    const text = sheet.text(row, column);
    if (isSummaryLabel(text) || partRole(text) !== null) return true;
  }
  return false;
}

/** True for a row that adds up a printed page, or carries over what the pages before it came to. */
export function isOfPage({ sheet, left, questions }: RowColumns, row: number): boolean {
  for (let column = left; column < (questions[0] ?? 0); column++) {
    if (partRole(sheet.text(row, column)) !== null) return true;
  }
  return false;
}

function isBlank({ sheet, left, questions }: RowColumns, row: number): boolean {
  const right = questions.at(-1) ?? 0;
  for (let column = left; column <= right; column++) if (!sheet.looksBlank(row, column)) return false;
  return true;
}
