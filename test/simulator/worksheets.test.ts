import { codeOf, openBook, openKotim, openRows } from "../support/simulator";
import { workbookParts, worksheet, zip } from "../support/xlsx";

const TWO = zip(workbookParts({ SKM: worksheet(""), "TW 2": worksheet(`<row r="3"><c r="C3"><v>7</v></c></row>`) }));

describe("the worksheets of a workbook", () => {
  test("are listed in the order of their tabs, with an id that is not their name", async () => {
    const { Excel } = openBook(TWO);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility,items/position");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ["SKM", "Visible", 0],
        ["TW 2", "Visible", 1],
      ]);
      expect(new Set(sheets.items.map(({ id }) => id)).size).toBe(2);
      expect(count.value).toBe(2);
    });
  });

  test("are found by name, capitals or not, and by id after they are renamed", async () => {
    const { Excel, simulator } = openBook(TWO);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("tw 2").load("id");
      await context.sync();
      simulator.book.renameSheet("TW 2", "Triwulan");
      const byId = worksheets.getItem(byName.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Triwulan");
    });
  });

  /** "Error handling with the application-specific JavaScript APIs", Microsoft Learn. */
  test("one that is not there is ItemNotFound", async () => {
    const { Excel } = openBook(TWO);
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Rekap").load("name");
      await context.sync();
    });
    expect(await codeOf(batch)).toBe("ItemNotFound");
  });

  /** "*OrNullObject methods and properties", Microsoft Learn. */
  test("one that is not there is a null object, and so is everything below it", async () => {
    const { Excel } = openBook(TWO);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Rekap").load("name");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test("of what was not asked for, nothing is loaded", async () => {
    const { Excel } = openBook(TWO);
    const batch = Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ visibility }) => visibility);
    });
    expect(await codeOf(batch)).toBe("PropertyNotLoaded");
  });

  /** "Excel.Worksheet class: name", Microsoft Learn: shorter than 32 characters. */
  test.each([
    ["Rekap", null],
    ["skm", null],
    ["tw 2", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("one is renamed %j: %s", async (name, code) => {
    const { Excel, simulator } = openBook(TWO);
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SKM").name = name;
      await context.sync();
    });
    if (code === null) await batch;
    else expect(await codeOf(batch)).toBe(code);
    expect(simulator.book.sheets[0]?.name).toBe(code === null ? name : "SKM");
  });

  test("hidden ones say so", async () => {
    const { "xl/workbook.xml": list = "", ...parts } = workbookParts({ SKM: worksheet(""), Arsip: worksheet("") });
    const hidden = String(list).replace(`name="Arsip"`, `name="Arsip" state="veryHidden"`);
    const { Excel } = openBook(zip({ ...parts, "xl/workbook.xml": hidden }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Arsip").load("visibility");
      const shown = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([sheet.visibility, shown.value]).toEqual(["VeryHidden", 1]);
    });
  });
});

