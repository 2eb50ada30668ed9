import type { Sheet } from "../../../grid/sheet";
import { saysOnlyTotal } from "../../../layout/labels";
import { wordsOver, type HeaderRows } from "../../../layout/headers";
import { isAnothers } from "../summary/anothers";
import { findMutu, isGrade } from "../grade/grade";
import { readSaid } from "../scale/degree";
import { laddersOf } from "../scale/ladders";
import { letteredAmong, readingsOfLettered, type LetterOrder } from "./letteredColumns";
import { countsAndShares, type ShareOf } from "./countsAndShares";
import { bareNumber, readingsOfNumbered, type NumberedColumn } from "./numberedColumns";
import { shortAnswers } from "./shortAnswers";
import { fieldRole, isOfRespondent, type FieldRole } from "./roles";

/** A column of figures of the unsur, and what they are. */
export type Field = { readonly column: number; readonly words: string } & FieldRole;

type Lines = readonly { readonly row: number }[];

/** So many columns of how many gave an answer are no chance. */
const FEWEST_ANSWERS = 3;
/** No average of answers is higher; what is, is on the scale of the IKM, or a sum. */
export const HIGHEST_AVERAGE = 10;
const BEST_INDEX = 100;

/** Anything may be remarked there. */
const REMARK = /^ket(erangan)?\.?$/i;

/** What the columns of figures are, in one reading. */
export interface Fields {
  readonly fields: readonly Field[];
  /** True where the averages of parts are on the scale of the IKM. */
  readonly isOnHundred: boolean;
  /** In which order letters over how many gave each answer are read; null where there are none. */
  readonly letters: LetterOrder | null;
}

/**
 * The columns right of the names that words stand over, in each of their readings; what parts are averages on is told by
 * their figures.
 */
export function fieldsOf(sheet: Sheet, header: HeaderRows, names: number, lines: Lines): readonly Fields[] {
  const found: Field[] = [];
  const worded: { readonly column: number; readonly words: string }[] = [];
  const numbered: NumberedColumn[] = [];
  const { columns, shares } = countsAndShares(columnsAfter(sheet, header, names));
  const lettered = letteredAmong(columns.map((own) => ({ ...own, text: lastOf(own.words) })));
  for (const { column, words } of columns) {
    if (lettered.some((one) => one.column === column)) continue;
    const numbers = numbersIn(sheet, column, lines);
    const isShare = SHARE.test(words) && fieldRole(words)?.kind !== "satisfied";
    if (isAnothers(words) || isShare) continue;
    const number = bareNumber(lastOf(words));
    const part = partOf(numbers);
    if (number !== null && part === null) {
      const figures = lines.map(({ row }) => figureIn(sheet, row, column));
      numbered.push({ column, words, number, figures, isOfRespondent: isOfRespondent(words) });
      continue;
    }
    const role = number === null ? (scoreOf(words, found) ?? asked(fieldRole(words), numbers) ?? part) : part;
    const said = role && asCellsSay(sheet, { column, words }, lines, asFiguresSay(role, numbers));
    if (said) found.push({ column, words, ...said });
    else if (readSaid(lastOf(words))) worded.push({ column, words });
  }
  found.push(...answersInWords(worded));
  const read = (reading: readonly Field[], letters: LetterOrder | null) =>
    withShares(readingOf(sheet, lines, [...found, ...reading], letters), shares);
  if (lettered.length > 0) return readingsOfLettered(lettered).map(({ order, given }) => read(given, order));
  return readingsOfNumbered(numbered).map((reading) => read(reading, null));
}

/** The shares of what is known to count answers, or those who gave them. */
function withShares(own: Fields, shares: readonly ShareOf[]): Fields {
  const isOfCounts = ({ of }: ShareOf) =>
    own.fields.some(({ column, kind }) => column === of && (kind === "given" || kind === "count"));
  const known = shares.filter(isOfCounts).map((share): Field => ({ ...share, kind: "share" }));
  const hasAnswers = own.fields.some(({ kind }) => kind === "given");
  return hasAnswers && known.length > 0 ? { ...own, fields: [...own.fields, ...known].sort(byColumn) } : own;
}

