import { choiceLetter, isDash, LONGEST_SCALE, numberIn } from "../respondents/answer";
import { isNumberingRow } from "../respondents/numbering";
import { isLabelled, kindOfRow, type RowColumns } from "../respondents/respondentRow";
import { LEAST_ANSWER, REGULATION_SCALE } from "./scale";

/** What the first respondents of a table answered, whatever the scale may be. */
export interface Sample {
  readonly rows: number;
  /** How many rows hold a whole number above this one, up to the longest scale in use. */
  rowsAbove(most: number): number;
  /** The best answer that is given more than once; 0 where none is. */
  readonly best: number;
  /** The letters that stand for answers, "abcd"; empty where numbers do. */
  readonly letters: string;
}

/** So many rows show which answers are given. */
const SAMPLE = 400;
/** The share of answers that must be letters. */
const LETTERED = 0.7;

/** Looks at the rows from `first` on, down to the label of a summary or the end of the sheet. */
export function sampleAnswers(columns: RowColumns, first: number): Sample {
  const { sheet, questions } = columns;
  const times = new Map<number, number>();
  const highest: number[] = [];
  const letters = new Map<string, number>();
  let filled = 0;
  for (let row = first; row < Math.min(sheet.rowCount, first + SAMPLE); row++) {
    if (isLabelled(columns, row)) {
      if (highest.length > 0) break;
      continue;
    }
    if (kindOfRow(columns, row) === "blank" || isNumberingRow(columns, row)) continue;
    let best = 0;
    const values = sheet.row(row);
    for (const column of questions) {
      const value = values[column] ?? null;
      if (value === null || value === "" || (typeof value === "string" && isDash(value))) continue;
      filled++;
      const number = numberIn(value, REGULATION_SCALE);
      const letter = typeof value === "string" && Number.isNaN(number) ? choiceLetter(value) : null;
      if (letter !== null) letters.set(letter, (letters.get(letter) ?? 0) + 1);
      if (!isAnswer(number)) continue;
      times.set(number, (times.get(number) ?? 0) + 1);
      best = Math.max(best, number);
    }
    highest.push(best);
  }
  const lettered = [...letters.values()].reduce((sum, count) => sum + count, 0);
  return {
    rows: highest.length,
    rowsAbove: (most) => highest.filter((best) => best > most).length,
    best: Math.max(0, ...[...times].filter(([, count]) => count > 1).map(([answer]) => answer)),
    letters: lettered > 1 && lettered >= filled * LETTERED ? [...letters.keys()].sort().join("") : "",
  };
}

function isAnswer(number: number): boolean {
  return Number.isInteger(number) && number >= LEAST_ANSWER && number <= LONGEST_SCALE;
}
