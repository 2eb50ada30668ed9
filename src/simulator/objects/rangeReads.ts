import type { ICellData, Nullable } from "@univerjs/core";
import { COLUMNS, ROWS } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/sheet";
import { formulaOf, valueOf } from "../book/content";
import { numberText } from "../book/numberText";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import type { HostContext } from "./hostContext";
import { rangeAddress } from "./rangeAddress";

/** Microsoft's reference of `Range.cellCount`: -1 where the count exceeds 2^31-1. */
const LARGEST_COUNT = 2 ** 31 - 1;
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
  return {
    address: () => rangeAddress(sheet.name, area),
    cellCount: () => (cells > LARGEST_COUNT ? -1 : cells),
    rowIndex: () => top,
    columnIndex: () => left,
    rowCount: () => rowCount,
    columnCount: () => columnCount,
    isEntireRow: () => columnCount === COLUMNS,
    isEntireColumn: () => rowCount === ROWS,
    values: () => read((data) => valueOf(data) ?? ""),
    formulas: () => read((data) => formulaOf(data) ?? valueOf(data) ?? ""),
    text: () => read((data) => numberText(valueOf(data), format(data))),
    numberFormat: () => read(format),
    valueTypes: () => read((data) => valueType(valueOf(data))),
  };
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