function byColumn(one: Field, other: Field): number {
  return one.column - other.column;
}

/** The columns right of the names, up to one without words; letters that stand for answers are written out. */
function columnsAfter(sheet: Sheet, header: HeaderRows, names: number) {
  const columns: { readonly column: number; readonly words: string }[] = [];
  const width = sheet.width(header.top, header.bottom);
  for (let column = names + 1; column < width; column++) {
    const words = wordsOfColumn(sheet, header, column);
    if (words === "") break;
    columns.push({ column, words });
  }
  const short = shortAnswers(columns.map(({ words }) => lastOf(words)));
  return columns.map(({ column, words }) => ({ column, words: short.get(lastOf(words).toLowerCase()) ?? words }));
}

function readingOf(sheet: Sheet, lines: Lines, found: readonly Field[], letters: LetterOrder | null): Fields {
  const isPart = (field: Field) => field.kind === "part";
  const hasParts = found.filter(isPart).length > 1;
  const isOnHundred = found.filter(isPart).some(({ column }) => numbersIn(sheet, column, lines).some(isHigh));
  const fields = [...found]
    .sort(byColumn)
    .filter((field) => field.kind !== "part" || hasParts)
    .map((field): Field => (hasParts && AVERAGE.test(field.words) ? { ...field, kind: "nrr" } : field));
  return { fields: withoutRepeats(withoutOpenSum(sheet, lines, ofAnswers(fields))), isOnHundred, letters };
}

/**
 * A blank "Jumlah" beside how many gave each answer, and nothing computed from it, may as well be how many answered:
 *
 *   Unsur    │ Sangat Puas │ Puas │ Kurang Puas │ Tidak Puas │ Jumlah │ % Puas
 */
function withoutOpenSum(sheet: Sheet, lines: Lines, fields: readonly Field[]): readonly Field[] {
  const isGiven = fields.some(({ kind }) => kind === "given");
  if (!isGiven || fields.some(({ kind }) => FROM_SUM.has(kind))) return fields;
  return fields.filter(
    ({ kind, words, column }) =>
      kind !== "sum" || !saysOnlyTotal(lastOf(words)) || numbersIn(sheet, column, lines).length > 0,
  );
}

const FROM_SUM: ReadonlySet<Field["kind"]> = new Set(["count", "nrr", "weighted", "index", "mutu", "kinerja"]);

const SHARE = /%|persen|prosen/i;
const AVERAGE = /rata|rerata|\bmean\b/i;

/** Over a column of answers may stand a number alone. */
function wordsOfColumn(sheet: Sheet, header: HeaderRows, column: number): string {
  const value = sheet.value(header.bottom, column);
  const words = wordsOver(sheet, header, column);
  return (typeof value === "number" ? [...words, String(value)] : words).join(", ");
}

function numbersIn(sheet: Sheet, column: number, lines: Lines): readonly number[] {
  return lines.map(({ row }) => figureIn(sheet, row, column)).filter((figure) => figure !== null);
}

function figureIn(sheet: Sheet, row: number, column: number): number | null {
  const value = sheet.value(row, column);
  return typeof value === "number" ? value : null;
}

function isHigh(number: number): boolean {
  return number > HIGHEST_AVERAGE;
}

/** Averages under words that are not known are those of a part: a service, a district. */
function partOf(numbers: readonly number[]): FieldRole | null {
  const areAverages = numbers.every((one) => one >= 1 && one <= BEST_INDEX) && numbers.some((one) => one % 1 !== 0);
  return numbers.length > 1 && areAverages ? { kind: "part" } : null;
}

