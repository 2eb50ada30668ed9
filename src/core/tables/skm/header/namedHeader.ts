import { headingRows } from "../../../grid/headingRows";
import type { Sheet } from "../../../grid/sheet";
import { flatMapInHandfuls, oncePer, type Steps } from "../../../steps";
import { isBanner } from "./banner";
import { isChoiceRow } from "./choiceRow";
import { headsTallies } from "../summary/tallyHeader";
import type { Header } from "./header";
import { headsOf, rightEdge, type Mark } from "./headerEdge";
import { readOtherCode, runsOfOtherCodes, type OtherMark } from "./otherCodes";
import {
  asksOfService,
  isTimeOfAnswer,
  mayNameUnsur,
  readQuestionNumber,
  readUnsurCode,
  readUnsurName,
  type Unsur,
} from "./unsur";

/** A row of cells that name unsur, from left to right. */
interface Run {
  readonly row: number;
  readonly kind: "codes" | "questions" | "names";
  readonly marks: readonly Mark[];
}

/** A header is at most this many rows high below the row that names the unsur, and above it. */
const DEPTH = 2;
/** Names alone (no codes) head a matrix only where several stand side by side, and surely only where many do, or all ask. */
const FEWEST_NAMES = 3;
const MANY_NAMES = 5;
const MOST_UNSUR = 30;
/** Codes that only surveys use; "P1" and "N1" head other tables as well. */
const TELLING_CODE = /^(u|pertanyaan)/i;

/** Every place on the sheet where unsur are named side by side. Whether answers stand below is not asked here. */
export const findNamedHeaders = oncePer(namedHeadersOn);

function* namedHeadersOn(sheet: Sheet): Steps<readonly Header[]> {
  const runs = yield* flatMapInHandfuls(headingRows(sheet), (row) =>
    mayNameUnsur(sheet.words(row)) ? runsOfRow(sheet, row) : NO_RUNS,
  );
  const headers: Header[] = [];
  const used = new Set<Run>();
  for (const run of runs) {
    if (used.has(run) || isOfSummary(sheet, run, runs)) continue;
    const below = runs.filter((other) => other.row > run.row && other.row <= run.row + DEPTH);
    const own = below.filter((other) => overlaps(run, other));
    for (const other of own) used.add(other);
    headers.push(headerOf(sheet, run, own));
  }
  return headers;
}

/** True for codes that head what is computed from the answers, and no answers. */
function isOfSummary(sheet: Sheet, run: Run, runs: readonly Run[]): boolean {
  if (repeatsAbove(run, runs) && !headsRespondents(sheet, run)) return true;
  return run.kind === "codes" && headsTallies(sheet, run.row, run.marks[0]?.column ?? 0);
}

/** Codes of an office's own below "U1 … U9" label the summary: "K01 … K09". */
function repeatsAbove(run: Run, runs: readonly Run[]): boolean {
  const isOther = (one: Run) => one.kind === "codes" && readUnsurCode(one.marks[0]?.text ?? "") === null;
  return isOther(run) && runs.some((above) => above.row < run.row && !isOther(above) && overlaps(above, run));
}

/** "No │ A1 │ A2" heads respondents of a survey of its own: the labels of a summary number nobody. */
function headsRespondents(sheet: Sheet, { row, marks }: Run): boolean {
  const first = marks[0]?.column ?? 0;
  return sheet.columns(row).some((column) => column < first && headsPeople(sheet.text(row, column)));
}

function headsPeople(text: string): boolean {
  return isTimeOfAnswer(text) || /^(no|nomor|nr|resp|responden)\b/i.test(text);
}

const NO_RUNS: readonly Run[] = [];

function runsOfRow(sheet: Sheet, row: number): readonly Run[] {
  const codes: Mark[] = [];
  const others: OtherMark[] = [];
  const questions: Mark[] = [];
  const names: Mark[] = [];
  for (const column of sheet.columns(row)) {
    if (typeof sheet.value(row, column) !== "string") continue;
    const text = sheet.text(row, column);
    const code = readUnsurCode(text);
    if (code) codes.push({ column, unsur: code.unsur, text });
    const other = code ? null : readOtherCode(text);
    if (other) others.push({ column, text, ...other });
    const question = readQuestionNumber(text);
    if (question !== null) questions.push({ column, unsur: question, text });
    const name = readUnsurName(text);
    if (name !== null) names.push({ column, unsur: name, text });
  }
  if (codes.length + questions.length + others.length === 0 && names.length < FEWEST_NAMES) return NO_RUNS;
  const headings = codes.filter((mark) => codes.length > 1 || !isListed(sheet, row, mark));
  const coded = [...ascendingRuns(headings).filter(isCounted), ...runsOfOtherCodes(others, codes.length > 0)];
  if (coded.length > 0) return coded.sort(byColumn).map((marks) => ({ row, kind: "codes", marks }));
  if (isChoiceRow(sheet, row, questions.length > 0 ? questions : names)) return NO_RUNS;
  const numbered = ascendingRuns(questions).filter((marks) => isCounted(marks) && marks.length >= FEWEST_NAMES);
  if (numbered.length > 0) return numbered.map((marks) => ({ row, kind: "questions", marks }));
  const distinct = new Set(names.map((mark) => mark.unsur)).size;
  const isNamed = distinct >= FEWEST_NAMES && distinct === names.length;
  return isNamed ? [{ row, kind: "names", marks: withOtherNames(sheet, row, names) }] : NO_RUNS;
}