describe("a worksheet's ranges", () => {
  test("are addressed with the sheet's name, in quotes where it needs them", async () => {
    const { Excel } = openBook(TWO);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("TW 2");
      const ranges = [
        sheet.getRange("b2:A1"),
        sheet.getRange("A:C"),
        sheet.getRangeByIndexes(2, 1, 2, 3),
        sheet.getCell(0, 2),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["'TW 2'!A1:B2", "'TW 2'!A:C", "'TW 2'!B3:D4", "'TW 2'!C1"]);
    });
  });

  test("an apostrophe in the sheet's name is doubled", async () => {
    const { Excel, simulator } = openBook(TWO);
    simulator.book.renameSheet("SKM", "Juli '24");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Juli '24").getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'Juli ''24'!A1");
    });
  });

  /** "Excel.Range class: cellCount", Microsoft Learn: -1 if the count exceeds 2^31-1. */
  test("the whole sheet has more cells than can be counted", async () => {
    const { Excel } = openBook(TWO);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SKM").getRange().load("address,cellCount");
      await context.sync();
      expect([range.address, range.cellCount]).toEqual(["SKM!1:1048576", -1]);
    });
  });

  test.each(["A0", "XFE1", "A1:", "satu"])("%s is no address", async (address) => {
    const { Excel } = openBook(TWO);
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SKM").getRange(address).load("values");
      await context.sync();
    });
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });

  /** "Get a range using the Excel JavaScript API" and "Excel.Worksheet class: getUsedRangeOrNullObject", Microsoft Learn. */
  test("the used range of an empty sheet is its first cell, or a null object", async () => {
    const { Excel } = openBook(TWO);
    await Excel.run(async (context) => {
      const empty = context.workbook.worksheets.getItem("SKM");
      const used = [empty.getUsedRange().load("address"), empty.getUsedRangeOrNullObject(true).load("address")];
      const other = context.workbook.worksheets.getItem("TW 2").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(used.map((range) => (range.isNullObject ? null : range.address))).toEqual(["SKM!A1", null]);
      expect(other.address).toBe("'TW 2'!C3");
    });
  });

  test("formatted cells count as used, unless only values do", async () => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>`;
    const { Excel } = openRows(`<row r="1"><c r="A1"><v>1</v></c><c r="D9" s="1"/></row>`, "", styles);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      const used = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
      await context.sync();
      expect(used.map(({ address }) => address)).toEqual(["Lembar1!A1:D9", "Lembar1!A1"]);
    });
  });

  /** "Read or write to an unbounded range using the Excel JavaScript API", Microsoft Learn. */
  test("a range without bounds has an address and a count, but no values, and cannot be set", async () => {
    const { Excel } = openBook(TWO);
    const batch = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("TW 2").getRange("C:C").load("address,cellCount,values");
      await context.sync();
      expect([range.address, range.cellCount, range.values]).toEqual(["'TW 2'!C:C", 1_048_576, null]);
      range.values = 1 as never;
      await context.sync();
    });
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });
});

describe("what is on the screen", () => {
  test("the sheet of the open tab and the selected cells are found", async () => {
    const { Excel } = openKotim();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const first = workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      workbook.worksheets.getItem("PMA").getRange("C4:D5").select();
      const [selected, cell] = [workbook.getSelectedRange().load("address"), workbook.getActiveCell().load("address")];
      await context.sync();
      expect([first.name, selected.address, cell.address]).toEqual(["SKM", "PMA!C4:D5", "PMA!C4"]);
    });
  });

  test("a sheet is activated without anything else being selected on it", async () => {
    const { Excel, simulator } = openKotim();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("OSS").activate();
      await context.sync();
      expect([simulator.book.activeSheet.name, simulator.book.screen.selection]).toEqual([
        "OSS",
        { top: 0, left: 0, bottom: 0, right: 0 },
      ]);
    });
  });
});

describe("a sheet that an add-in adds", () => {
  /** "Work with worksheets using the Excel JavaScript API", Microsoft Learn. */
  test("stands behind the others, can be written, and can be deleted again", async () => {
    const { Excel, simulator } = openKotim();
    const before = simulator.book.sheets.map(({ name }) => name);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Uji");
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      sheet.load({ position: true });
      const range = sheet.getRange("B1").load({ values: true });
      await context.sync();
      expect([sheet.position, range.values]).toEqual([before.length, [[4]]]);
      expect(simulator.book.activeSheet.name).toBe(before[0]);
      context.workbook.worksheets.getItem("Uji").delete();
      await context.sync();
    });
    expect(simulator.book.sheets.map(({ name }) => name)).toEqual(before);
  });

  test("is given a name, and cannot have one that is taken", async () => {
    const { Excel, simulator } = openKotim();
    const taken = simulator.book.sheets[0]?.name ?? "";
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load({ name: true });
      await context.sync();
      expect(sheet.name).toMatch(/^Sheet\d+$/);
    });
    const again = Excel.run(async (context) => {
      context.workbook.worksheets.add(taken.toUpperCase());
      await context.sync();
    });
    expect(await codeOf(again)).toBe("ItemAlreadyExists");
  });
});
