import { headingRows } from "../../../grid/headingRows";
import type { CellValue, Sheet } from "../../../grid/sheet";
import { forEachInSteps, type Steps } from "../../../steps";
import { digitsIn, isOnScale } from "../respondents/answer";
import { sampleRows } from "../respondents/answerColumn";
import { firstColumn, lastColumn, type Header } from "./header";
import { unsurByPlace } from "./numberLabels";
import { foldAnswer, mayBeSaid, readSaid } from "../scale/degree";
import { likelyScale } from "../scale/likelyScale";
import { REGULATION_SCALE } from "../scale/scale";
import { readQuestionNumber, readUnsurCode, readUnsurName } from "./unsur";

/** So many neighbouring columns answered by choosing from one list are no chance. */
const FEWEST = 4;
/** Names of unsur that make an instrument of their own of the columns under them. */
const OWN_INSTRUMENT = 5;
/** Fewer words over a column are a name: other tables have "Baik" and "Kurang baik" under names. */
const SHORTEST_STATEMENT = 4;
/** "Tidak ada pungutan liar selama saya dilayani" is no answer, although "Tidak ada" is one: so many words are. */
const LONGEST_ANSWER = 5;
/** Between the questions and the first answers there may be a row of numbers. */
const REACH_UP = 2;
/** The share of a column's sampled rows that must be filled in, and the share of those that must be choices. */
const FILLED = 0.5;
const CHOSEN = 0.7;

/** Over remarks, in which some say "Sangat baik". Complaints are an unsur: "Penanganan pengaduan, saran dan masukan". */
const REMARKS = /^(?!.*aduan).*\b(saran|masukan|kritik|komentar|harapan|alasan|keterangan|catatan|kesan)/i;
/** Over a verdict on a whole row. */
const VERDICT = /^(kategori|predikat|kesimpulan|hasil|mutu|kinerja|status|ket)\b/i;

/**
 * Whole questions that name no unsur, known by what is answered below them:
 *
 *   Cap waktu │ Usia │ Petugas tidak meminta imbalan … │ Antrean dilayani menurut urutan … │ Saran
 *   2/4/2024  │ 31   │ Setuju                          │ Sangat setuju                     │ -
 *                      └────────────── at least four columns ──────────────┘
 *
 * A header that names some of them and leaves others out is not among `named` in what is given back.
 */
export function* findChoiceHeaders(sheet: Sheet, named: readonly Header[]): Steps<readonly Header[]> {
  const choices = new Choices(sheet);
  const found: Header[] = [];
  yield* forEachInSteps(headingRows(sheet), (row) => {
    let from = 0;
    // Every run of four columns or more crosses one of these.
    for (let column = FEWEST - 1; row > 0 && column < sheet.columnCount; column += FEWEST) {
      if (column < from || !choices.begin(row, column)) continue;
      const columns = choices.columnsAround(row, column);
      const header = choices.header(row, columns);
      from = (columns.at(-1) ?? column) + 1;
      if (header) found.push(header);
    }
  });
  const ofTheirOwn = found.flatMap((header) =>
    without(
      header,
      named.filter((other) => isNamedApart(sheet, header, other)),
    ),
  );
  return [...named.filter((header) => !ofTheirOwn.some((other) => overlaps(header, other))), ...ofTheirOwn];
}

/** The answers of a sheet that were chosen from a list, and the questions over them. */
class Choices {
  readonly #known = new Map<string, boolean>();

  constructor(private readonly sheet: Sheet) {}

  /** True where a question's first answer may stand. */
  begin(row: number, column: number): boolean {
    const value = this.sheet.value(row, column);
    return this.#isChoice(value, row, column) && this.#question(row, column) !== null;
  }

