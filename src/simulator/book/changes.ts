import { COLUMNS, ROWS } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { BookSheet } from "./sheet";
import type { Shift } from "./shift";

/** Who changed cells: the add-in, the person before the screen, or somebody with the workbook open elsewhere. */
export type Author = "addIn" | "person" | "coauthor";

/** What became of cells, in Excel's own words ("Excel.DataChangeType enum"). */
export type ChangeKind = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** One change of a sheet. `by` tells one add-in from another. */
export interface BookChange {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly author: Author;
  readonly kind: ChangeKind;
  readonly by: unknown;
}

/** A sheet that has come, gone or been given another name. */
export interface SheetChange {
  readonly id: string;
  readonly author: Author;
  readonly event: "Added" | "Deleted" | "NameChanged";
}

const KINDS = {
  row: { insert: "RowInserted", delete: "RowDeleted" },
  column: { insert: "ColumnInserted", delete: "ColumnDeleted" },
} as const;

/** What rows or columns that come or go are called, and which they are, from edge to edge. */
export function changeOf({ axis, kind, at, count }: Shift): Pick<BookChange, "kind" | "area"> {
  const last = at + count - 1;
  const rows = { top: at, bottom: last, left: 0, right: COLUMNS - 1 };
  const columns = { top: 0, bottom: ROWS - 1, left: at, right: last };
  return { kind: KINDS[axis][kind], area: axis === "row" ? rows : columns };
}

/** The rows or columns of an area as what comes or goes. */
export function shiftOf({ top, left, bottom, right }: Area, change: ChangeKind): Shift {
  const kind = change === "RowDeleted" || change === "ColumnDeleted" ? "delete" : "insert";
  return change === "RowInserted" || change === "RowDeleted"
    ? { axis: "row", kind, at: top, count: bottom - top + 1 }
    : { axis: "column", kind, at: left, count: right - left + 1 };
}
