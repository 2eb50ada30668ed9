import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { isWords, nameAt, printedAt } from "../layout/cells";
import { labelKind } from "../layout/labels";
import type { Pages } from "./pages";

/** A row or column of a recap that takes one word's figures from each page. */
export interface Family {
  /** What it is called: "PBG", "Jumlah Izin". */
  readonly word: string;
  readonly isTotal: boolean;
  readonly cells: readonly RecapCell[];
}

/** A cell of a recap that adds up others of it. */
export interface GridSum {
  readonly rule: "totals-down" | "totals-across";
  /** "Jumlah, Januari". */
  readonly subject: string;
  readonly target: Cell;
  readonly parts: readonly Cell[];
}

/** A cell of a recap, and the sheet that it takes its figure from. */
export interface RecapCell {
  readonly cell: Cell;
  readonly page: Sheet;
  readonly pageWord: string;
}

/** Figures of which each takes its place from two words, one of which names another sheet. */
export interface Grid {
  readonly sheet: Sheet;
  /** Where its words begin. */
  readonly corner: Cell;
  readonly families: readonly Family[];
  readonly sums: readonly GridSum[];
}

/** A recap of one sheet is none. */
const FEWEST_PAGES = 2;
/** Recaps over sheets are small, and stand near the top of their sheet. */
const ROWS = 200;
const COLUMNS = 60;
const MOST_BLANK = 1;

/**
 * The recaps on a sheet whose columns, or whose rows, are called as other sheets are:
 *
 *   Jenis Izin │ Januari │ Februari │ Jumlah        Bulan    │ PBG │ SLF │ Jumlah
 *   PBG        │         │          │               Januari  │     │     │
 *   Jumlah     │         │          │               Februari │     │     │
 */
export function gridsOn(sheet: Sheet, pages: Pages): readonly Grid[] {
  const places = placesOn(sheet, pages);
  const along = groupedBy(places, ({ cell }) => cell.row).map((own) => alongColumns(sheet, own));
  const down = groupedBy(places, ({ cell }) => cell.column).map((own) => downRows(sheet, own));
  return [...along, ...down].flatMap((grid) => grid ?? []);
}

function placesOn(sheet: Sheet, pages: Pages): readonly RecapCell[] {
  const places: RecapCell[] = [];
  for (let row = 0; row < Math.min(sheet.rowCount, ROWS); row++) {
    for (const column of sheet.columns(row)) {
      if (column >= COLUMNS || sheet.value(row, column) === null) continue;
      const pageWord = nameAt(sheet, row, column);
      const page = pages.namedBy(pageWord);
      if (page && page !== sheet && isNarrow(sheet, row, column))
        places.push({ cell: { row, column }, page, pageWord });
    }
  }
  return places;
}

/** A month over several columns is the month of each of them. */
function isNarrow(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.merges.length === 0 ? null : sheet.mergeAt(row, column);
  return merge === null || merge.left === merge.right;
}

/** Places of one row or column, where they name several sheets and each once. */
function groupedBy(
  places: readonly RecapCell[],
  lineOf: (place: RecapCell) => number,
): readonly (readonly RecapCell[])[] {
  const groups = new Map<number, RecapCell[]>();
  for (const place of places) groups.set(lineOf(place), [...(groups.get(lineOf(place)) ?? []), place]);
  return [...groups.values()].filter(
    (own) => own.length >= FEWEST_PAGES && new Set(own.map(({ page }) => page)).size === own.length,
  );
}

