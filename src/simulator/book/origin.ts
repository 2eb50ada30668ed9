import type { Area } from "../../core/grid/area";
import { readLayout, type SheetLayout } from "../../xlsx/looks/layout";
import { partText } from "../../xlsx/package/package";
import { scanSheet } from "../../xlsx/patch/scanSheet";
import type { SheetState } from "../../xlsx/read/sheetList";
import type { WorkbookFile } from "../../xlsx/workbook";
import { tablesOf, type ListTable } from "./listTable";

/** What the file says of a sheet beside its cells. */
export interface SheetOrigin {
  readonly id: string;
  /** The sheet's name in the file; null for one that the file does not have. */
  readonly name: string | null;
  /** The name of the sheet in the file that it is a copy of; null for any other. */
  readonly like: string | null;
  readonly state: SheetState;
  readonly layout: SheetLayout;
  /** Styles whose cells may be typed into while the sheet is protected. */
  readonly unlocked: ReadonlySet<number>;
  readonly tables: readonly ListTable[];
  readonly arrays: readonly CellArray[];
}

/** Several cells that one formula fills: a dynamic array that has spilled, or one that was entered as an array. */
export interface CellArray {
  /** The formula stands in its first cell. */
  readonly area: Area;
  readonly isSpill: boolean;
}

/** What a file says of its sheets, in their order. */
export function originsOf(file: WorkbookFile): SheetOrigin[] {
  return file.listed.map(({ name, number, state }) => ({
    id: worksheetId(number),
    name,
    like: null,
    state,
    layout: readLayout(file, name),
    unlocked: file.styles.unlocked,
    tables: tablesOf(file, name),
    arrays: arraysOf(file, name),
  }));
}

/** The array formulas of a sheet of the file. Whether one was entered as an array, or spilled, the file hardly tells. */
function arraysOf({ parts, sheetParts }: WorkbookFile, name: string): CellArray[] {
  const xml = partText(parts, sheetParts.get(name) ?? "") ?? "";
  return scanSheet(xml, new Set()).arrays.map((area) => ({ area, isSpill: false }));
}

/** Excel names a worksheet by an identifier that stays when it is renamed or moved. */
export function worksheetId(number: number): string {
  return `{${number.toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`;
}

/** The number in such an identifier; null in one that Univer has given to a sheet that a person added. */
export function numberOfWorksheet(id: string): number | null {
  const [, number] = /^\{([0-9A-F]{8})-0001-/.exec(id) ?? [];
  return number === undefined ? null : parseInt(number, 16);
}
