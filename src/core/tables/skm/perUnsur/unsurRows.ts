import type { Sheet } from "../../../grid/sheet";
import { isWords } from "../../../layout/cells";
import { numberTheColumns } from "../../../layout/numbering";
import { readSaid } from "../scale/degree";
import { isSummaryLabel } from "../summary/labels";
import { mayNameUnsur, namesWhatIsAsked, readUnsurCode, readUnsurName } from "../header/unsur";

/**
 * Rows one below another that are called by unsur.
 *
 *   No │ Kode │ Unsur        │ NRR
 *   1  │ U1   │ Persyaratan  │ 3,8   ◀─ first
 *   2  │ U2   │ Prosedur     │ 3,71
 *   └ left       └ names
 */
export interface UnsurRows {
  /** The first column of their labels. */
  readonly left: number;
  /** The last column of their labels. */
  readonly names: number;
  /** From top to bottom; an unsur of the office's own among them is one of the rows. */
  readonly rows: readonly { readonly row: number; readonly label: string }[];
  /** False where they may be rows of another table, too: "P1", or whatever stands below "Pernyataan". */
  readonly isTelling: boolean;
}

/** So many rows named after unsur are no chance. */
const FEWEST = 4;
/** Rows of one unsur may take so many rows. */
const STEP = 2;
/** Longer sheets are lists. */
export const MOST_TEXT_ROWS = 2000;
/** Codes that only surveys use. */
const TELLING_CODE = /^(u|pertanyaan)/i;

/** Every run of rows of a sheet that are called by unsur, by their codes where they have some, or by what is asked. */
export function unsurRowsOn(sheet: Sheet): readonly UnsurRows[] {
  const naming = sheet.textRows.slice(0, MOST_TEXT_ROWS).filter((row) => mayNameUnsur(sheet.words(row)));
  const coded = runsOn(sheet, naming, codeOf, (code, before) => code === before + 1 || (before === 0 && code === 1));
  const named = runsOn(sheet, naming, readUnsurName, (name, _, seen) => !seen.has(name));
  const isBeside = (run: Run) =>
    coded.some((codes) => codes.column < run.column && codes.rows.some((row) => run.rows.includes(row)));
  return [...coded, ...named.filter((run) => !isBeside(run)), ...listsBelow(sheet)]
    .map((run) => rowsOf(sheet, run))
    .sort((one, other) => firstRow(one) - firstRow(other));
}

/** The first of the rows. */
export function firstRow({ rows }: UnsurRows): number {
  return rows[0]?.row ?? 0;
}

interface Run {
  readonly column: number;
  readonly rows: number[];
}

/** Rows of which each has in one column what may follow the one before. */
function runsOn(
  sheet: Sheet,
  rows: readonly number[],
  read: (text: string) => number | null,
  mayFollow: (one: number, before: number, seen: ReadonlySet<number>) => boolean,
): readonly Run[] {
  const open = new Map<number, Run & { readonly seen: Set<number>; last: number }>();
  const runs: Run[] = [];
  for (const row of rows) {
    for (const column of sheet.textColumns(row)) {
      const unsur = read(sheet.text(row, column));
      if (unsur === null) continue;
      const run = open.get(column);
      if (run && row - (run.rows.at(-1) ?? row) <= STEP && mayFollow(unsur, run.last, run.seen)) {
        run.rows.push(row);
        run.seen.add(unsur);
        run.last = unsur;
        continue;
      }
      open.delete(column);
      if (!mayFollow(unsur, 0, new Set())) continue;
      const begun = { column, rows: [row], seen: new Set([unsur]), last: unsur };
      open.set(column, begun);
      runs.push(begun);
    }
  }
  return runs.filter(({ rows }) => rows.length >= FEWEST);
}

/** 3 for "U3" and "U3. Waktu", not for "U3.1". */
function codeOf(text: string): number | null {
  const code = readUnsurCode(text);
  return code?.question === null ? code.unsur : null;
}

/** What stands below "Pernyataan" or "No. Unsur", down to a blank cell or a row of the summary. */
function listsBelow(sheet: Sheet): readonly Run[] {
  const lists: Run[] = [];
  for (const over of sheet.textRows.slice(0, MOST_TEXT_ROWS)) {
    const column = sheet.textColumns(over).findLast((one) => namesWhatIsAsked(sheet.text(over, one)));
    if (column === undefined) continue;
    const first = (sheet.mergeAt(over, column)?.bottom ?? over) + 1;
    const rows: number[] = [];
    for (let row = first; isAsked(sheet, row, column); row++) {
      if (row > first || !numberTheColumns(sheet, row, sheet.columns(row))) rows.push(row);
    }
    if (rows.length >= FEWEST) lists.push({ column, rows });
  }
  return lists;
}

function isAsked(sheet: Sheet, row: number, column: number): boolean {
  return row < sheet.rowCount && !sheet.looksBlank(row, column) && !isSummaryLabel(sheet.text(row, column));
}

function rowsOf(sheet: Sheet, { column, rows: named }: Run): UnsurRows {
  const [first, last] = numberedThrough(sheet, column, named[0] ?? 0, named.at(-1) ?? 0);
  const isCode = codeOf(sheet.text(first, column)) !== null;
  const names = isCode && namesBeside(sheet, named, column + 1) ? column + 1 : column;
  const codes = isCode ? column : readUnsurCode(sheet.text(first, column - 1)) ? column - 1 : column;
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((row) => !sheet.looksBlank(row, column))
    .map((row) => ({
      row,
      label: sheet.text(row, codes) || sheet.text(row, names) || String(sheet.value(row, names)),
    }));
  const isNumbered = /^\d+\.?$/.test(String(sheet.value(first, codes - 1) ?? ""));
  const label = sheet.text(named[0] ?? first, column);
  const isTelling = isCode ? TELLING_CODE.test(label) : readUnsurName(label) !== null;
  return { left: isNumbered ? codes - 1 : codes, names, rows, isTelling };
}

/**
 * From which row to which they are numbered through: an unsur of the office's own may be the first of them, or the last.
 *
 *   1 │ Informasi Pelayanan   a name that is not known
 *   2 │ Persyaratan
 */
function numberedThrough(sheet: Sheet, column: number, from: number, to: number): readonly [number, number] {
  const numberAt = (row: number) => Number(/^\d+/.exec(String(sheet.value(row, column - 1) ?? ""))?.[0] ?? Number.NaN);
  const isNext = (row: number, number: number) =>
    number >= 1 && numberAt(row) === number && isWords(sheet, row, column) && isAsked(sheet, row, column);
  let [first, last] = [from, to];
  while (isNext(first - 1, numberAt(first) - 1)) first--;
  while (isNext(last + 1, numberAt(last) + 1)) last++;
  return [first, last];
}

/** True for names beside codes, not for answers in words. */
function namesBeside(sheet: Sheet, rows: readonly number[], column: number): boolean {
  const names = rows.filter((row) => isWords(sheet, row, column) && readSaid(sheet.text(row, column)) === null);
  return names.length * 2 > rows.length;
}
