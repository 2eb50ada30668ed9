import type { CellValue, Sheet } from "../../../grid/sheet";
import { isOnScale } from "../respondents/answer";
import { isBanner } from "./banner";
import { respondentNumber } from "../respondents/respondentNumber";
import { REGULATION_SCALE } from "../scale/scale";
import type { Unsur } from "./unsur";

/** A longer text over a column is a title or a question, too long to name an unsur in a sentence. */
const LONGEST_NAME = 60;

/** A header cell that is only a number: 3, or 3.1 for the first question of the third unsur. */
export interface NumberLabel {
  readonly column: number;
  readonly unsur: number;
  readonly question: number | null;
}

/**
 * The cells 1, 2, 3 … or 1.1, 1.2, 2.1 … from a column on, where they can only head columns; null for anything else.
 */
export function numberLabels(
  sheet: Sheet,
  row: number,
  from: number,
  numberColumn: number | null,
): readonly NumberLabel[] | null {
  if (numberColumn !== null && respondentNumber(sheet, row, numberColumn) !== null) return null;
  const labels: NumberLabel[] = [];
  for (let column = from; ; column++) {
    const label = labelIn(sheet.value(row, column), column);
    if (!label) break;
    if (!follows(labels.at(-1), label)) return null;
    labels.push(label);
  }
  const hasQuestions = labels.some(({ question }) => question !== null);
  return labels.length > 1 && (hasQuestions || numberColumn !== null || !isOnScale(labels.length, REGULATION_SCALE))
    ? labels
    : null;
}

function labelIn(value: CellValue, column: number): NumberLabel | null {
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(String(value).trim());
  if (!match) return null;
  return { column, unsur: Number(match[1]), question: match[2] === undefined ? null : Number(match[2]) };
}

function follows(before: NumberLabel | undefined, label: NumberLabel): boolean {
  if (!before) return label.unsur === 1 && (label.question ?? 1) === 1;
  if (label.question === null || label.question === 1) return label.unsur === before.unsur + 1;
  return label.unsur === before.unsur && label.question === (before.question ?? 0) + 1;
}

/** Unsur by the numbers over their columns. */
export function unsurByNumber(labels: readonly NumberLabel[]): Unsur[] {
  const columns = new Map<number, number[]>();
  for (const { unsur, column } of labels) columns.set(unsur, [...(columns.get(unsur) ?? []), column]);
  return [...columns].map(([unsur, own]) => ({ label: `U${unsur}`, columns: own }));
}

/** Unsur by their places, under the names that stand over them if there are any. */
export function unsurByPlace(sheet: Sheet, columns: readonly number[], headRow: number): Unsur[] {
  return columns.map((column, index) => {
    const head = sheet.text(headRow, column);
    return { label: isName(head) ? head : `U${index + 1}`, columns: [column] };
  });
}

function isName(text: string): boolean {
  return /[a-z]{3}/i.test(text) && text.length <= LONGEST_NAME && !isBanner(text);
}