function alongColumns(sheet: Sheet, heads: readonly RecapCell[]): Grid | null {
  const { row: top, column: first } = heads[0]?.cell ?? { row: 0, column: 0 };
  const labelColumn = labelColumnBefore(sheet, top, first);
  if (labelColumn === null) return null;
  const families = labelledRows(sheet, top + 1, labelColumn).map((row): Family => {
    const word = nameAt(sheet, row, labelColumn);
    const cells = heads.map((head) => ({ ...head, cell: { row, column: head.cell.column } }));
    return { word, isTotal: labelKind(word) === "total", cells };
  });
  const behind = (heads.at(-1)?.cell.column ?? first) + 1;
  const columns = heads.map(({ cell, pageWord }) => ({ at: cell.column, word: pageWord }));
  const right = labelKind(printedAt(sheet, top, behind)) === "total" ? behind : null;
  const across = families.flatMap(({ word, cells }): GridSum[] => {
    const [{ cell } = { cell: null }] = cells;
    if (cell === null || right === null) return [];
    const target = { row: cell.row, column: right };
    return [{ rule: "totals-across", subject: word, target, parts: cells.map((own) => own.cell) }];
  });
  const row = (family: Family) => family.cells[0]?.cell.row ?? 0;
  const [total, ...more] = families.filter(({ isTotal }) => isTotal);
  const items = families.filter(({ isTotal }) => !isTotal);
  const isBelow = total !== undefined && more.length === 0 && total === families.at(-1);
  const added = isBelow ? [...columns, ...(right === null ? [] : [{ at: right, word: "" }])] : [];
  const down = added.map(({ at, word }): GridSum => ({
    rule: "totals-down",
    subject: [total?.word, word].filter(Boolean).join(", "),
    target: { row: total ? row(total) : 0, column: at },
    parts: items.map((item) => ({ row: row(item), column: at })),
  }));
  return { sheet, corner: { row: top, column: labelColumn }, families, sums: [...across, ...down] };
}

/** The column left of the figures with the most words below the header. */
function labelColumnBefore(sheet: Sheet, top: number, before: number): number | null {
  let [best, most] = [-1, 1];
  for (let column = 0; column < before; column++) {
    const count = labelledRows(sheet, top + 1, column).length;
    if (count > most) [best, most] = [column, count];
  }
  return best < 0 ? null : best;
}

/** The rows from one on that are named in a column, down to a gap or to what stands below a table. */
function labelledRows(sheet: Sheet, from: number, column: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from, blank = 0; row < sheet.rowCount && blank <= MOST_BLANK; row++) {
    if (!isWords(sheet, row, column)) {
      if (rows.length > 0) blank++;
      else if (row > from + MOST_BLANK) break;
      continue;
    }
    const kind = labelKind(sheet.text(row, column));
    if (kind === "end") break;
    blank = 0;
    if (kind !== "aside") rows.push(row);
  }
  return rows;
}

function downRows(sheet: Sheet, heads: readonly RecapCell[]): Grid | null {
  const { row: first, column: labels } = heads[0]?.cell ?? { row: 0, column: 0 };
  const top = headerAbove(sheet, first, labels);
  if (top === null) return null;
  const columns = sheet.columns(top).filter((column) => column > labels && isWords(sheet, top, column));
  const families = columns.map((column): Family => {
    const word = sheet.text(top, column);
    const cells = heads.map((head) => ({ ...head, cell: { row: head.cell.row, column } }));
    return { word, isTotal: labelKind(word) === "total" || columns.length === 1, cells };
  });
  const last = heads.at(-1)?.cell.row ?? first;
  const below = [last + 1, last + 2].find((row) => labelKind(totalWord(sheet, row, labels)) === "total");
  const [total, items] = [families.at(-1), families.slice(0, -1)];
  const isSum = total?.isTotal === true && items.length > 0 && !items.some(({ isTotal }) => isTotal);
  const across = (isSum ? total.cells : []).map(({ cell, pageWord }, at): GridSum => ({
    rule: "totals-across",
    subject: pageWord,
    target: cell,
    parts: items.flatMap(({ cells }) => cells[at]?.cell ?? []),
  }));
  const down = (below === undefined ? [] : families).map(({ word, cells }, at): GridSum => ({
    rule: "totals-down",
    subject: [totalWord(sheet, below ?? 0, labels), word].join(", "),
    target: { row: below ?? 0, column: columns[at] ?? 0 },
    parts: cells.map(({ cell }) => cell),
  }));
  return { sheet, corner: { row: top, column: labels }, families, sums: [...across, ...down] };
}

/** "Jumlah" often stands in the column of numbers. */
function totalWord(sheet: Sheet, row: number, labels: number): string {
  const words = Array.from({ length: labels + 1 }, (_, column) => sheet.text(row, column));
  return words.find((word) => labelKind(word) === "total") ?? "";
}

/** A header stands right above the first row, or a row that numbers the columns higher. */
function headerAbove(sheet: Sheet, first: number, labels: number): number | null {
  for (let row = first - 1; row >= Math.max(0, first - 2); row--) {
    if (sheet.columns(row).some((column) => column > labels && isWords(sheet, row, column))) return row;
  }
  return null;
}
