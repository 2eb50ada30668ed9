import type { ICellData, Nullable } from "@univerjs/core";
import { COLUMNS, ROWS } from "../../core/grid/address";
import { contains, type Area } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/sheet";
import { formulaOf, valueOf } from "../book/content";
import { numberText } from "../book/numberText";
import { shownDate } from "../book/shownDate";
import type { CellArray } from "../book/origin";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import type { HostContext } from "./hostContext";
import { rangeAddress } from "./rangeAddress";

/** Microsoft's reference of `Range.cellCount`: -1 where the count exceeds 2^31-1. */
const LARGEST_COUNT = 2 ** 31 - 1;
/** Points of a pixel. */
const POINT = 0.75;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** The properties of an Excel.Range that can be loaded. */
export function rangeReads(host: HostContext, sheet: BookSheet, area: Area): NonNullable<HostObject["reads"]> {
  const { top, left, bottom, right } = area;
  const rowCount = bottom - top + 1;
  const columnCount = right - left + 1;
  const cells = rowCount * columnCount;
  /** A range without bounds comes back null, and so does one with too many cells; neither is an error. */
  const isTooLarge = isUnbounded(area) || cells > host.mostCells;
  const read = <T>(of: (data: Nullable<ICellData>) => T) => (isTooLarge ? null : sheet.read(area, of));
  const format = (data: Nullable<ICellData>) => sheet.formatOf(data);
  const { dates1904 } = host.book.file;
  const shownText = (value: CellValue, pattern: string) => numberText(shownDate(value, pattern, dates1904), pattern);
  return {
    address: () => rangeAddress(sheet.name, area),
    cellCount: () => (cells > LARGEST_COUNT ? -1 : cells),
    rowIndex: () => top,
    columnIndex: () => left,
    left: () => sheet.offset("column", left) * POINT,
    top: () => sheet.offset("row", top) * POINT,
    rowCount: () => rowCount,
    columnCount: () => columnCount,
    isEntireRow: () => columnCount === COLUMNS,
    isEntireColumn: () => rowCount === ROWS,
    values: () => read((data) => valueOf(data) ?? ""),
    formulas: () => (isTooLarge ? null : typedIn(sheet, area)),
    rowHidden: () => ofAll(numbers(top, bottom), (row) => sheet.isRowHidden(row)),
    hidden: () => isHidden(sheet, area),
    hasSpill: () => coverage(sheet, area, ({ isSpill }) => isSpill),
    savedAsArray: () => coverage(sheet, area, () => true),
    text: () => read((data) => shownText(valueOf(data), format(data))),
    numberFormat: () => read(format),
    valueTypes: () => read((data) => (isEmptyText(data) ? "String" : valueType(valueOf(data)))),
  };
}

/**
 * What was typed. An array that was entered as one shows its formula in all of its cells. Of a cell that another's
 * formula has spilled into, Microsoft says nothing; here it is its value, as of a cell without a formula.
 */
function typedIn(sheet: BookSheet, area: Area): unknown[][] {
  const typed: unknown[][] = sheet.read(area, (data) => formulaOf(data) ?? valueOf(data) ?? "");
  for (const { area: filled, isSpill } of sheet.arrays) {
    const [[formula = ""] = []] = sheet.read({ ...filled, bottom: filled.top, right: filled.left }, formulaOf);
    for (let row = filled.top; row <= filled.bottom; row++) {
      for (let column = filled.left; column <= filled.right; column++) {
        const cell = { row, column };
        if (!contains(area, cell) || (row === filled.top && column === filled.left)) continue;
        (typed[row - area.top] ?? [])[column - area.left] = isSpill ? (sheet.value(cell) ?? "") : formula;
      }
    }
  }
  return typed;
}

/** An empty text that stands in its cell, which is not blank then. */
function isEmptyText(data: Nullable<ICellData>): boolean {
  return valueOf(data) === "" && formulaOf(data) === null;
}

/** Cells are hidden with their row or their column. */
function isHidden(sheet: BookSheet, { top, left, bottom, right }: Area): boolean | null {
  const rows = ofAll(numbers(top, bottom), (row) => sheet.isRowHidden(row));
  const columns = ofAll(numbers(left, right), (column) => sheet.isColumnHidden(column));
  return rows === false ? columns : rows === true || columns === true ? true : null;
}

/** True where arrays fill all cells of an area, false where they fill none, null where they fill some. */
function coverage(sheet: BookSheet, area: Area, isMeant: (array: CellArray) => boolean): boolean | null {
  const filled = sheet.allArrays.filter(isMeant).reduce((sum, array) => sum + sharedCells(array.area, area), 0);
  if (filled === 0) return false;
  return filled === sharedCells(area, area) ? true : null;
}

function sharedCells(one: Area, other: Area): number {
  const rows = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const columns = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  return Math.max(0, rows) * Math.max(0, columns);
}

function ofAll<T>(items: Iterable<T>, isSo: (item: T) => boolean): boolean | null {
  const answers = new Set<boolean>();
  for (const item of items) answers.add(isSo(item));
  return answers.size === 1 ? answers.has(true) : null;
}

function* numbers(first: number, last: number): Generator<number> {
  for (let number = first; number <= last; number++) yield number;
}

/** True for whole rows and whole columns. */
export function isUnbounded({ top, left, bottom, right }: Area): boolean {
  return (left === 0 && right === COLUMNS - 1) || (top === 0 && bottom === ROWS - 1);
}

/** Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR.test(value) ? "Error" : "String";
}
