import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import type { SheetLayout } from "../../xlsx/looks/layout";

/** Pixels of a digit of the plain font, which columns are measured in, and of a point. */
const DIGIT = 7;
const POINT = 96 / 72;
/** Excel's own, where a file says nothing: digits and points. */
const USUAL_WIDTH = 9.14;
const USUAL_HEIGHT = 15;

type Measures = Pick<
  IWorksheetData,
  "columnData" | "rowData" | "defaultColumnWidth" | "defaultRowHeight" | "freeze" | "showGridlines"
>;

/** How wide and high the columns and rows of a sheet are, and which stay in view. */
export function sheetMeasures(layout: SheetLayout, columnCount: number): Measures {
  const { rows, columns } = layout.frozen;
  return {
    columnData: columnData(layout, columnCount),
    rowData: rowData(layout),
    defaultColumnWidth: Math.round((layout.defaultWidth ?? USUAL_WIDTH) * DIGIT),
    defaultRowHeight: Math.round((layout.defaultHeight ?? USUAL_HEIGHT) * POINT),
    freeze: { xSplit: columns, ySplit: rows, startColumn: columns || -1, startRow: rows || -1 },
    showGridlines: layout.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function columnData({ columnWidths }: SheetLayout, columnCount: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, isHidden } of columnWidths) {
    for (let column = first; column <= Math.min(last, columnCount - 1); column++) {
      data[column] = {
        ...(width === null ? {} : { w: Math.round(width * DIGIT) }),
        ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
      };
    }
  }
  return data;
}

function rowData({ rowHeights }: SheetLayout): Record<number, Partial<IRowData>> {
  const data = [...rowHeights].map(([row, { height, isHidden }]): [number, Partial<IRowData>] => [
    row,
    {
      ...(height === null ? {} : { h: Math.round(height * POINT) }),
      ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
    },
  ]);
  return Object.fromEntries(data);
}
