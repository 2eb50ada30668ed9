import type { Sheet } from "../core/grid/sheet";
import { Adder } from "../core/numbers/adder";
import { ratio, type Exact } from "../core/numbers/exact";
import { countsFrom, namesNumbers } from "../core/tables/skm/respondents/numberColumn";
import { LONGEST_SCALE, readAnswer } from "../core/tables/skm/respondents/answer";
import { isGoodService } from "../core/tables/skm/scale/letters";
import type { Scale } from "../core/tables/skm/scale/scale";
import { average } from "../core/tables/skm/scale/statedFigures";
import type { Spot } from "../text/functions/texts";
import type { Range } from "./given";
import { headerRows } from "./headerRows";
import { saysNothing, sheetOf } from "./range";
import { refuse } from "./refused";
import { scaleOf } from "./scaleOf";

/** What a range of answers holds. */
export interface Answers {
  /** The answers that were given, column by column, without the columns that are blank. */
  readonly columns: readonly (readonly number[])[];
  /** How many rows hold any. */
  readonly rows: number;
  readonly scale: Scale;
}

/**
 * Reads a range of answers as those of a survey are read: numbers, number texts, letters and words. Blank columns and what
 * stands above the answers are passed over. Refuses whatever is no answer, the respondents' numbers too, and a range without
 * any.
 */
export function readAnswers(range: Range, best: unknown): Answers {
  const sheet = sheetOf(range);
  const first = headerRows(sheet);
  const filled = answeredColumns(sheet, first);
  for (const column of filled) refuseNumbers(sheet, column, first, range);
  const scale = scaleOf(sheet, filled, first, best);
  const rows = new Set<number>();
  const columns = filled.map((column) => {
    const answers: number[] = [];
    for (let row = first; row < sheet.rowCount; row++) {
      const answer = answerAt(sheet, row, column, scale, () => range.spot(row, column));
      if (answer === null) continue;
      answers.push(answer);
      rows.add(row);
    }
    return answers;
  });
  if (scale.letters === "undecided") {
    const means = columns.map((answers) => meanOf(answers).valueOf());
    if (!isGoodService(average(means), scale.most)) refuse({ key: "lettersUndecided" });
  }
  return { columns, rows: rows.size, scale };
}

/** The exact mean of at least one number. */
export function meanOf(numbers: readonly number[]): Exact {
  const adder = new Adder();
  for (const number of numbers) adder.add(number);
  return adder.sum.div(ratio(numbers.length, 1));
}

/** The columns that hold anything below the header. One that has a header and no answers is not passed over in silence. */
function answeredColumns(sheet: Sheet, first: number): readonly number[] {
  const columns = sheet.columns(0, sheet.rowCount - 1);
  const holds = (column: number, from: number, to: number) =>
    Array.from({ length: to - from }, (_, row) => from + row).some((row) => !saysNothing(sheet.value(row, column)));
  const answered = columns.filter((column) => holds(column, first, sheet.rowCount));
  if (answered.length === 0) refuse({ key: "noAnswers" });
  const blank = columns.find((column) => holds(column, first - 1, first) && !answered.includes(column));
  if (blank !== undefined) refuse({ key: "unanswered", column: blank + 1, header: sheet.text(first - 1, blank) });
  return answered;
}

/** Of few respondents, their numbers could be taken for answers: 1, 2, 3. */
function refuseNumbers(sheet: Sheet, column: number, first: number, range: Range): void {
  for (let row = 0; row < first; row++) {
    const value = sheet.text(row, column);
    if (namesNumbers(value)) refuse({ key: "noAnswer", spot: range.spot(row, column), value });
  }
}

/** The number of an answer; null where none was given. */
function answerAt(sheet: Sheet, row: number, column: number, scale: Scale, spot: () => Spot): number | null {
  const value = sheet.value(row, column);
  const answer = readAnswer(value, scale);
  if (answer.kind === "blank") return null;
  if (answer.kind === "other") return refuse({ key: "noAnswer", spot: spot(), value });
  const { number } = answer;
  if (number >= scale.least && number <= scale.most) return number;
  // Who is told to write a longer scale would have respondents' numbers counted as answers.
  const mayBeOnOther = Number.isInteger(number) && number > scale.most && number <= LONGEST_SCALE;
  const isOnOther = mayBeOnOther && !countsFrom(sheet, column, 0);
  return refuse({ key: "offScale", spot: spot(), value, most: scale.most, isOnOther });
}
