import { shownCell } from "../../../findings/ofCell";
import type { Matrix } from "../matrix";
import { countOf, respondentNumber } from "../respondents/respondentNumber";
import { countsUp } from "./respondentNumbers";
import { surveyRule } from "./rule";

/** The share of steps by one that makes a column a count 1, 2, 3 …, in which a gap means something. */
const COUNTING = 0.8;

/** A jump over numbers that stand nowhere, in a column that otherwise counts respondents one by one. */
export const skippedRespondents = surveyRule({
  says: ["skipped-respondents"],
  severity: "warning",
  fix: "none",
  ground: "practice",
  find: ({ matrix }) => {
    const { sheet, numberColumn } = matrix;
    if (matrix.sharesRows || numberColumn === null || countsUp(matrix, numberColumn)) return [];
    const steps = stepsOf(matrix, numberColumn);
    if (steps.filter(({ from, to }) => to === from + 1).length < steps.length * COUNTING) return [];
    const present = numbersOf(matrix, numberColumn);
    return steps
      .filter(({ from, to }) => to > from + 1 && !isCovered(from + 1, to - 1, present))
      .map(({ row, from, to }) => {
        const cell = { row, column: numberColumn };
        const message = { key: "skipped-respondents", first: from + 1, last: to - 1 } as const;
        return { cell, actual: shownCell(sheet, cell), message };
      });
  },
});

interface Step {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * From each number to the next one below it. A row without a number, or with its neighbour's, has had its own finding:
 * it counts as the number it should have.
 */
function stepsOf({ sheet, rows }: Matrix, column: number): Step[] {
  const steps: Step[] = [];
  let before: number | null = null;
  let unnumbered = 0;
  for (const row of rows.answered) {
    const number = respondentNumber(sheet, row, column);
    const count = number === null ? null : countOf(number);
    if (count === null || count === before) {
      unnumbered++;
      continue;
    }
    if (before !== null) steps.push({ row, from: before + unnumbered, to: count });
    before = count;
    unnumbered = 0;
  }
  return steps;
}

/** Every number that stands in the column, in rows without answers too. */
function numbersOf({ sheet, rows }: Matrix, column: number): ReadonlySet<number> {
  return new Set([...rows.answered, ...rows.unanswered].map((row) => countOf(respondentNumber(sheet, row, column))));
}

function isCovered(first: number, last: number, present: ReadonlySet<number>): boolean {
  for (let number = first; number <= last; number++) if (!present.has(number)) return false;
  return true;
}
