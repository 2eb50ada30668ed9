import { ICommandService, IUniverInstanceService, type Univer, type Workbook } from "@univerjs/core";
import {
  ScrollToCellOperation,
  SelectRangeCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "../../core/grid/area";

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** What a person has before them: the sheet whose tab is open, and the cells that are selected on it. */
export class Screen {
  constructor(
    private readonly univer: Univer,
    private readonly unitId: string,
  ) {}

  get activeId(): string {
    const workbook = this.#injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId);
    if (!workbook) throw new Error("The workbook was closed.");
    return workbook.getActiveSheet().getSheetId();
  }

  /** The selected area of the open sheet; of several, the one selected last. */
  get selection(): Area {
    const selections = this.#injector.get(SheetsSelectionsService).getWorkbookSelections(this.unitId);
    const last = selections.getSelectionsOfWorksheet(this.activeId).at(-1)?.range;
    if (!last) return A1;
    return { top: last.startRow, left: last.startColumn, bottom: last.endRow, right: last.endColumn };
  }

  activate(sheetId: string): void {
    this.#run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  select(sheetId: string, { top: startRow, left: startColumn, bottom: endRow, right: endColumn }: Area): void {
    this.activate(sheetId);
    const range = { startRow, startColumn, endRow, endColumn };
    this.#run(SelectRangeCommand.id, { subUnit: sheetId, range });
    this.#run(ScrollToCellOperation.id, { range });
  }

  #run(id: string, params: object): void {
    this.#injector.get(ICommandService).syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  get #injector() {
    return this.univer.__getInjector();
  }
}
