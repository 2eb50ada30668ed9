import type { Book } from "../../src/simulator/book/book";
import { codeOf, onRange, openKotim, openRows, type OpenBook } from "../support/simulator";

const read = ({ Excel }: OpenBook, options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    const range = context.workbook.worksheets.getItem("SKM").getRange("A1:A3").load("values");
    await context.sync();
    return range.values;
  });

const write = ({ Excel }: OpenBook, sheet = "SKM") =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("M1").values = [[1]];
    await context.sync();
  });

const valueOfM1 = ({ simulator }: OpenBook) => simulator.book.sheet("SKM")?.value({ row: 0, column: 12 });

describe("while a cell is being edited", () => {
  test("every request is refused", async () => {
    const opened = openKotim();
    opened.simulator.host.faults.startCellEdit();
    expect(await codeOf(read(opened))).toBe("InvalidOperationInCellEditMode");
    expect(await codeOf(write(opened))).toBe("InvalidOperationInCellEditMode");
    expect(valueOfM1(opened)).toBeNull();
  });

  /** "Excel.RunOptions interface: delayForCellEdit", Microsoft Learn. */
  test("one that says it can wait is done when the edit has ended", async () => {
    const opened = openKotim();
    const { faults, traffic } = opened.simulator.host;
    faults.startCellEdit();
    const reading = read(opened, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(traffic.exchanges).toEqual([]);
    faults.endCellEdit();
    expect(await reading).toHaveLength(3);
  });
});

/** "Resource limits and performance optimization for Office Add-ins", Microsoft Learn: 5 MB each way in Excel on the web. */
describe("limits", () => {
  test("a request that is too large is refused, and nothing of it is done", async () => {
    const opened = openKotim();
    opened.simulator.host.faults.limits.request = 300;
    expect(await codeOf(write(opened))).toBe("RequestPayloadSizeLimitExceeded");
    expect(valueOfM1(opened)).toBeNull();
  });

  test("an answer that is too large is not given", async () => {
    const opened = openKotim();
    opened.simulator.host.faults.limits.response = 200;
    expect(await codeOf(read(opened))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("five megabytes are the limit unless another is set", async () => {
    const opened = openRows();
    const text = "x".repeat(30_000);
    const rows = (count: number) => Array.from({ length: count }, () => [text]);
    const fill = (count: number) =>
      onRange(opened, `A1:A${count}`, (cells) => {
        cells.values = rows(count);
      });
    expect(await codeOf(fill(180))).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("the values of too many cells are null without an error", async () => {
    const opened = openKotim();
    opened.simulator.host.faults.limits.cells = 2;
    expect(await read(opened)).toBeNull();
  });
});

describe("what happens between two requests", () => {
  test("somebody else's edit", async () => {
    const opened = openKotim();
    opened.simulator.host.faults.beforeRequest(2, (book) => {
      book.type("SKM", "M1", "lain");
    });
    const readM1 = () =>
      opened.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("SKM").getRange("M1").load("values");
        await context.sync();
        return range.values;
      });
    expect([await readM1(), await readM1()]).toEqual([[[""]], [["lain"]]]);
  });

  test.each([
    ["renamed", (book: Book) => { book.renameSheet("SKM", "Survei"); }], // prettier-ignore
    ["deleted", (book: Book) => { book.removeSheet("SKM"); }], // prettier-ignore
  ])("a sheet is %s just before it is written to", async (_, happens) => {
    const opened = openKotim();
    opened.simulator.host.faults.beforeWrite(happens);
    await read(opened);
    expect(await codeOf(write(opened))).toBe("ItemNotFound");
  });

  test("a range that was kept is gone with its sheet", async () => {
    const { Excel, simulator } = openKotim();
    const batch = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SKM").getRange("A1").load("values");
      await context.sync();
      simulator.book.removeSheet("SKM");
      range.values = [[1]];
      await context.sync();
    });
    expect(await codeOf(batch)).toBe("InvalidReference");
  });

  test("the request fails as a whole, once", async () => {
    const opened = openKotim();
    const { faults } = opened.simulator.host;
    faults.failRequest("GeneralException");
    faults.failWrite("UndoNotSupported");
    expect(await codeOf(read(opened))).toBe("GeneralException");
    await read(opened);
    expect(await codeOf(write(opened))).toBe("UndoNotSupported");
    await write(opened);
    expect(valueOfM1(opened)).toBe(1);
  });
});

/** "Excel JavaScript API requirement sets", Microsoft Learn. */
describe("an Excel with ExcelApi 1.14 only", () => {
  test("says so, and what is newer is ApiNotFound", async () => {
    const { Excel, Office } = openKotim({ excelApi: "1.14" });
    const { requirements } = Office.context;
    expect(["1.9", "1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([
      true,
      true,
      false,
    ]);
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SKM").getRange("A1").getDependents().load("addresses");
      await context.sync();
    });
    expect(await codeOf(batch)).toBe("ApiNotFound");
  });

  test("may be what a pane finds that is opened again, and what is newer is ApiNotFound from then on", async () => {
    const opened = openKotim();
    opened.simulator.reopenPane({ excelApi: "1.14", language: "en-US" });
    const { Excel, Office } = opened.reopenPane();
    expect([Office.context.displayLanguage, Office.context.requirements.isSetSupported("ExcelApi", "1.15")]).toEqual([
      "en-US",
      false,
    ]);
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SKM").getRange("A1").getDependents().load("addresses");
      await context.sync();
    });
    expect(await codeOf(batch)).toBe("ApiNotFound");
  });
});
