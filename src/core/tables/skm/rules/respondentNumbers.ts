import { shownCell } from "../../../findings/ofCell";
import type { Cell } from "../../../grid/address";
import type { Matrix } from "../matrix";
import { countOf, respondentNumber } from "../respondents/respondentNumber";
import type { Hit } from "../../../rules/rule";
import { surveyRule } from "./rule";

/** Where fewer rows than this share are numbered, the column holds names rather than numbers. */
const NUMBERED = 0.5;

/**
 * An answered row without a number, or with one that stands twice. A group of respondents below a gap may count from 1
 * again, and a table that gives no numbers at all is left alone.
 */
export const respondentNumbers = surveyRule({
  says: ["respondent-without-number", "repeated-respondent"],
  severity: "warning",
  fix: "none",
  ground: "practice",
  find: ({ matrix }) => {
    const { sheet, rows, numberColumn } = matrix;
    if (matrix.sharesRows || numberColumn === null || countsUp(matrix, numberColumn)) return [];
    const firstSeen = new Map<string, Cell>();
    let numbered = 0;
    let last = rows.first;
    const hits: Hit<"respondent-without-number" | "repeated-respondent">[] = [];
    for (const row of rows.answered) {
      const cell = { row, column: numberColumn };
      const number = respondentNumber(sheet, row, numberColumn);
      if (number !== null) numbered++;
      if (countOf(number) === 1 && row > last + 1) firstSeen.clear();
      last = row;
      const before = number === null ? undefined : firstSeen.get(number);
      const actual = shownCell(sheet, cell);
      if (number === null) hits.push({ cell, actual, message: { key: "respondent-without-number", actual } });
      else if (before) hits.push({ cell, actual, message: { key: "repeated-respondent", number, firstSeen: before } });
      else firstSeen.set(number, cell);
    }
    return numbered < rows.answered.length * NUMBERED ? [] : hits;
  },
});

/** True for the usual case, in which each respondent's number is one more than the last: nothing else need be looked at. */
export function countsUp({ sheet, rows }: Matrix, numberColumn: number): boolean {
  let before: number | null = null;
  for (const row of rows.answered) {
    const value = sheet.row(row)[numberColumn];
    if (typeof value !== "number" || !Number.isInteger(value) || (before !== null && value !== before + 1))
      return false;
    before = value;
  }
  return true;
}
