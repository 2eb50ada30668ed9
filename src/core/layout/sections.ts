import type { Sheet } from "../grid/sheet";
import type { Steps } from "../steps";
import { isName } from "./cells";
import { labelColumnOf, type FigureColumn } from "./columns";
import { wordsOver, type HeaderRows } from "./headers";

/** A table below a header: the columns it reaches from and up to, and which of them names its rows. */
export interface Section {
  readonly left: number;
  readonly labelColumn: number;
  readonly columns: readonly FigureColumn[];
  /** Figures that stand before the names of the rows: codes, or what was planned for all of them. */
  readonly before: readonly FigureColumn[];
}

/**
 * The tables side by side below one header. A further one has names of its own behind the figures, and begins behind a
 * blank column or is headed as the first.
 *
 *        │ A  │ B  │ │      │ A  │ B
 *   Jan  │ 50 │ 25 │ │ Jan  │ 55 │ 30
 */
export function* sectionsOf(
  sheet: Sheet,
  header: HeaderRows,
  rows: readonly number[],
  columns: readonly FigureColumn[],
): Steps<readonly Section[]> {
  const starts = [
    0,
    ...columns.slice(1).flatMap(({ column }, at) => startBehind(sheet, header, rows, columns[at], column)),
  ];
  const sections: Section[] = [];
  for (const [at, left] of starts.entries()) {
    const own = columns.filter(({ column }) => column >= left && column < (starts[at + 1] ?? Infinity));
    const section = (yield* namedSection(sheet, rows, left, own)) ?? numberedSection(sheet, rows, left, own);
    if (section) sections.push(section);
  }
  return sections;
}

/** Of the columns of figures the first may be codes, where none but they stands before the names. */
function* namedSection(
  sheet: Sheet,
  rows: readonly number[],
  left: number,
  own: readonly FigureColumn[],
): Steps<Section | null> {
  for (const [place, { column }] of own.slice(0, MOST_CODES + 1).entries()) {
    const labelColumn = yield* labelColumnOf(sheet, rows, left, column);
    if (labelColumn !== null) return { left, labelColumn, columns: own.slice(place), before: own.slice(0, place) };
  }
  return null;
}

function numberedSection(
  sheet: Sheet,
  rows: readonly number[],
  left: number,
  own: readonly FigureColumn[],
): Section | null {
  const labelColumn = numbersOf(sheet, rows, left, own);
  if (labelColumn === null) return null;
  return { left, labelColumn, columns: own.filter(({ column }) => column > labelColumn), before: [] };
}

/** So many columns of codes may stand before the names of the rows: "Peringkat | Kode | Uraian". */
const MOST_CODES = 2;

/** The column that numbers rows which nothing else names, as days of a month: whole figures that go up from row to row. */
function numbersOf(sheet: Sheet, rows: readonly number[], left: number, own: readonly FigureColumn[]): number | null {
  const [first, second] = own;
  if (!first || !second) return null;
  const places = Array.from({ length: second.column - left }, (_, at) => left + at);
  const numbers = places.find((column) => {
    const values = rows.flatMap((row) => {
      const value = sheet.value(row, column);
      return typeof value === "number" ? [value] : [];
    });
    return (
      values.length >= FEWEST_NUMBERS &&
      values.every((value, at) => Number.isInteger(value) && value > (values[at - 1] ?? 0))
    );
  });
  return numbers ?? null;
}

const FEWEST_NUMBERS = 3;

/** Where a table begins between two columns of figures, if one does. */
function startBehind(
  sheet: Sheet,
  header: HeaderRows,
  rows: readonly number[],
  before: FigureColumn | undefined,
  next: number,
): readonly number[] {
  if (!before) return [];
  const between = Array.from({ length: next - before.column - 1 }, (_, at) => before.column + 1 + at);
  const words = (column: number) => wordsOver(sheet, header, column).join(", ").toLowerCase();
  const named = between.find((column) => rows.filter((row) => isName(sheet, row, column)).length >= FEWEST_NAMES);
  if (named === undefined) return [];
  const gap = between.find((column) => column < named && rows.every((row) => sheet.looksBlank(row, column)));
  const isHeadedAlike = firstWords(words, before.column).includes(words(named));
  if (gap === undefined && !isHeadedAlike) return [];
  return [(gap ?? before.column) + 1];
}

const FEWEST_NAMES = 2;

function firstWords(words: (column: number) => string, before: number): readonly string[] {
  return Array.from({ length: before }, (_, column) => words(column)).filter((text) => text !== "");
}
