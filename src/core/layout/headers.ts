import { headingRows } from "../grid/headingRows";
import type { CellValue, Sheet } from "../grid/sheet";
import { filterInHandfuls, oncePer, type Steps } from "../steps";
import { isFigure, isNothing, isWords, isYear } from "./cells";
import { headAt, namesDays } from "./dayRow";
import { numberingOf } from "./rowNumbers";
import { isOrder } from "./vocabulary";

/** The rows of words over a block of figures. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** A header has at most so many rows. */
const MOST_ROWS = 4;
/** A header's words are shorter than a sentence; remarks stand alone, so where several words are beside each other they may be longer. */
const LONGEST = 80;
const LONGEST_BESIDE = 200;
const SEVERAL = 4;
/** The figures begin at most so far below their header: a numbering row and a heading may come first. */
export const REACH = 6;

/** Every run of rows that are words over figures, from top to bottom. */
export const headersInSteps = oncePer(findHeaders);

function* findHeaders(sheet: Sheet): Steps<readonly HeaderRows[]> {
  const found: HeaderRows[] = [];
  const figures = new FigurePlaces(sheet);
  const isOfHeader = (one: number) =>
    !holdsPlainNumber(sheet, one) &&
    (isHeaderRow(sheet, one, figures) || isWordBelow(sheet, one, figures) || areBelowBanners(sheet, one));
  for (const row of yield* filterInHandfuls(rowsOfWords(sheet), isOfHeader)) {
    const last = found.at(-1);
    if (!isHeaderRow(sheet, row, figures) && last?.bottom !== row - 1) continue;
    if (last?.bottom !== row - 1 || row - last.top >= MOST_ROWS) found.push({ top: row, bottom: row });
    else if (!isHeaded(sheet, row)) found[found.length - 1] = { ...last, bottom: row };
  }
  return found;
}

/** The rows that hold words, and those above them, where years may stand alone. */
function rowsOfWords(sheet: Sheet): readonly number[] {
  const rows: number[] = [];
  for (const row of headingRows(sheet)) {
    if (row > 0 && rows.at(-1) !== row - 1) rows.push(row - 1);
    rows.push(row);
  }
  return rows;
}

/** True for a row of words and years, of no other figures, at least one of which stands over figures. */
function isHeaderRow(sheet: Sheet, row: number, figures: FigurePlaces): boolean {
  const filled = sheet.columns(row).filter((column) => !sheet.looksBlank(row, column));
  const years = filled.filter((column) => figures.mayBeAt(row, column)).map((column) => sheet.value(row, column));
  const words = filled.length - years.length;
  const isWorded = words >= (years.length > 1 ? 1 : FEWEST_WORDS);
  if (!isWorded && words > 0) return false;
  if (!(isWorded ? areYears(years) : areYearsAlone(years)) && !namesDays(sheet, row)) return false;
  const longest = words >= SEVERAL ? LONGEST_BESIDE : LONGEST;
  return (
    filled.every((column) => sheet.text(row, column).length <= longest) &&
    filled.some(
      (column, at) => !numbersRows(sheet.text(row, column), at) && hasFiguresBelow(sheet, row, column, figures),
    )
  );
}

const FEWEST_WORDS = 2;

/**
 * True for words that stand alone over figures where all that stands beside them is merged down from the row above: only one
 * column says more.
 *
 *   NO │ WILAYAH │ JUMLAH │ PROYEK
 *      │         │ (Rp.)  │
 */
function isWordBelow(sheet: Sheet, row: number, figures: FigurePlaces): boolean {
  const column = row === 0 ? null : onlyFilled(sheet, row);
  if (column === null || sheet.text(row, column).length > LONGEST) return false;
  const above = sheet.columns(row - 1).filter((at) => at !== column && !sheet.looksBlank(row - 1, at));
  const areMerged = above.every((at) => (sheet.mergeAt(row - 1, at)?.bottom ?? 0) >= row);
  const isWord = isWords(sheet, row, column) || /^\(.+\)$/.test(sheet.text(row, column));
  return isWord && above.length >= FEWEST_WORDS && areMerged && hasFiguresBelow(sheet, row, column, figures);
}

/**
 * True for words below banners where all that stands beside these is merged down to them, also where the figures below are
 * still to come:
 *
 *   Pagu │ Kontrak │ Efisiensi
 *        │         │ Rp │ %
 */
function areBelowBanners(sheet: Sheet, row: number): boolean {
  if (row === 0) return false;
  const [filled, above] = [row, row - 1].map((one) =>
    sheet.columns(one).filter((column) => !sheet.looksBlank(one, column)),
  ) as [number[], number[]];
  const beside = above.filter((column) => !isMergedAcross(sheet, row - 1, column));
  const isWord = (column: number) =>
    typeof sheet.value(row, column) === "string" && sheet.text(row, column).length <= LONGEST;
  return (
    filled.length >= FEWEST_WORDS &&
    beside.length >= FEWEST_WORDS &&
    beside.every((column) => (sheet.mergeAt(row - 1, column)?.bottom ?? 0) >= row) &&
    filled.every((column) => isWord(column) && isMergedAcross(sheet, row - 1, column))
  );
}

