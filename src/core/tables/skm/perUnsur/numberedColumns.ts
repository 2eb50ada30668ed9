import type { Field } from "./fields";

/** A column of figures under a number. */
export interface NumberedColumn {
  readonly column: number;
  readonly words: string;
  readonly number: number;
  /** What stands in it beside each unsur; null where that is no number. */
  readonly figures: readonly (number | null)[];
  /** True where the words over it say that the number is a respondent's. */
  readonly isOfRespondent: boolean;
}

/** Few questionnaires have more answers to choose from … */
const USUAL_ANSWERS = 6;
/** … and none has more than these. */
const MOST_ANSWERS = 10;

/** The number that heads a column: 4 for "4" and "(4)"; null for words, and for years. */
export function bareNumber(text: string): number | null {
  const digits = /^\(?(\d{1,3})\)?\.?$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * What columns called 1, 2, 3 … may be: what each respondent answered, or how many gave each answer. Both where the
 * figures can be either, nothing where they can be neither.
 *
 *   Unsur │ 1 │ 2 │ 3 │ 4               Unsur │ 1 │ 2 │ 3  │ 4
 *   U1    │ 3 │ 4 │ 4 │ 3  answers      U1    │ 0 │ 5 │ 34 │ 40  of so many
 */
export function readingsOfNumbered(numbered: readonly NumberedColumn[]): readonly (readonly Field[])[] {
  const columns = firstSeries(numbered);
  const answers =
    mayBeAnswers(columns) && !areAsMany(columns)
      ? columns.map(({ column, words }): Field => ({ column, words, kind: "answer" }))
      : null;
  if (answers && columns.every(({ isOfRespondent }) => isOfRespondent)) return [answers];
  const given = mayBeGiven(columns)
    ? columns.map(({ column, words, number }): Field => ({ column, words, kind: "given", answer: number }))
    : null;
  const readings = [given, answers].filter((reading) => reading !== null);
  return readings.length > 0 ? readings : [[]];
}

/** The columns up to where a number comes again: what follows is of something else. */
function firstSeries(columns: readonly NumberedColumn[]): readonly NumberedColumn[] {
  const again = columns.findIndex(({ number }, at) => columns.slice(0, at).some((one) => one.number === number));
  return again < 0 ? columns : columns.slice(0, again);
}

function mayBeAnswers(columns: readonly NumberedColumn[]): boolean {
  const isRising = columns.every(({ number }, at) => at === 0 || number > (columns[at - 1]?.number ?? 0));
  const figures = columns.flatMap((column) => column.figures).filter((figure) => figure !== null);
  return (
    isRising && figures.length > 0 && figures.every((one) => Number.isInteger(one) && one >= 1 && one <= MOST_ANSWERS)
  );
}

function mayBeGiven(columns: readonly NumberedColumn[]): boolean {
  const highest = Math.max(...columns.map(({ number }) => number));
  if (columns.some(({ number }) => number < 1) || highest > MOST_ANSWERS) return false;
  if (columns.some(({ figures }) => figures.some((figure) => figure !== null && !Number.isInteger(figure))))
    return false;
  return highest <= USUAL_ANSWERS || areAsMany(columns);
}

/** True where each unsur was answered by as many people in ways of its own: what people answer adds up to more or less. */
function areAsMany(columns: readonly NumberedColumn[]): boolean {
  const lines = (columns[0]?.figures ?? []).map((_, line) => columns.map(({ figures }) => figures[line] ?? 0));
  const sums = new Set(lines.map((line) => line.reduce((sum, figure) => sum + figure, 0)));
  return sums.size === 1 && new Set(lines.map(String)).size >= DIFFERENT;
}

/** So many different lines that come to one sum are no chance. */
const DIFFERENT = 3;
