import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { shownCell } from "../../../findings/ofCell";
import type { Cell } from "../../../grid/address";
import { respondentNumber } from "../rows";
import type { SurveyRule } from "./rule";

/** The share of steps by one that makes a column a count 1, 2, 3 …, in which a gap means something. */
const COUNTING = 0.8;

/** A respondent number that stands twice, is left out, or jumps over others in a column that counts. */
export const respondentNumbers: SurveyRule = ({ matrix }) => {
  const column = matrix.numberColumn;
  if (column === null) return [];
  const { sheet, rows } = matrix;
  const numbers = rows.answered.map((row) => ({ cell: { row, column }, number: respondentNumber(sheet, row, column) }));
  if (!numbers.some(({ number }) => number !== null)) return [];
  const firstSeen = new Map<string, Cell>();
  const findings: Finding[] = [];
  for (const { cell, number } of numbers) {
    const before = number === null ? undefined : firstSeen.get(number);
    if (number === null) {
      findings.push(warn(cell, { key: "respondent-without-number", actual: shownCell(sheet, cell) }));
    } else if (before) {
      findings.push(warn(cell, { key: "repeated-respondent", number, firstSeen: before }));
    } else {
      firstSeen.set(number, cell);
    }
  }
  return [...findings, ...gaps()];

  function warn(cell: Cell, message: Parameters<typeof note>[0]["message"]): Finding {
    return note({ severity: "warning", sheet: sheet.name, cell, actual: shownCell(sheet, cell), message });
  }

  function gaps(): Finding[] {
    const present = new Set([...firstSeen.keys()].map(Number));
    for (const row of rows.unanswered) present.add(Number(respondentNumber(sheet, row, matrix.numberColumn ?? 0)));
    const counted = numbers
      .filter(({ number }) => number !== null)
      .map(({ cell, number }) => ({ cell, value: Number(number) }));
    const steps = counted.slice(1).map((next, index) => ({ ...next, before: counted[index]?.value ?? Number.NaN }));
    if (steps.filter(({ value, before }) => value - before === 1).length < steps.length * COUNTING) return [];
    return steps
      .filter(({ value, before }) => value - before > 1)
      .filter(({ value, before }) => !isCovered(before + 1, value - 1, present))
      .map(({ cell, value, before }) => warn(cell, { key: "skipped-respondents", first: before + 1, last: value - 1 }));
  }
};

function isCovered(first: number, last: number, present: ReadonlySet<number>): boolean {
  for (let number = first; number <= last; number++) if (!present.has(number)) return false;
  return true;
}
