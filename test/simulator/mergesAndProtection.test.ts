import { codeOf, onRange, openRows } from "../support/simulator";

const MERGED = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>3</v></c></row>`;
const MERGES = `<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A5:C6"/></mergeCells>`;

describe("merged cells", () => {
  test("the cells that they cover read as empty, whatever the file keeps in them", async () => {
    const range = await onRange(openRows(MERGED, MERGES), "A1:C1", () => undefined);
    expect(range.values).toEqual([[1, "", 3]]);
    expect(range.formulas).toEqual([[1, "", 3]]);
  });

  test("what is written into a covered cell is not there", async () => {
    const range = await onRange(openRows(MERGED, MERGES), "A1:C1", (cells) => {
      cells.values = [[4, 5, 6]];
    });
    expect(range.values).toEqual([[4, "", 6]]);
  });

  test("nor is it counted by a formula", async () => {
    const range = await onRange(openRows("", MERGES), "A1:D1", (cells) => {
      cells.formulas = [[4, 5, 6, "=SUM(A1:C1)"]];
    });
    expect(range.values).toEqual([[4, "", 6, 10]]);
  });

  test("those that begin in a range are listed (office-js issue 3611)", async () => {
    const { Excel } = openRows(MERGED, MERGES);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      const merged = sheet.getRange("A1:C5").getMergedAreasOrNullObject().load("address,areaCount,cellCount");
      merged.areas.load("items/address");
      const none = sheet.getRange("B1:D9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([merged.address, merged.areaCount, merged.cellCount]).toEqual(["Lembar1!A1:B1,Lembar1!A5:C6", 2, 8]);
      expect(merged.areas.items.map(({ address }) => address)).toEqual(["Lembar1!A1:B1", "Lembar1!A5:C6"]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

const STYLES = `<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>`;
const ROWS = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>`;
const protectedSheet = () => openRows(ROWS, `<sheetProtection sheet="1"/>`, STYLES);

/** "Excel.WorksheetProtection class" and "Error handling with the application-specific JavaScript APIs", Microsoft Learn. */
describe("a protected sheet", () => {
  test("says so, and which cells are locked", async () => {
    const { Excel } = protectedSheet();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      sheet.protection.load("protected");
      const locked = ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).format.protection.load("locked"));
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(locked.map((one) => one.locked)).toEqual([true, false, null]);
    });
  });

  test.each([
    ["values", (cells: Excel.Range) => (cells.values = [[5, 6]])],
    ["formulas", (cells: Excel.Range) => (cells.formulas = [["=1", "=2"]])],
    ["number formats", (cells: Excel.Range) => (cells.numberFormat = [["0.00", "0.00"]])],
    ["clearing", (cells: Excel.Range) => { cells.clear("Contents"); }], // prettier-ignore
  ])("nothing of a range with a locked cell is written: %s", async (_, write) => {
    const opened = protectedSheet();
    expect(await codeOf(onRange(opened, "A1:B1", write))).toBe("AccessDenied");
    const range = await onRange(opened, "A1:B1", () => undefined);
    expect([range.values, range.numberFormat]).toEqual([[[1, 2]], [["General", "General"]]]);
  });

  test("its unlocked cells are written", async () => {
    const range = await onRange(protectedSheet(), "A1:B1", (cells) => {
      cells.values = [[null, 6]];
    });
    expect(range.values).toEqual([[1, 6]]);
  });
});

test("a batch that fails is not rolled back: what came before stays, what comes behind is not done", async () => {
  const opened = protectedSheet();
  const { Excel } = opened;
  const batch = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lembar1");
    sheet.getRange("B1").values = [[7]];
    sheet.getRange("A1").values = [[7]];
    sheet.getRange("B1").values = [[8]];
    await context.sync();
  });
  expect(await codeOf(batch)).toBe("AccessDenied");
  expect((await onRange(opened, "A1:B1", () => undefined)).values).toEqual([[1, 7]]);
});