/** True for the first of codes one below another, which name rows: "U1" over "U2". */
function isListed(sheet: Sheet, row: number, { column, unsur }: Mark): boolean {
  return readUnsurCode(sheet.text(row + 1, column))?.unsur === unsur + 1;
}

function isCounted(marks: readonly Mark[]): boolean {
  return marks[0]?.unsur === 1 && marks.length <= MOST_UNSUR;
}

function byColumn(a: readonly Mark[], b: readonly Mark[]): number {
  return (a[0]?.column ?? 0) - (b[0]?.column ?? 0);
}

/** Splits "U1 … U9  U1 … U9" (two matrices side by side) where the numbers start again. */
function ascendingRuns(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && mark.unsur >= last.unsur) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/** An unsur of the office's own, "Kenyamanan", is known by the unsur left and right of it. */
function withOtherNames(sheet: Sheet, row: number, names: readonly Mark[]): Mark[] {
  const [left, right] = [names[0]?.column ?? 0, names.at(-1)?.column ?? 0];
  const known = new Map(names.map((mark) => [mark.column, mark]));
  const marks: Mark[] = [];
  for (let column = left; column <= right; column++) {
    const text = sheet.text(row, column);
    if (text !== "") marks.push(known.get(column) ?? { column, unsur: MOST_UNSUR + column, text });
  }
  return marks;
}

function overlaps(a: Run, b: Run): boolean {
  const [left, right] = [a.marks[0]?.column ?? 0, a.marks.at(-1)?.column ?? 0];
  return b.marks.some((mark) => mark.column >= left && mark.column <= right + 1);
}

/**
 * Joins the rows of a header: codes say more than names, and a lower row of codes with more marks names the questions.
 *
 *   U1   │      │ U2          Persyaratan │ Prosedur
 *   U1.1 │ U1.2 │ U2.1        U1          │ U2
 */
function headerOf(sheet: Sheet, run: Run, below: readonly Run[]): Header {
  const bottom = Math.max(run.row, ...below.map((other) => other.row));
  const coded = below.find((other) => other.kind === "codes");
  const starts = run.kind === "codes" ? run : (coded ?? run);
  const questions = run.kind === "codes" && coded && coded.marks.length > run.marks.length ? coded : starts;
  const edge = rightEdge(sheet, starts, questions, bottom);
  const unsur = unsurOf(starts.marks, edge);
  const isTelling = isTellingRun(starts);
  return { top: topOf(sheet, run.row, unsur), bottom, unsur, isTelling };
}

function isTellingRun({ kind, marks }: Run): boolean {
  if (kind === "codes") return TELLING_CODE.test(marks[0]?.text ?? "");
  const asking = marks.filter(({ text }) => asksOfService(text)).length;
  return asking === marks.length || (kind === "names" ? marks.length : asking) >= MANY_NAMES;
}

/** Gives each question column to the last unsur that starts at or before it. */
function unsurOf(starts: readonly Mark[], edge: number): Unsur[] {
  const heads = headsOf(starts);
  return heads.map((head, index) => {
    const next = heads[index + 1];
    const end = next ? next.column - 1 : edge;
    const columns = Array.from({ length: end - head.column + 1 }, (_, offset) => head.column + offset);
    return { label: labelOf(head.text), columns };
  });
}

/** "U1" for "U1 (Persyaratan)" and "U1.1"; a name as it stands, and a whole question by its number. */
function labelOf(text: string): string {
  const code = readUnsurCode(text);
  const question = readQuestionNumber(text);
  if (!code && question !== null && text.length > LONGEST_LABEL) return `U${question}`;
  if (!code) return readOtherCode(text)?.label ?? text;
  const prefix = text.replace(/[^a-z ].*/i, "").trim();
  return prefix.length === 1 ? `${prefix.toUpperCase()}${code.unsur}` : `${prefix} ${code.unsur}`;
}

const LONGEST_LABEL = 40;

/** The first row of the header: a banner or names of the unsur above the row that names them belong to it. */
function topOf(sheet: Sheet, row: number, unsur: readonly Unsur[]): number {
  const columns = unsur.flatMap((one) => one.columns);
  let top = row;
  for (let above = row - 1; above >= Math.max(0, row - DEPTH); above--) {
    for (const column of columns) {
      const text = sheet.text(above, column);
      if (isBanner(text) || readUnsurName(text) !== null) top = above;
    }
  }
  return top;
}
