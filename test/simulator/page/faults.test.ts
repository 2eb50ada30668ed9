import { LASTING_FAULTS, PASSING_FAULTS } from "../../../src/simulator/page/faults";
import { codeOf, openKotim, type OpenBook } from "../../support/simulator";

const write = ({ Excel }: OpenBook) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("SKM").getRange("B5").values = [[4]];
    await context.sync();
  });

describe("a lasting fault", () => {
  test.each([
    ["protected", "AccessDenied"],
    ["cellEdit", "InvalidOperationInCellEditMode"],
  ] as const)("%s refuses a write until it is switched off", async (fault, code) => {
    const opened = openKotim();
    LASTING_FAULTS[fault].turn(opened.simulator, true);
    expect(LASTING_FAULTS[fault].isOn(opened.simulator)).toBe(true);
    expect(await codeOf(write(opened))).toBe(code);
    LASTING_FAULTS[fault].turn(opened.simulator, false);
    expect(LASTING_FAULTS[fault].isOn(opened.simulator)).toBe(false);
    await write(opened);
  });

  test("smallLimits refuses what is more than 20 kB", async () => {
    const opened = openKotim();
    LASTING_FAULTS.smallLimits.turn(opened.simulator, true);
    const read = () =>
      opened.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("SKM").getRange("A1:Z1000").load("values");
        await context.sync();
      });
    expect(await codeOf(read())).toBe("ResponsePayloadSizeLimitExceeded");
    LASTING_FAULTS.smallLimits.turn(opened.simulator, false);
    await read();
  });
});

describe("a passing fault", () => {
  test.each([
    ["renamed", "ItemNotFound"],
    ["removed", "ItemNotFound"],
    ["failure", "GeneralException"],
  ] as const)("%s is met by the next request, and told", async (fault, code) => {
    const opened = openKotim();
    const happens = jest.fn();
    PASSING_FAULTS[fault](opened.simulator, happens);
    expect(happens).not.toHaveBeenCalled();
    expect(await codeOf(write(opened))).toBe(code);
    expect(happens).toHaveBeenCalledTimes(1);
  });

  test("foreignEdit fills the selected cell before the next write", async () => {
    const opened = openKotim();
    const { book } = opened.simulator;
    book.screen.select(book.activeSheet.id, { top: 6, left: 2, bottom: 6, right: 2 });
    const before = book.sheet("SKM")?.value({ row: 6, column: 2 });
    PASSING_FAULTS.foreignEdit(opened.simulator, () => undefined);
    await write(opened);
    expect([before, book.sheet("SKM")?.value({ row: 6, column: 2 })]).toEqual([3, 1]);
  });
});

test("filtered hides every other row, and lets what is written at once slip into the others", async () => {
  const opened = openKotim();
  LASTING_FAULTS.filtered.turn(opened.simulator, true);
  const sheet = opened.simulator.book.sheet("SKM");
  expect([3, 4, 5].map((row) => sheet?.isRowHidden(row))).toEqual([true, false, true]);
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("SKM").getRange("M4:M6").values = [[1], [2], [3]];
    await context.sync();
  });
  expect([3, 4, 5, 6].map((row) => sheet?.value({ row, column: 12 }))).toEqual([null, 1, null, null]);
  LASTING_FAULTS.filtered.turn(opened.simulator, false);
  expect(sheet?.isRowHidden(3)).toBe(false);
});