/** "Bobot │ Nilai │ Skor": right of a weight and an average, a score is one times the other. */
function scoreOf(words: string, before: readonly Field[]): FieldRole | null {
  const isThere = (kind: Field["kind"]) => before.some((field) => field.kind === kind);
  return /^skor( akhir| tertimbang)?$/i.test(lastOf(words)) && isThere("weight") && isThere("nrr")
    ? { kind: "weighted" }
    : null;
}

/** A respondent's column holds answers; higher figures under such a heading are something else. */
function asked(role: FieldRole | null, numbers: readonly number[]): FieldRole | null {
  const areAnswers = numbers.length > 0 && numbers.every((one) => Number.isInteger(one) && one <= HIGHEST_AVERAGE);
  return role?.kind === "answer" && !areAnswers ? null : role;
}

function lastOf(words: string): string {
  return words.split(", ").at(-1) ?? "";
}

/** "Tidak Baik │ Kurang Baik │ Baik │ Sangat Baik" over how many said so. */
function answersInWords(columns: readonly { readonly column: number; readonly words: string }[]) {
  const said = columns.map(({ words }) => readSaid(lastOf(words))?.degree ?? "good");
  const degrees = new Set(said);
  const isSure = degrees.size === columns.length && (degrees.size === 4 || degrees.size === 5);
  const [choice] = (isSure ? laddersOf([{ topic: "quality", degrees }], degrees.size, new Map()) : null) ?? [];
  if (!choice?.isSure) return [];
  return columns.map((column, at) => {
    const answer = choice.ladder.indexOf(said[at] ?? "good") + 1;
    return { ...column, kind: "given" as const, answer };
  });
}

/** "Kategori" may be said of the letter and of the word; "Keterangan" of neither, but that an unsur rose, or of nothing. */
function asCellsSay(
  sheet: Sheet,
  { column, words }: { readonly column: number; readonly words: string },
  lines: Lines,
  role: FieldRole,
): FieldRole | null {
  if (role.kind !== "mutu" && role.kind !== "kinerja") return role;
  const texts = lines.map(({ row }) => sheet.text(row, column)).filter((text) => text !== "");
  if (texts.length === 0) return REMARK.test(lastOf(words)) ? null : role;
  if (!texts.some(isGrade)) return null;
  return { kind: texts.every((text) => findMutu(text) !== null) ? "mutu" : "kinerja" };
}

/** "Nilai" and "Indeks" may be said of an average and of its hundredfold. */
function asFiguresSay(role: FieldRole, numbers: readonly number[]): FieldRole {
  if (numbers.length === 0 || !["sum", "nrr", "index"].includes(role.kind)) return role;
  if (numbers.filter(isHigh).length * 2 < numbers.length) return { kind: "nrr" };
  return role.kind === "nrr" ? { kind: "index" } : role;
}

/** Beside how many gave each answer, the first "Jumlah" is how many answered, where a further one adds up what they gave. */
function ofAnswers(fields: readonly Field[]): readonly Field[] {
  const has = (kind: Field["kind"]) => fields.filter((field) => field.kind === kind).length;
  if (has("given") < FEWEST_ANSWERS) return fields.filter(({ kind }) => kind !== "given" && kind !== "satisfied");
  const first = fields.find(({ kind }) => kind === "sum");
  if (!first || has("sum") < 2 || has("count") > 0) return fields;
  return fields.map((field): Field => (field === first ? { ...field, kind: "count" } : field));
}

const REPEATED: ReadonlySet<Field["kind"]> = new Set(["part", "answer"]);

/** A figure that is given twice is read once; parts and answers are each their own. */
function withoutRepeats(fields: readonly Field[]): readonly Field[] {
  const isRepeat = (field: Field, other: Field) =>
    field.kind === other.kind && (field.kind !== "given" || other.kind !== "given" || field.answer === other.answer);
  return fields.filter(
    (field, at) => REPEATED.has(field.kind) || !fields.slice(0, at).some((one) => isRepeat(field, one)),
  );
}
