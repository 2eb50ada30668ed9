import type { Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import { isOnScale, numberIn, readAnswer } from "./answer";
import type { Rows } from "./rows";
import type { Scale } from "../scale/scale";

/** What the answers of one question column add up to, and everything about them that is out of the ordinary. */
export interface QuestionColumn {
  readonly column: number;
  /** Σ of all numbers in the column, on the scale or not, as Excel's SUM would have it once texts are numbers. */
  readonly sum: number;
  /** How many answers are filled in. */
  readonly count: number;
  readonly blanks: readonly Cell[];
  readonly offScale: readonly Cell[];
  /** Numbers typed as text. */
  readonly texts: readonly Cell[];
  /** Answers that are no numbers to Excel by their nature: letters, "4 - Sangat Mudah". */
  readonly choices: readonly Cell[];
  /** The one answer that everybody gave, else null. */
  readonly constant: number | null;
  /** The highest answer on the scale, 0 where there is none, and how many are on it. */
  readonly best: number;
  readonly onScale: number;
}

/** Reads one question column over the answered rows. */
export function readQuestion(sheet: Sheet, column: number, rows: Rows, scale: Scale): QuestionColumn {
  const blanks: Cell[] = [];
  const offScale: Cell[] = [];
  const texts: Cell[] = [];
  const choices: Cell[] = [];
  let sum = 0;
  let count = 0;
  let best = 0;
  let onScale = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const row of rows.answered) {
    const value = sheet.row(row)[column] ?? null;
    const number = typeof value === "number" ? value : numberIn(value, scale);
    if (!Number.isNaN(number)) {
      sum += number;
      count++;
      if (number < least) least = number;
      if (number > most) most = number;
      if (typeof value === "string") (/[\p{L}]/u.test(value) ? choices : texts).push({ row, column });
    }
    if (isOnScale(number, scale)) {
      if (number > best) best = number;
      onScale++;
      continue;
    }
    if (readAnswer(value, scale).kind !== "blank") offScale.push({ row, column });
    else if (sheet.formula(row, column) === null) blanks.push({ row, column });
  }
  const constant = least === most && offScale.length === 0 ? least : null;
  return { column, sum, count, blanks, offScale, texts, choices, constant, best, onScale };
}
