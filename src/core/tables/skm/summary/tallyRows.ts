import { oncePerObject } from "../../../grid/oncePerObject";
import { choiceLetter, numberIn } from "../respondents/answer";
import type { Rows } from "../respondents/rows";
import type { Scale } from "../scale/scale";
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
  if (found.some(({ line }) => saysWords(body, line))) return [];
  const stated = found.flatMap(({ line, answer }) => fits(body, line, answer));
  const mayExplain = isUnderExplanation(body, found[0]?.row ?? 0) || found.every(({ counted }) => counted.mayExplain);
  const isSure =
    found.every(({ counted }) => counted.isCount) && (!mayExplain || isUnderUnsur(body, found[0]?.row ?? 0));
  const columns = new Set(found.flatMap(({ line }) => [...line.numbers.keys()]));
  const mayCount = isSure || columns.size > 1;
  const isCount = stated.length === 0 ? isSure : mayCount && share(stated) >= KNOWN;
  return isCount ? found.map(({ row, answer, name }) => ({ row, answer, name })) : [];
}

/** "Pilihan 4 │ Sangat Baik" explains an answer: no count is a word. */
function saysWords({ columns }: Body, { texts }: Line): boolean {
  return [...texts].some(([column, text]) => column <= columns.lastUnsur && /\p{L}/u.test(text));
}

/** "Keterangan" and "Pilihan Jawaban", with nothing beside it, head what explains the answers. */
function isUnderExplanation({ sheet, columns }: Body, row: number): boolean {
  const filledIn = (above: number) =>
    sheet
      .columns(above)
      .filter((column) => column >= columns.left && column <= columns.lastUnsur)
      .map((column) => sheet.text(above, column))
      .filter((text) => /[\p{L}\d]/u.test(text));
  const [only, ...more] = [row - 1, row - 2].map(filledIn).find((texts) => texts.length > 0) ?? [];
  return only !== undefined && more.length === 0 && EXPLAINS.test(only);
}

const EXPLAINS = /^(ket|keterangan|catatan|legenda|skala|bobot|nilai|skor|kriteria|pilihan|opsi|jawaban)\b/i;

/** True below a header of their own: what stands under "U1 │ U2" is counted under each. */
function isUnderUnsur({ sheet, questions }: Body, row: number): boolean {
  return questions.every(
    ({ column }) => typeof sheet.value(row - 1, column) === "string" && sheet.text(row - 1, column) !== "",
  );
}

/** How many gave an answer to a question. */
export function countOfAnswer(
  { sheet, rows, scale }: Pick<Body, "sheet" | "rows" | "scale">,
  column: number,
  answer: number,
): number {
  const columns = countedIn(rows)(scale);
  const counts =
    columns.get(column) ?? countsOf(rows.answered.map((row) => numberIn(sheet.row(row)[column] ?? null, scale)));
  columns.set(column, counts);
  return counts.get(answer) ?? 0;
}

/** By column, how many gave each answer. */
type Counts = Map<number, ReadonlyMap<number, number>>;

/** Thousands of respondents are gone through once for each question, and not for each answer again. */
const countedIn = oncePerObject<Rows, (scale: Scale) => Counts>(() => oncePerObject<Scale, Counts>(() => new Map()));

function countsOf(answers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
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
