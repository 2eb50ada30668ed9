import { CHART_SHEET } from "./charts/place";
import { contains, type Area, type SheetArea } from "./grid/area";
import type { CellValue, Sheet, Workbook } from "./grid/sheet";
import { forEachInSteps, type Steps } from "./steps";
import type { Table } from "./tables/table";

/** A header and two rows below it. */
const FEWEST_ROWS = 3;
/** So many columns with a figure in most of their rows tell a table from a list of names. */
const FEWEST_COLUMNS = 2;

/**
 * Where something stands that looks like a table with figures, but is part of no table that was understood, also on a
 * sheet with others that were: what is not checked is not to be passed over in silence.
 *
 *   Uraian   | Target | Capaian      words over the columns
 *   Loket    | 10     | 9            figures below one another
 *   Antrean  | 12     | 12
 */
export function* lookalikes({ sheets }: Workbook, found: readonly Table[]): Steps<readonly SheetArea[]> {
  const areas: SheetArea[] = [];
  for (const sheet of sheets.filter(({ name }) => name !== CHART_SHEET)) {
    const known = found.filter((table) => table.sheet === sheet).map(({ area }) => area);
    const blocks = yield* blocksOf(sheet, known);
    areas.push(...blocks.filter((area) => looksLikeTable(sheet, area)).map((area) => ({ sheet: sheet.name, area })));
  }
  return areas;
}

/** Rows one below the other that share columns, each with two cells or more outside of what is known. */
function* blocksOf(sheet: Sheet, known: readonly Area[]): Steps<readonly Area[]> {
  const blocks: Area[] = [];
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
  let isBroken = true;
  yield* forEachInSteps(rows, (row) => {
    const columns = filledColumns(sheet, row, known);
    const [left = 0, right = left] = [columns[0], columns.at(-1)];
    const above = isBroken ? undefined : blocks.at(-1);
    isBroken = columns.length < 2;
    if (isBroken) return;
    const isBelow = above !== undefined && left <= above.right && right >= above.left;
    if (isBelow) blocks.pop();
    const [outermost, innermost] = isBelow ? [Math.min(left, above.left), Math.max(right, above.right)] : [left, right];
    blocks.push({ top: isBelow ? above.top : row, bottom: row, left: outermost, right: innermost });
  });
  return blocks;
}

function filledColumns(sheet: Sheet, row: number, known: readonly Area[]): readonly number[] {
  const isKnown = (column: number) => known.some((area) => contains(area, { row, column }));
  return sheet.row(row).flatMap((value, column) => (isFilled(value) && !isKnown(column) ? [column] : []));
}

function looksLikeTable(sheet: Sheet, { top, bottom, left, right }: Area): boolean {
  if (bottom - top + 1 < FEWEST_ROWS) return false;
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const rows = Array.from({ length: bottom - top }, (_, at) => top + 1 + at);
  const isHeaded = (column: number) => typeof sheet.value(top, column) === "string";
  const numbersIn = (column: number) =>
    rows.map((row) => sheet.value(row, column)).filter((value) => typeof value === "number");
  const holdsFigures = (column: number) => {
    const numbers = numbersIn(column);
    return numbers.length * 2 > rows.length && !isNumbering(numbers);
  };
  return columns.filter((column) => isHeaded(column) && holdsFigures(column)).length >= FEWEST_COLUMNS;
}

/** 1, 2, 3 … count the rows and say nothing of them. */
function isNumbering(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}