  columnsAround(row: number, seed: number): readonly number[] {
    const { sheet } = this;
    const rows = sampleRows({ sheet, left: seed, questions: [seed], numberColumn: null, scale: REGULATION_SCALE }, row);
    const columns = [seed];
    for (let column = seed - 1; column >= 0 && this.#holdsChoices(column, rows); column--) columns.unshift(column);
    for (let column = seed + 1; this.#holdsChoices(column, rows); column++) columns.push(column);
    return columns;
  }

  /** The questions over neighbouring columns of choices; null where they are too few, or their words no scale. */
  header(first: number, columns: readonly number[]): Header | null {
    const { sheet } = this;
    const [left = 0] = columns;
    const questions = columns.map((column) => this.#question(first, column));
    const top = Math.min(...questions.map((question) => question?.row ?? first));
    if (columns.length < FEWEST) return null;
    const read = { sheet, left, questions: columns, numberColumn: null, scale: REGULATION_SCALE };
    const saying = columns.filter((column) => this.#says(sheet.text(first, column)));
    const { wording } = likelyScale(read, { top, bottom: first - 1 });
    const isWorded =
      saying.length > 0 && (wording !== null || saying.every((column) => hasMark(sheet.text(first, column))));
    const statements = questions.filter((question) => isStatement(question?.text ?? ""));
    if (!isWorded && statements.length < columns.length) return null;
    const isTelling = isWorded && statements.length * 2 > columns.length;
    return { top, bottom: first - 1, unsur: unsurByPlace(sheet, columns, top), isTelling };
  }

  #holdsChoices(column: number, rows: readonly number[]): boolean {
    const first = rows[0] ?? 0;
    if (this.#question(first, column) === null) return false;
    const filled = rows.filter((row) => !this.sheet.looksBlank(row, column));
    const chosen = filled.filter((row) => this.#isChoice(this.sheet.value(row, column), first, column));
    return filled.length >= rows.length * FILLED && chosen.length > 0 && chosen.length >= filled.length * CHOSEN;
  }

  /** What stands over a column's first answer, where that may be a question. */
  #question(first: number, column: number): { readonly row: number; readonly text: string } | null {
    for (let row = first - 1; row >= Math.max(0, first - REACH_UP); row--) {
      const text = this.sheet.text(row, column);
      if (/^\(?\d*\)?$/.test(text)) continue;
      const isAnswer = this.#says(text) && text.split(" ").length <= LONGEST_ANSWER;
      return isAnswer || REMARKS.test(text) || VERDICT.test(text) ? null : { row, text };
    }
    return null;
  }

  /** Numbers are answers under whole sentences only. */
  #isChoice(value: CellValue, first: number, column: number): boolean {
    if (typeof value === "string" && this.#says(value)) return true;
    return isOnScale(digitsIn(value), REGULATION_SCALE) && isStatement(this.#question(first, column)?.text ?? "");
  }

  /** True for "Setuju", "4 - Sangat setuju", "d. Sangat setuju". */
  #says(text: string): boolean {
    if (!mayBeSaid(text)) return false;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const says = readSaid(foldAnswer(text).replace(MARK, "")) !== null;
    this.#known.set(text, says);
    return says;
  }
}

/** The number or the letter of a choice. */
const MARK = /^\(?(\d{1,2}|[a-f])\)?\s*[-–—.:=)]\s*|\s*\(\d{1,2}\)$/i;

function hasMark(text: string): boolean {
  return MARK.test(text);
}

function isStatement(text: string): boolean {
  return text.split(" ").length >= SHORTEST_STATEMENT;
}

/** True where a header says as much as the choices do, or heads an instrument of its own among them. */
function isNamedApart(sheet: Sheet, header: Header, other: Header): boolean {
  if (!overlaps(header, other)) return false;
  const columns = other.unsur.flatMap((unsur) => unsur.columns);
  const texts = columns.map((column) => sheet.text(other.bottom, column));
  if (texts.some((text) => readUnsurCode(text) !== null || readQuestionNumber(text) !== null)) return true;
  const names = texts.filter((text) => readUnsurName(text) !== null);
  const others = widthOf(header) - columns.length;
  return others <= 0 || (names.length >= OWN_INSTRUMENT && others >= FEWEST);
}

/** What is left of a header beside those that head instruments of their own; none where that is too narrow. */
function without(header: Header, others: readonly Header[]): readonly Header[] {
  if (others.length === 0) return [header];
  const [left, right] = [Math.min(...others.map(firstColumn)), Math.max(...others.map(lastColumn))];
  const sides = [(column: number) => column < left, (column: number) => column > right];
  return sides
    .map((isOnSide) => header.unsur.filter(({ columns }) => columns.every(isOnSide)))
    .filter(({ length }) => length >= FEWEST)
    .map((unsur) => ({ ...header, unsur }));
}

function widthOf(header: Header): number {
  return lastColumn(header) - firstColumn(header) + 1;
}

function overlaps(one: Header, other: Header): boolean {
  const isBeside = lastColumn(one) < firstColumn(other) || lastColumn(other) < firstColumn(one);
  return !isBeside && one.top <= other.bottom + REACH_UP && other.top <= one.bottom + REACH_UP;
}
