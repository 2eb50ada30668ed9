import { areaName, areaOfColumn, type Area } from "../../../grid/area";
import { oncePerObject } from "../../../grid/oncePerObject";
import type { Sheet } from "../../../grid/sheet";
import { numberIn } from "./answer";
import type { QuestionColumn } from "./questionColumns";
import { question, type Matrix } from "../matrix";
import { pageRows } from "./pageRows";
import type { Scale } from "../scale/scale";
import type { Wording } from "../scale/wording";

/** Rows from `first` to `last` whose numbers are all answers. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows that ΣNilai adds up: all from the first respondent to the last, unless numbers stand between them that are
 * no answers.
 *
 *   1 │ 3 │ 4   ┐
 *   2 │ 4 │ 4   │ first run
 *   No│ U1│ U2  ┘ (words are no numbers)
 *  (1)│(2)│(3)    the numbering row of a header, on a new page; a row that adds up the page, be it blank
 *   3 │ 3 │ 3   ─ second run
 */
export function answerRuns(matrix: Matrix): readonly RowRun[] {
  const { first, last, answered, unanswered } = matrix.rows;
  if (answered.length + unanswered.length === last - first + 1) return [{ first, last }];
  const respondents = new Set([...answered, ...unanswered]);
  const edges = new Set(pageRows(matrix).map(({ row }) => row));
  const runs: { first: number; last: number }[] = [];
  let start = first;
  for (let row = first; row <= last + 1; row++) {
    const interrupts = row > last || (!respondents.has(row) && (edges.has(row) || holdsNumbers(matrix, row)));
    if (!interrupts) continue;
    if (row > start) runs.push({ first: start, last: row - 1 });
    start = row + 1;
  }
  return runs;
}

function holdsNumbers({ sheet, questions, scale }: Matrix, row: number): boolean {
  return questions.some(({ column }) => !Number.isNaN(numberIn(sheet.value(row, column), scale)));
}

/** Where the answers to a question stand. */
export function answerAreas(matrix: Matrix, column: number): readonly Area[] {
  return answerRuns(matrix).map(({ first, last }) => areaOfColumn(column, first, last));
}

/**
 * The sum and the count of a column of answers. Excel's SUM and COUNT pass over numbers typed as text, so a column that
 * has some is summed digit by digit; null where its texts are not plain digits and no formula reads them safely.
 */
export function answerFunctions(matrix: Matrix, column: number, answers: readonly Area[]): Functions {
  const { texts, choices, offScale, blanks } = question(matrix, column);
  const areas = answers.map(areaName).join(",");
  if (texts.length + choices.length === 0) return { sum: `SUM(${areas})`, count: `COUNT(${areas})` };
  if (answers.length > 1) return joined(answers.map((area) => answerFunctions(matrix, column, [area])));
  if (blanks.some(({ row }) => !matrix.sheet.isEmpty(row, column))) return NO_FUNCTIONS;
  if (choices.length > 0) {
    const areAll = choices.length === question(matrix, column).count && offScale.length === 0;
    return areAll ? choiceFunctions(matrix, column, areas) : NO_FUNCTIONS;
  }
  const plain = texts.every(({ row }) => /^\d+$/.test(String(matrix.sheet.value(row, column))));
  const words = offScale.some(({ row }) => typeof matrix.sheet.value(row, column) === "string");
  if (!plain || words) return NO_FUNCTIONS;
  return { sum: `SUMPRODUCT(--("0"&${areas}))`, count: `COUNTA(${areas})` };
}

interface Functions {
  readonly sum: string | null;
  readonly count: string | null;
}

function joined(runs: readonly Functions[]): Functions {
  const join = (said: readonly (string | null)[]) => (said.includes(null) ? null : said.join("+"));
  return { sum: join(runs.map(({ sum }) => sum)), count: join(runs.map(({ count }) => count)) };
}

const NO_FUNCTIONS: Functions = { sum: null, count: null };

/** Letters are counted from a, choices that begin with their number by that number, words one by one. */
function choiceFunctions({ sheet, scale, questions }: Matrix, column: number, area: string): Functions {
  const count = `COUNTA(${area})`;
  const place = `CODE(LOWER(${area}&"\`"))-96`;
  const own = questions.find((candidate) => candidate.column === column);
  const texts = own ? textsChosen(sheet)(own) : [];
  if (scale.wording) return wordFunctions(texts, scale, scale.wording, area);
  if (scale.letters !== null && !texts.every((text) => /^[a-f]/i.test(text))) return NO_FUNCTIONS;
  if (scale.letters === "rising") return { sum: `SUMPRODUCT(${place})`, count };
  if (scale.letters === "falling") return { sum: `SUMPRODUCT((${area}<>"")*(${scale.most + 1}-(${place})))`, count };
  return texts.every((text) => /^\d(?!\d)/.test(text))
    ? { sum: `SUMPRODUCT(--("0"&LEFT(${area},1)))`, count }
    : NO_FUNCTIONS;
}

/** What was chosen in a column, each text once. The method is tried in many ways on the same answers. */
const textsChosen = oncePerObject((sheet: Sheet) =>
  oncePerObject(({ choices }: QuestionColumn): readonly string[] => [
    ...new Set(choices.map(({ row, column }) => String(sheet.value(row, column)))),
  ]),
);

/**
 * Counts the answers that were given, and those that may be typed in later. Excel's COUNTIF knows no difference between
 * capitals and small letters, but one between spaces.
 */
function wordFunctions(texts: readonly string[], scale: Scale, wording: Wording, area: string): Functions {
  const numbers = new Map(wording.mayBeGivenBeside(texts));
  const given = new Set(texts.map((text) => text.toLowerCase()));
  if (given.size > MOST_TEXTS) return NO_FUNCTIONS;
  for (const text of given) numbers.set(text, numberIn(text, scale));
  const answers = [...numbers].sort(([, one], [, other]) => one - other);
  const counts = `COUNTIF(${area},{${answers.map(([text]) => quoted(text)).join(",")}})`;
  return {
    sum: `SUMPRODUCT(${counts},{${answers.map(([, number]) => number).join(",")}})`,
    count: `SUMPRODUCT(${counts})`,
  };
}

/** A question has few answers to choose from, but people type them in many ways. */
const MOST_TEXTS = 20;

/** A text as COUNTIF looks for it: its own signs for "anything" are meant literally. */
function quoted(text: string): string {
  return `"${text.replace(/[~*?]/g, "~$&").replaceAll('"', '""')}"`;
}
