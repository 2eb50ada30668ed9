import type { Sheet } from "../../grid/sheet";
import { readUnsurCode, readUnsurName, type Unsur } from "./unsur";

/**
 * The rows that head a matrix.
 *
 *   top ─▶  NO.  │ NILAI UNSUR PELAYANAN
 *           RESP │ U1 │ U2 │ … │ U9   ◀─ bottom
 *                  └ unsur columns ┘
 */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly unsur: readonly Unsur[];
}

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

/** A header is at most this many rows high below the row that names the unsur. */
const DEPTH = 2;
/** Names alone (no codes) head a matrix only where several stand side by side. */
const FEWEST_NAMES = 3;
const MOST_UNSUR = 30;

/** Every place on the sheet where unsur are named side by side. Whether answers stand below is not asked here. */
export function findHeaders(sheet: Sheet): readonly Header[] {
  const runs: Run[] = [];
  for (let row = 0; row < sheet.rowCount; row++) runs.push(...runsOfRow(sheet, row));
  const headers: Header[] = [];
  const used = new Set<Run>();
  for (const run of runs) {
    if (used.has(run)) continue;
    const below = runs.filter((other) => other.row > run.row && other.row <= run.row + DEPTH && overlaps(run, other));
    for (const other of below) used.add(other);
    headers.push(headerOf(run, below));
  }
  return headers;
}

function runsOfRow(sheet: Sheet, row: number): Run[] {
  const codes: Mark[] = [];
  const names: Mark[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    if (typeof sheet.value(row, column) !== "string") continue;
    const text = sheet.text(row, column);
    const code = readUnsurCode(text);
    if (code) codes.push({ column, unsur: code.unsur, text });
    const name = readUnsurName(text);
    if (name !== null) names.push({ column, unsur: name, text });
  }
  const coded = ascendingRuns(codes)
    .filter((marks) => marks[0]?.unsur === 1 && marks.length <= MOST_UNSUR)
    .map((marks) => ({ row, coded: true, marks }));
  const distinct = new Set(names.map((mark) => mark.unsur)).size;
  const named = coded.length === 0 && distinct >= FEWEST_NAMES && distinct === names.length;
  return named ? [{ row, coded: false, marks: names }] : coded;
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

function overlaps(a: Run, b: Run): boolean {
  const [left, right] = extent(a);
  return b.marks.some((mark) => mark.column >= left && mark.column <= right + 1);
}

function extent(run: Run): [number, number] {
  return [run.marks[0]?.column ?? 0, run.marks.at(-1)?.column ?? 0];
}

/**
 * Joins the rows of a header: codes say more than names, and a lower row of codes with more marks names the questions.
 *
 *   U1   │      │ U2          Persyaratan │ Prosedur
 *   U1.1 │ U1.2 │ U2.1        U1          │ U2
 */
function headerOf(run: Run, below: readonly Run[]): Header {
  const bottom = Math.max(run.row, ...below.map((other) => other.row));
  const coded = below.find((other) => other.coded);
  if (!run.coded && coded) return { top: run.row, bottom, unsur: unsurOf(coded.marks, coded.marks) };
  const questions = coded && coded.marks.length > run.marks.length ? coded.marks : run.marks;
  return { top: run.row, bottom, unsur: unsurOf(run.marks, questions) };
}

/** Gives each question column to the last unsur that starts at or before it. */
function unsurOf(starts: readonly Mark[], questions: readonly Mark[]): Unsur[] {
  const heads = starts.filter((mark, index) => index === 0 || mark.unsur !== starts[index - 1]?.unsur);
  return heads.map((head, index) => {
    const next = heads[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    const last = questions.filter((mark) => mark.column < next).at(-1)?.column ?? head.column;
    const end = Number.isFinite(next) ? next - 1 : last;
    const columns = Array.from({ length: end - head.column + 1 }, (_, offset) => head.column + offset);
    return { label: labelOf(head.text), columns };
  });
}

/** "U1" for "U1 (Persyaratan)" and "U1.1"; a name as it stands. */
function labelOf(text: string): string {
  const code = readUnsurCode(text);
  if (!code) return text;
  const prefix = /^[a-z ]+/i.exec(text)?.[0].trim() ?? "U";
  return prefix.length === 1 ? `${prefix.toUpperCase()}${code.unsur}` : `${prefix} ${code.unsur}`;
}