/** The only column in which something is seen in a row; null where nothing is, or more. */
function onlyFilled(sheet: Sheet, row: number): number | null {
  let only: number | null = null;
  for (const column of sheet.columns(row)) {
    if (sheet.looksBlank(row, column)) continue;
    if (only !== null) return null;
    only = column;
  }
  return only;
}

/** Most rows below a header hold a number that is neither a year nor a date nor a day, and can be no header themselves. */
function holdsPlainNumber(sheet: Sheet, row: number): boolean {
  const values = sheet.row(row);
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (typeof value === "number" && !isYear(value) && sheet.dateFormat(row, column) === null)
      return !namesDays(sheet, row);
  }
  return false;
}

/**
 * Below words of their own, a name and figures that look like years are a row of the table: "Kab. A │ 2020 │ 2021". Years
 * below one word that is merged over them are part of the header: "2022 │ 2023 │ JML" below "Izin yang dikeluarkan".
 */
function isHeaded(sheet: Sheet, row: number): boolean {
  const filled = sheet.columns(row).filter((column) => !sheet.looksBlank(row, column));
  return (
    filled.some((column) => isFigure(sheet, row, column)) &&
    filled.some((column) => !isFigure(sheet, row, column)) &&
    filled.every((column) => isWords(sheet, row - 1, column) && !isMergedAcross(sheet, row - 1, column))
  );
}

function isMergedAcross(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== null && merge.right > merge.left;
}

/** "No" stands over numbers in any header, and "II" before a heading over the numbers of its rows. */
function numbersRows(text: string, at: number): boolean {
  return isOrder(text, 0) || (at === 0 && numberingOf(text) !== null);
}

/** "2022 | 2023 | 2024", or the last first: what is counted seldom goes by one from column to column. */
function areYears(values: readonly CellValue[]): boolean {
  return values.every(isYear) && [1, -1].some((step) => goBy(values, (by) => by === step));
}

/** "| 2010 | 2015 | 2020" under "Tahun", or under nothing. */
function areYearsAlone(values: readonly CellValue[]): boolean {
  return values.length > 1 && values.every(isYear) && [1, -1].some((sign) => goBy(values, (by) => by * sign > 0));
}

/** Years that begin anew stand below the next of several words: "2023 | 2024 | 2023 | 2024" below PMA and PMDN. */
function goBy(values: readonly CellValue[], isStep: (by: number) => boolean): boolean {
  return values.every((value, at) => {
    const by = Number(value) - Number(values[at - 1]);
    return at === 0 || isStep(by) || (by !== 0 && value === values[0]);
  });
}

/** Where figures stand, or dashes, which say that there is none; each row of words above a cell asks for it anew. */
class FigurePlaces {
  readonly #rows: (boolean | undefined)[][] = [];

  constructor(private readonly sheet: Sheet) {}

  mayBeAt(row: number, column: number): boolean {
    const own = (this.#rows[row] ??= []);
    return (own[column] ??= isFigure(this.sheet, row, column) || isNothing(this.sheet.text(row, column)));
  }
}

/** Below a word that is merged over several columns, in any of them. */
function hasFiguresBelow(sheet: Sheet, row: number, column: number, figures: FigurePlaces): boolean {
  const last = Math.min(sheet.rowCount - 1, row + REACH);
  const right = sheet.mergeAt(row, column)?.right ?? column;
  for (let below = row + 1; below <= last; below++) {
    for (let at = column; at <= right; at++) if (figures.mayBeAt(below, at)) return true;
  }
  return false;
}

/**
 * The words over a column, from top to bottom, each once: "Realisasi", "PMA". A word that is not merged reaches over the
 * blank cells at its right, where words stand below all of them, but no further than the word above it. What stands left of
 * `first` is over the labels, and reaches over no figures.
 *
 *   Wilayah │ Realisasi │      │ Target       "Realisasi, PMDN", but not "Realisasi, Target"
 *           │ PMA       │ PMDN │
 */
export function wordsOver(sheet: Sheet, { top, bottom }: HeaderRows, column: number, first = 0): readonly string[] {
  const words: string[] = [];
  let start = first;
  for (let row = top; row <= bottom; row++) {
    const place = placeOfWord(sheet, row, bottom, column, start);
    if (place === null) continue;
    const text = headAt(sheet, row, place);
    if (words.at(-1) !== text) words.push(text);
    start = place;
  }
  return words;
}

function placeOfWord(sheet: Sheet, row: number, bottom: number, column: number, start: number): number | null {
  if (headAt(sheet, row, column) !== "") return column;
  for (let left = column; left >= start && hasWordsBelow(sheet, row, bottom, left); left--) {
    if (headAt(sheet, row, left) !== "") return sheet.mergeAt(row, left) === null ? left : null;
  }
  return null;
}

function hasWordsBelow(sheet: Sheet, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) if (headAt(sheet, below, column) !== "") return true;
  return false;
}
