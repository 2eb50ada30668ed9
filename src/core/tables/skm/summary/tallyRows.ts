import type { Sheet } from "../../../grid/sheet";
import { choiceLetter, numberIn } from "../respondents/answer";
import { answerCounted, type AnswerCounted } from "./tallyLabels";
import type { Body } from "./summary";
import type { Line } from "./summaryLines";

/** A row below the respondents that says how many gave one answer, unsur by unsur. */
export interface TallyRow {
  readonly row: number;
  /** The answer as a number on the survey's scale. */
  readonly answer: number;
  /** As its label names it. */
  readonly name: string;
}

/** One row alone that seems to count an answer may mean anything. */
const FEWEST = 2;
/** From this share of fitting figures on, rows are known to count answers. */
const KNOWN = 0.5;

/**
 * The rows that count answers, one a row:
 *
 *    38 │ A  │ B  │ …
 *       │ U1 │ U2 │ …      a header of their own, where they have one
 *     A │ 14 │ 18 │ …
 *     B │ 22 │ 19 │ …
 */
export function tallyRows(body: Body, lines: readonly Line[]): readonly TallyRow[] {
  const found = lines.flatMap((line) => {
    const counted = answerCounted(line.label);
    const answer = counted && numberOf(counted, body);
    return counted && answer !== null ? [{ row: line.row, answer, name: nameOf(counted), line, counted }] : [];
  });
  const answers = new Set(found.map(({ answer }) => answer));
  if (answers.size < FEWEST || answers.size < found.length) return [];
  const stated = found.flatMap(({ line, answer }) => fits(body, line, answer));
  const isCount = stated.length === 0 ? found.every(({ counted }) => counted.isCount) : share(stated) >= KNOWN;
  return isCount ? found.map(({ row, answer, name }) => ({ row, answer, name })) : [];
}

/** How many gave an answer to a question. */
export function countOfAnswer(
  { sheet, rows, scale }: Pick<Body, "sheet" | "rows" | "scale">,
  column: number,
  answer: number,
) {
  return rows.answered.filter((row) => numberIn(sheet.row(row)[column] ?? null, scale) === answer).length;
}

/** "A" is an answer where the word over it says so. */
const BARE = 2;
const ANSWERS = /jawaban|nilai|skor|pilihan|kategori|opsi|frekuensi/i;

/** True for the header of such rows: what stands below it counts answers, and none is a respondent's. */
export function headsTallies(sheet: Sheet, headerRow: number, firstUnsur: number): boolean {
  const answers = [1, 2].flatMap((below) => {
    for (let column = 0; column < firstUnsur; column++) {
      const label = sheet.text(headerRow + below, column);
      const counted = answerCounted(label);
      if (counted && (label.length > BARE || ANSWERS.test(sheet.text(headerRow, column)))) return [counted.answer];
    }
    return [];
  });
  return new Set(answers).size === 2 && !headsPeople(sheet, headerRow, firstUnsur);
}

/** "Nama │ U1 │ U2": whoever is called A or B answered, and is no answer. */
function headsPeople(sheet: Sheet, row: number, firstUnsur: number): boolean {
  for (let column = 0; column < firstUnsur; column++) {
    if (/^(no|nomor|nr|resp|responden|nama|inisial|loket|petugas)\b/i.test(sheet.text(row, column))) return true;
  }
  return false;
}

function numberOf({ answer }: AnswerCounted, { scale }: Body): number | null {
  const isLetter = typeof answer === "string";
  if (isLetter !== (scale.letters !== null)) return null;
  const number = isLetter ? numberIn(choiceLetter(answer), scale) : answer;
  return number >= scale.least && number <= scale.most ? number : null;
}

function nameOf({ answer }: AnswerCounted): string {
  return String(answer).toUpperCase();
}

/** Whether each figure that a row states is how many gave its answer. */
function fits(body: Body, { numbers }: Line, answer: number): boolean[] {
  return body.questions.flatMap(({ column }) => {
    const [stated] = numbers.get(column) ?? [];
    return stated === undefined ? [] : [stated === countOfAnswer(body, column, answer)];
  });
}

function share(fitting: readonly boolean[]): number {
  return fitting.filter(Boolean).length / fitting.length;
}
