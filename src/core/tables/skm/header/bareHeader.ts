import { cellKey } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import { contains } from "../../../grid/area";
import type { Sheet } from "../../../grid/sheet";
import { filterInHandfuls, type Steps } from "../../../steps";
import { digitsIn, isOnScale, LONGEST_SCALE } from "../respondents/answer";
import { holdsAnswers, sampleRows } from "../respondents/answerColumn";
import { firstColumn, type Header } from "./header";
import { isSurveyTitle, summaryRole } from "../summary/labels";
import { numberLabels, unsurByNumber, unsurByPlace } from "./numberLabels";
import { countsFrom } from "../respondents/numberColumn";
import { scaleOfBlock } from "../scale/likelyScale";
import { LEAST_ANSWER, REGULATION_SCALE } from "../scale/scale";

/** Below a title, the answers begin within so many rows. */
const TITLE_REACH = 6;
/** Above a labelled row of the summary, the answers end within so many rows. */
const SUMMARY_REACH = 4;
/** Fewer columns than this are no survey that anybody could tell without a header. */
const FEWEST_COLUMNS = 2;
/** Summary labels that only a survey has. */
const SURVEY_LABEL = /nrr|tertb|tertimb|unsur/i;
/** Says no to most rows, by all their words: titles and labels of a survey have one of these. */
const SAYS_SURVEY = /kepuasan|responden|nrr|tertb|tertimb|unsur/;

/**
 * Answers that no header tells apart, but a title above or the summary below says are a survey's:
 *
 *   PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT
 *   1             │ 3  │ 4
 *   2             │ 4  │ 4
 *   ΣNilai /Unsur │ 7  │ 8
 */
export function* findBareHeaders(sheet: Sheet, taken: readonly Area[]): Steps<readonly Header[]> {
  const headers = new Map<number, Header>();
  const isFree = (row: number, column: number) => !taken.some((area) => contains(area, { row, column }));
  for (const row of yield* filterInHandfuls(sheet.textRows, (one) => SAYS_SURVEY.test(sheet.words(one)))) {
    yield;
    for (const column of sheet.columns(row)) {
      if (typeof sheet.value(row, column) !== "string") continue;
      const text = sheet.text(row, column);
      const below = isSurveyTitle(text) ? blockBelow(sheet, row) : null;
      const block = below ?? (isSurveySummary(text) ? blockAbove(sheet, row, column) : null);
      if (!block || !isFree(block.bottom + 1, firstColumn(block))) continue;
      headers.set(cellKey(block.bottom + 1, firstColumn(block)), block);
    }
  }
  return [...headers.values()];
}

function isSurveySummary(text: string): boolean {
  if (!SURVEY_LABEL.test(text)) return false;
  const role = summaryRole(text);
  return role === "sum" || role === "nrr" || role === "weighted";
}

/** The answers below a title: the first row below that holds some, with nothing but numbers of columns between. */
function blockBelow(sheet: Sheet, title: number): Header | null {
  for (let row = title + 1; row <= title + TITLE_REACH; row++) {
    const from = firstAnswer(sheet, row);
    if (from === null) continue;
    const labels = numberLabels(sheet, row, from, from > 0 ? from - 1 : null);
    if (labels) return { top: row, bottom: row, unsur: unsurByNumber(labels), isTelling: true };
    return headerOf(sheet, row, from, false);
  }
  return null;
}

/** The answers above a row of the summary, in the columns in which that row holds numbers. */
function blockAbove(sheet: Sheet, summary: number, label: number): Header | null {
  let from = label + 1;
  while (from < sheet.columnCount && typeof sheet.value(summary, from) !== "number") from++;
  let last = summary - 1;
  while (last > summary - SUMMARY_REACH && !mayBeAnswer(sheet, last, from)) last--;
  let first = last;
  while (mayBeAnswer(sheet, first - 1, from) && !isSurveySummary(sheet.text(first - 1, label))) first--;
  if (!mayBeAnswer(sheet, first, from)) return null;
  const labels = countsFrom(sheet, from - 1, first + 1) ? numberLabels(sheet, first, from, from - 1) : null;
  if (labels) return { top: first, bottom: first, unsur: unsurByNumber(labels), isTelling: true };
  return headerOf(sheet, first, from, true);
}

function firstAnswer(sheet: Sheet, row: number): number | null {
  return sheet.columns(row).find((column) => isAnswer(sheet, row, column)) ?? null;
}

function isAnswer(sheet: Sheet, row: number, column: number): boolean {
  return isOnScale(digitsIn(sheet.value(row, column)), REGULATION_SCALE);
}

/** True for an answer on the longest scale in use. */
function mayBeAnswer(sheet: Sheet, row: number, column: number): boolean {
  const number = digitsIn(sheet.value(row, column));
  return Number.isInteger(number) && number >= LEAST_ANSWER && number <= LONGEST_SCALE;
}

/** Takes neighbouring columns of answers from a first respondent's row on; names over them only where they may be. */
function headerOf(sheet: Sheet, first: number, from: number, mayBeNamed: boolean): Header | null {
  const start = countsFrom(sheet, from, first) ? from + 1 : from;
  const scale = scaleOfBlock(sheet, start, first);
  const rows = sampleRows({ sheet, left: 0, questions: [start], numberColumn: null, scale }, first);
  const columns: number[] = [];
  for (let column = start; holdsAnswers(sheet, column, rows, scale); column++) columns.push(column);
  const isNamed = columns.some((column) => sheet.text(first - 1, column) !== "");
  if (columns.length < FEWEST_COLUMNS || (isNamed && !mayBeNamed)) return null;
  const top = isNamed ? first - 1 : first;
  return { top, bottom: first - 1, unsur: unsurByPlace(sheet, columns, first - 1), isTelling: true };
}
