import type { Sheet } from "../grid/sheet";
import { HANDFUL, type Steps } from "../steps";
import { isFigure } from "./cells";

/** A row by what it is called. */
interface NamedRow {
  readonly row: number;
  readonly label: string;
  readonly hasFigures: boolean;
}

/** Rows of one name, each called by what it counts. */
export interface RowGroup<Row> {
  readonly name: string;
  /** In the order of the words that all groups repeat. */
  readonly rows: readonly Row[];
}

/** Groups that all repeat the same words, and the rows behind the last of them. */
export interface RepeatedRows<Row> {
  readonly words: readonly string[];
  readonly groups: readonly RowGroup<Row>[];
  readonly rest: readonly Row[];
}

/** More rows than this belong to no such group. */
const MOST_WORDS = 12;
const FEWEST_GROUPS = 2;

/**
 * The rows that repeat the same words, in a column of their own behind the names or below headings:
 *
 *   1 │ Kumai  │ Unit Usaha      │ 3          PMA
 *     │        │ Investasi       │ 5            Proyek     │ 3
 *   2 │ Arut   │ Unit Usaha      │ 4            Investasi  │ 5
 *     │        │ Investasi       │ 6          PMDN
 *     │ JUMLAH │ Unit Usaha      │              Proyek     │ 4
 *     │        │ Investasi       │              Investasi  │ 6
 */
export function* repeatedRows<Row extends NamedRow>(
  sheet: Sheet,
  rows: readonly Row[],
  left: number,
  before: number,
): Steps<RepeatedRows<Row> | null> {
  let names = -1;
  for (let column = left; column < before && rows[0]; column++) {
    const found = names < 0 ? null : yield* besideNames(sheet, rows, names, column);
    if (found) return found;
    if (isCalled(sheet, rows[0].row, column)) names = column;
  }
  return yield* belowHeadings(rows);
}

function* besideNames<Row extends NamedRow>(
  sheet: Sheet,
  rows: readonly Row[],
  names: number,
  column: number,
): Steps<RepeatedRows<Row> | null> {
  const wordAt = (row: Row | undefined) => (row && isCalled(sheet, row.row, column) ? sheet.text(row.row, column) : "");
  const words = firstWords(rows.slice(0, MOST_WORDS + 1).map(wordAt));
  if (words.length < 2) return null;
  const groups: RowGroup<Row>[] = [];
  let at = 0;
  for (; at < rows.length; at += words.length) {
    if (at % HANDFUL < words.length) yield;
    // The last rows of a table may be left out of it as long as they are blank.
    const own = rows.slice(at, at + words.length);
    const [first, ...others] = own;
    if (!first || !own.every((row, place) => wordAt(row) === words[place])) break;
    const name = sheet.text(first.row, names);
    const isNamedOnce = others.every(({ row }) => ["", name].includes(sheet.text(row, names)));
    if (!isNamedOnce) return null;
    groups.push({ name: name === "" ? first.label : name, rows: own });
  }
  const rest = rows.slice(at);
  return groups.length < FEWEST_GROUPS || rest.some((row) => wordAt(row) !== "") ? null : { words, groups, rest };
}

/** True for a name, one of a single letter, too: "L" and "P" below each desa. */
function isCalled(sheet: Sheet, row: number, column: number): boolean {
  return /\p{L}/u.test(sheet.text(row, column)) && !isFigure(sheet, row, column);
}

/** The words up to where the first comes again; none where another comes again before it. */
function firstWords(words: readonly string[]): readonly string[] {
  const end = words.indexOf(words[0] ?? "", 1);
  const own = words.slice(0, Math.max(0, end));
  return own.includes("") || new Set(own).size < own.length ? [] : own;
}

function* belowHeadings<Row extends NamedRow>(rows: readonly Row[]): Steps<RepeatedRows<Row> | null> {
  const [first] = rows;
  const end = rows.slice(1, MOST_WORDS + 2).findIndex(({ hasFigures }) => !hasFigures) + 1;
  const words = rows.slice(1, Math.max(1, end)).map(({ label }) => label);
  if (!first || first.hasFigures || words.length < 2 || new Set(words).size < words.length) return null;
  const groups: RowGroup<Row>[] = [];
  let at = 0;
  for (; at + words.length < rows.length; at += words.length + 1) {
    if (at % HANDFUL <= words.length) yield;
    const [heading, ...own] = rows.slice(at, at + words.length + 1);
    if (!heading || heading.hasFigures || !own.every(({ label }, place) => label === words[place])) break;
    groups.push({ name: heading.label, rows: own });
  }
  return groups.length < FEWEST_GROUPS ? null : { words, groups, rest: rows.slice(at) };
}
