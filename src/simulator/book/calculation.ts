import { ICommandService, type ICellData, type IRange, type IUnitRange, type Univer } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
} from "@univerjs/engine-formula";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { Area } from "../../core/grid/area";
import type { CellMatrix } from "./cellMatrix";

const LOCAL = { onlyLocal: true };

/** Where formulas have spilled to, by the row and column of the formula. */
type Spills = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

/**
 * Recalculates one workbook at once, with Univer's formula engine. Univer's own trigger waits a tenth of a second for
 * more edits to come, which is right for a person typing and far too long for a client that awaits its answer.
 */
export class Calculation {
  #dirty: IUnitRange[] = [];

  constructor(
    private readonly univer: Univer,
    private readonly unitId: string,
  ) {}

  /** Tells the engine which cells of a sheet were written, with their formulas. */
  changed(sheetId: string, cells: CellMatrix, area: Area): void {
    const { unitId } = this;
    // What a formula spilled goes with it; where it still spills, it is about to be calculated anew.
    this.#formulas.updateArrayFormulaCellData(unitId, sheetId, cells);
    this.#formulas.updateArrayFormulaRange(unitId, sheetId, cells);
    const formulas = this.#formulas.updateFormulaData(unitId, sheetId, cells);
    const params = { formulaData: { [unitId]: { [sheetId]: formulas } } };
    // Univer's formula plugin, which the headless one does without, has no other way to tell the engine either.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    this.#commands.syncExecuteCommand(SetFormulaDataMutation.id, params, LOCAL);
    this.touched(sheetId, area);
  }

  /** Notes that what depends on these cells is to be recalculated. */
  touched(sheetId: string, { top: startRow, bottom: endRow, left: startColumn, right: endColumn }: Area): void {
    this.#dirty.push({ unitId: this.unitId, sheetId, range: { startRow, endRow, startColumn, endColumn } });
  }

  /** Recalculates what depends on the changed cells, or everything; the results are in the cells afterwards. */
  async run({ all = false } = {}): Promise<void> {
    this.#leaveSheetsToUs();
    if (!all && this.#dirty.length === 0) return;
    const dirtyRanges = this.#dirty;
    this.#dirty = [];
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {} };
    const rest = { ...nothing, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {}, maxIteration: 1 };
    const params = { forceCalculation: all, dirtyRanges, ...rest };
    // On a page, a person's own edit in between stops the engine: it is started again for what it was to do.
    while ((await this.#calculated(params)) === FormulaExecutedStateType.STOP_EXECUTION);
  }

  /** Where formulas of a sheet have spilled to. */
  spills(sheetId: string): Area[] {
    // Univer's types say nothing of what a cell's entry is.
    const spills = this.#formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] as Spills | null | undefined;
    return Object.values(spills ?? {})
      .flatMap((columns) => Object.values(columns))
      .map(({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }) => ({ top, left, bottom, right }));
  }

  /** What a cell shows that another's formula has spilled into; null where none has. */
  spilled(sheetId: string, row: number, column: number): ICellData | null {
    return this.#formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column] ?? null;
  }

  /**
   * On a page Univer calculates by itself a tenth of a second after a sheet has come or gone, and may end only after rows
   * were inserted: it then writes what formulas gave to where they stood. A sheet that comes or goes needs none of that.
   */
  #leaveSheetsToUs(): void {
    const triggers = this.univer.__getInjector().get(IActiveDirtyManagerService);
    for (const { id } of [InsertSheetMutation, RemoveSheetMutation]) triggers.remove(id);
  }

  #calculated(params: object): Promise<FormulaExecutedStateType> {
    return new Promise((resolve) => {
      const listening = this.#commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
        if (state === undefined) return;
        listening.dispose();
        resolve(state);
      });
      this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, LOCAL);
    });
  }

  get #commands(): ICommandService {
    return this.univer.__getInjector().get(ICommandService);
  }

  get #formulas(): FormulaDataModel {
    return this.univer.__getInjector().get(FormulaDataModel);
  }
}
