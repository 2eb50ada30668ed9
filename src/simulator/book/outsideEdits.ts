import type { ICommandService, IRange, IWorksheetData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { areaAround, type Area } from "../../core/grid/area";
import type { Calculation } from "./calculation";
import { cellsOfMatrix, type CellMatrix } from "./cellMatrix";
import type { ChangeKind, SheetChange } from "./changes";

/** What a person does in Univer itself, on a page that draws the workbook. */
export interface OutsideEdits {
  /** Cells were typed into. */
  readonly edited: (sheetId: string, area: Area) => void;
  /** Cells look different, or count or show something else by their number format. */
  readonly formatted: (sheetId: string) => void;
  /** Rows, columns or merged cells are different. */
  readonly laidOut: (sheetId: string) => void;
  /** Rows or columns have come or gone. */
  readonly shifted: (sheetId: string, area: Area, kind: ChangeKind) => void;
  readonly sheetChanged: (sheetId: string, event: SheetChange["event"]) => void;
}

/** The changes of a sheet's rows, columns and merged cells that a person can make. */
const LAYOUT_CHANGES: ReadonlySet<string> = new Set(
  [
    [AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetFrozenMutation],
    [InsertRowMutation, RemoveRowMutation, MoveRowsMutation, SetWorksheetRowHeightMutation],
    [InsertColMutation, RemoveColMutation, MoveColsMutation, SetWorksheetColWidthMutation],
    [SetRowHiddenMutation, SetRowVisibleMutation, SetColHiddenMutation, SetColVisibleMutation],
  ].flatMap((mutations) => mutations.map(({ id }) => id)),
);

/** What rows and columns that come or go are called in events. */
const SHIFTS: ReadonlyMap<string, ChangeKind> = new Map([
  [InsertRowMutation.id, "RowInserted"],
  [RemoveRowMutation.id, "RowDeleted"],
  [InsertColMutation.id, "ColumnInserted"],
  [RemoveColMutation.id, "ColumnDeleted"],
]);

/** The same of sheets. */
const SHEET_CHANGES: ReadonlyMap<string, SheetChange["event"]> = new Map([
  [InsertSheetMutation.id, "Added"],
  [RemoveSheetMutation.id, "Deleted"],
  [SetWorksheetNameMutation.id, "NameChanged"],
]);

/** As much of a mutation's parameters as is looked at. */
interface OutsideParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  /** Of rows and columns that come or go. */
  readonly range?: IRange;
  /** Of a sheet that comes. */
  readonly sheet?: Partial<IWorksheetData>;
}

/** Tells what a person changes in a workbook of Univer's, and has its formulas follow. */
export function watchOutside(
  commands: ICommandService,
  workbookId: string,
  calculation: Calculation,
  { edited, formatted, laidOut, shifted, sheetChanged }: OutsideEdits,
): void {
  commands.onCommandExecuted(({ id, params }, options) => {
    if (options?.onlyLocal) return;
    const { unitId, cellValue, range, sheet, subUnitId = sheet?.id } = (params ?? {}) as OutsideParams;
    if (unitId !== workbookId || subUnitId === undefined) return;
    const [shift, sheetChange] = [SHIFTS.get(id), SHEET_CHANGES.get(id)];
    if (sheetChange) {
      sheetChanged(subUnitId, sheetChange);
      // Formulas may have read a sheet that is gone, or wait for one of its name.
      void calculation.run({ all: true });
    }
    if (shift && range) shifted(subUnitId, areaOfRange(range), shift);
    if (LAYOUT_CHANGES.has(id)) laidOut(subUnitId);
    if (id !== SetRangeValuesMutation.id || !cellValue) return;
    const cells = cellsOfMatrix(cellValue);
    if (cells.length === 0) return;
    if (cells.some(([, data]) => data?.s !== undefined)) formatted(subUnitId);
    const area = areaAround(cells.map(([cell]) => cell));
    calculation.touched(subUnitId, area);
    edited(subUnitId, area);
  });
}

function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
