import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { Lexer } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Cell } from "../../core/grid/address";
import { areaAround, areaOfCell, contains, type Area } from "../../core/grid/area";
import { Calculation } from "./calculation";
import { cellMatrix } from "./cellMatrix";
import { watchOutside, type OutsideEdits } from "./outsideEdits";
import type { Axis } from "./shift";

const GENERAL = "General";
/** Marks our own writes: Univer's features for people – undo, a delayed recalculation – leave them alone. */
const LOCAL = { onlyLocal: true };

/** One workbook in Univer: its cells, its sheets and its formulas. */
export class Engine {
  readonly calculation: Calculation;
  readonly #unitId: string;

  constructor(
    private readonly univer: Univer,
    data: IWorkbookData,
  ) {
    this.#unitId = data.id;
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.calculation = new Calculation(univer, data.id);
    for (const sheet of Object.values(data.sheets)) this.#touchBlankFormulas(sheet);
  }

  get sheetIds(): readonly string[] {
    return this.#workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  /** The sheet; throws where it was removed. */
  worksheet(id: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The workbook has no sheet ${id}.`);
    return sheet;
  }

  /** A cell's number format. */
  format(data: Nullable<ICellData>): string {
    return this.look(data)?.n?.pattern ?? GENERAL;
  }

  /** All of a cell's own look. */
  look(data: Nullable<ICellData>): Nullable<IStyleData> {
    return this.#workbook.getStyles().getStyleByCell(data);
  }

  /** True for a formula that can be read, whatever it will give. */
  isFormula(formula: string): boolean {
    // Univer would take a semicolon for part of a name; English formulas have it only in texts and between braces.
    if (formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, "").includes(";")) return false;
    const read = this.#injector.get(Lexer).treeBuilder(formula);
    return typeof read === "object";
  }

  write(sheetId: string, cells: ReadonlyMap<Cell, ICellData>): void {
    if (cells.size === 0) return;
    const cellValue = cellMatrix(cells);
    this.#run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
    const written = [...cells.keys()];
    this.calculation.changed(sheetId, cellValue, areaAround(written));
    for (const spill of this.calculation.spills(sheetId)) {
      // What is written where a formula has spilled to stops it; the formula itself reads none of these cells.
      if (!written.some((cell) => contains(spill, cell))) continue;
      this.calculation.touched(sheetId, areaOfCell({ row: spill.top, column: spill.left }));
    }
  }

  /** Merges other cells than before. */
  remerge(sheetId: string, before: readonly Area[], after: readonly Area[]): void {
    const params = (areas: readonly Area[]) => ({ subUnitId: sheetId, ranges: areas.map(rangeOf) });
    if (before.length > 0) this.#run(RemoveWorksheetMergeMutation.id, params(before));
    if (after.length > 0) this.#run(AddWorksheetMergeMutation.id, params(after));
  }

  hide(sheetId: string, axis: Axis, first: number, last: number, isHidden: boolean): void {
    const sheet = this.worksheet(sheetId);
    const rows = { startRow: first, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    const columns = { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: last };
    const [hidden, shown] =
      axis === "row" ? [SetRowHiddenMutation, SetRowVisibleMutation] : [SetColHiddenMutation, SetColVisibleMutation];
    this.#run((isHidden ? hidden : shown).id, { subUnitId: sheetId, ranges: [axis === "row" ? rows : columns] });
  }

  /** Makes a column so many pixels wide. */
  widen(sheetId: string, column: number, colWidth: number): void {
    const { rowCount } = this.worksheet(sheetId).getConfig();
    const ranges = [{ startRow: 0, endRow: rowCount - 1, startColumn: column, endColumn: column }];
    this.#run(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges, colWidth });
  }

  /** Makes a row so many pixels high. */
  heighten(sheetId: string, row: number, rowHeight: number): void {
    const { columnCount } = this.worksheet(sheetId).getConfig();
    const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: columnCount - 1 }];
    this.#run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight });
  }

  /** A new sheet without cells, behind all others. */
  add(id: string, name: string): void {
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name });
    this.#run(InsertSheetMutation.id, { index: this.sheetIds.length, sheet });
  }

  /** A sheet like another, down to its looks and measures; `index` is its place among the tabs. Its results are kept. */
  copy(sheetId: string, id: string, name: string, index: number): void {
    const copied = structuredClone(this.worksheet(sheetId).getSnapshot());
    this.#run(InsertSheetMutation.id, { index, sheet: { ...copied, id, name } });
  }

  rename(sheetId: string, name: string): void {
    this.#run(SetWorksheetNameMutation.id, { subUnitId: sheetId, name });
  }

  remove(sheetId: string): void {
    const { id: subUnitId, name: subUnitName } = this.worksheet(sheetId).getConfig();
    this.#run(RemoveSheetMutation.id, { subUnitId, subUnitName });
  }

  /** Calls back when a person changed something in Univer's own sheet. */
  onOutsideEdit(edits: OutsideEdits): void {
    watchOutside(this.#commands, this.#unitId, this.calculation, edits);
  }

  dispose(): void {
    this.#injector.get(IUniverInstanceService).disposeUnit(this.#unitId);
  }

  /** Formulas that the file has no result for are calculated; the others keep what the file says. */
  #touchBlankFormulas({ id, cellData = {} }: Partial<IWorksheetData>): void {
    if (id === undefined) return;
    for (const [row, columns] of Object.entries(cellData)) {
      for (const [column, { f, v }] of Object.entries(columns as Record<string, ICellData>)) {
        const cell = { row: Number(row), column: Number(column) };
        if (f && v === undefined) this.calculation.touched(id, areaOfCell(cell));
      }
    }
  }

  #run(id: string, params: object): void {
    const done = this.#commands.syncExecuteCommand(id, { unitId: this.#unitId, ...params }, LOCAL);
    if (!done) throw new Error(`Univer did not do ${id}.`);
  }

  get #workbook(): Workbook {
    const workbook = this.#injector.get(IUniverInstanceService).getUnit<Workbook>(this.#unitId);
    if (!workbook) throw new Error("The workbook was closed.");
    return workbook;
  }

  get #commands(): ICommandService {
    return this.#injector.get(ICommandService);
  }

  get #injector() {
    return this.univer.__getInjector();
  }
}

function rangeOf({ top, left, bottom, right }: Area) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
