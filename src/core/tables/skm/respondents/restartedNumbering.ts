import { isOnScale, numberIn } from "./answer";
import { countOf, respondentNumber } from "./respondentNumber";
import { isLabelled, kindOfRow, type RowColumns } from "./respondentRow";

/** A group has at most so many rows of its own above it: its name, and blank ones. */
const LEAD = 3;

/**
 * True where respondents are counted from 1 again, for another channel, month or counter. What else may be numbered
 * below the respondents is a list, whose rows hold no answers, or the frequencies of each answer.
 *
 *   139 │ 3 │ 4
 *   140 │ 4 │ 4
 *   Loket B
 *     1 │ 3 │ 3   ◀─ row
 *     2 │ 4 │ 3
 */
export function startsGroup(columns: RowColumns, answered: readonly number[], row: number): boolean {
  return (
    countAt(columns, row) === 1 &&
    countAt(columns, row + 1) === 2 &&
    isAnswered(columns, row) &&
    isAnswered(columns, row + 1) &&
    !countsAnswers(columns, answered, row)
  );
}

/** The row where the next group begins, below a row that may be its name; null where none follows. */
export function groupBelow(columns: RowColumns, answered: readonly number[], row: number): number | null {
  if (isLabelled(columns, row) || !isName(columns, row)) return null;
  for (let next = row + 1; next <= row + LEAD; next++) {
    if (startsGroup(columns, answered, next)) return next;
    if (kindOfRow(columns, next) !== "blank") return null;
  }
  return null;
}

/** A name stands alone in its row: several cells are the header of another table. */
function isName({ sheet, left, questions }: RowColumns, row: number): boolean {
  let filled = 0;
  for (let column = left; column <= (questions.at(-1) ?? left); column++) {
    if (!sheet.looksBlank(row, column)) filled++;
  }
  return filled === 1;
}

function countAt({ sheet, numberColumn }: RowColumns, row: number): number {
  return numberColumn === null ? Number.NaN : countOf(respondentNumber(sheet, row, numberColumn));
}

function isAnswered({ sheet, questions, scale }: RowColumns, row: number): boolean {
  return questions.every((column) => isOnScale(numberIn(sheet.value(row, column), scale), scale));
}

/** True for the first row of a table of frequencies: how many chose 1, 2, 3 and 4. */
function countsAnswers({ sheet, questions, scale }: RowColumns, answered: readonly number[], row: number): boolean {
  return questions.every((column) => {
    const ones = answered.filter((person) => numberIn(sheet.value(person, column), scale) === 1).length;
    return numberIn(sheet.value(row, column), scale) === ones;
  });
}
