import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { InsertRowMutation, SetRangeValuesMutation, SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { headlessUniver } from "../../src/simulator/book/univer";
import { Simulator } from "../../src/simulator/simulator";
import { open, workbookParts, worksheet, zip } from "../support/xlsx";

let univer: Univer;
let simulator: Simulator;

beforeEach(() => {
  univer = headlessUniver();
  simulator = new Simulator(open(zip(workbookParts({ Lembar1: worksheet("") }))), univer);
});

/** Does what Univer does when a person uses its own sheet on a page. */
function person(mutation: { readonly id: string }, params: object): void {
  const injector = univer.__getInjector();
  const unitId = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
    ?.getUnitId();
  const subUnitId = simulator.book.activeSheet.id;
  injector.get(ICommandService).syncExecuteCommand(mutation.id, { unitId, subUnitId, ...params });
}

describe("what a person does in the drawn sheet", () => {
  test("is saved where it is a value", () => {
    person(SetRangeValuesMutation, { cellValue: { 1: { 1: { v: 5 } } } });
    const { made, notSaved } = simulator.save();
    expect(made).toEqual([{ sheet: "Lembar1", cell: { row: 1, column: 1 }, value: 5 }]);
    expect(notSaved).toEqual([]);
  });

  test("is named as not saved where it is a format", () => {
    person(SetRangeValuesMutation, { cellValue: { 1: { 1: { v: 5, s: { bl: 1 } } } } });
    expect(simulator.save().notSaved).toEqual([{ what: "formats", sheet: "Lembar1" }]);
  });

  test("is named as not saved where it moves rows", () => {
    person(InsertRowMutation, { range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 } });
    expect(simulator.save().notSaved).toEqual([{ what: "layout", sheet: "Lembar1" }]);
  });

  test("takes tables along where it moves rows", () => {
    const area = { top: 2, left: 0, bottom: 4, right: 1 };
    const table = { id: "{1}", name: "Table1", area, showsHeaders: true, showsTotals: false };
    simulator.book.activeSheet.tables.push(table);
    person(InsertRowMutation, { range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 } });
    expect(table.area).toEqual({ ...area, top: 4, bottom: 6 });
  });

  test("is nothing to tell of where Univer only fits a row to its text", () => {
    person(SetWorksheetRowAutoHeightMutation, { rowsAutoHeightInfo: [{ row: 0, autoHeight: 30 }] });
    expect(simulator.save().notSaved).toEqual([]);
  });
});
