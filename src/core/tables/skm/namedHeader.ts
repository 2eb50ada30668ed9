import type { Sheet } from "../../grid/sheet";
import { flatMapInSteps, type Steps } from "../../steps";
import { isBanner } from "./banner";
import type { Header } from "./header";
import { readUnsurCode, readUnsurName, type Unsur } from "./unsur";

/** A row of cells that name unsur, from left to right. */
interface Run {
  readonly row: number;
  readonly coded: boolean;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly column: number;
  readonly unsur: number;
  readonly text: string;
}

/** A header is at most this many rows high below the row that names the unsur, and above it. */
const DEPTH = 2;
/** Names alone (no codes) head a matrix only where several stand side by side, and surely only where many do. */
const FEWEST_NAMES = 3;
const MANY_NAMES = 5;
const MOST_UNSUR = 30;
/** Codes that only surveys use; "P1" and "N1" head other tables as well. */
const TELLING_CODE = /^(u|pertanyaan)/i;

/** Every place on the sheet where unsur are named side by side. Whether answers stand below is not asked here. */
export function* findNamedHeaders(sheet: Sheet): Steps<readonly Header[]> {
  const runs = yield* flatMapInSteps(sheet.textRows, (row) => runsOfRow(sheet, row));
  const headers: Header[] = [];
  const used = new Set<Run>();
  for (const run of runs) {
    if (used.has(run)) continue;
    const below = runs.filter((other) => other.row > run.row && other.row <= run.row + DEPTH);
    const own = below.filter((other) => overlaps(run, other));
    for (const other of own) used.add(other);
    headers.push(headerOf(sheet, run, own));
  }
  return headers;
}

const NO_RUNS: readonly Run[] = [];

function runsOfRow(sheet: Sheet, row: number): readonly Run[] {
  const codes: Mark[] = [];
  const names: Mark[] = [];
  for (const column of sheet.columns(row)) {
    if (typeof sheet.value(row, column) !== "string") continue;
    const text = sheet.text(row, column);
    const code = readUnsurCode(text);
    if (code) codes.push({ column, unsur: code.unsur, text });
    const name = readUnsurName(text);
    if (name !== null) names.push({ column, unsur: name, text });
  }
  if (codes.length === 0 && names.length < FEWEST_NAMES) return NO_RUNS;
  const coded = ascendingRuns(codes)
    .filter((marks) => marks[0]?.unsur === 1 && marks.length <= MOST_UNSUR)
    .map((marks) => ({ row, coded: true, marks }));
  const distinct = new Set(names.map((mark) => mark.unsur)).size;
  const named = coded.length === 0 && distinct >= FEWEST_NAMES && distinct === names.length;
  return named ? [{ row, coded: false, marks: withOtherNames(sheet, row, names) }] : coded;
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
  const coded = below.find((other) => other.coded);
  const starts = run.coded ? run : (coded ?? run);
  const questions = run.coded && coded && coded.marks.length > run.marks.length ? coded : starts;
  const unsur = unsurOf(starts.marks, questions.marks);
  const isTelling = starts.coded ? TELLING_CODE.test(starts.marks[0]?.text ?? "") : starts.marks.length >= MANY_NAMES;
  return { top: topOf(sheet, run.row, unsur), bottom, unsur, isTelling };
}

/** Gives each question column to the last unsur that starts at or before it. */
function unsurOf(starts: readonly Mark[], questions: readonly Mark[]): Unsur[] {
  const heads = starts.filter((mark, index) => mark.unsur !== starts[index - 1]?.unsur);
  return heads.map((head, index) => {
    const next = heads[index + 1];
    const end = next ? next.column - 1 : (questions.at(-1)?.column ?? head.column);
    const columns = Array.from({ length: end - head.column + 1 }, (_, offset) => head.column + offset);
    return { label: labelOf(head.text), columns };
  });
}

/** "U1" for "U1 (Persyaratan)" and "U1.1"; a name as it stands. */
function labelOf(text: string): string {
  const code = readUnsurCode(text);
  if (!code) return text;
  const prefix = text.replace(/[^a-z ].*/i, "").trim();
  return prefix.length === 1 ? `${prefix.toUpperCase()}${code.unsur}` : `${prefix} ${code.unsur}`;
}

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
