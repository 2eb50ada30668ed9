import { codeOf, openBook } from "../support/simulator";
import { bytesOf } from "../support/bookXml";
import { draw } from "../support/draw";

const SHEETS = bytesOf(draw("A | 1 | =B1*2 -> 2\n='SKM'!B1 -> 1 | =Lain!A1 -> 5", "SKM"), draw("5", "Lain"));

/** Excel.Worksheet.copy, Microsoft Learn: "Copies a worksheet and places it at the specified position." */
describe("a copy of a worksheet", () => {
  test("holds what the sheet holds, with formulas that read the copy where they read the sheet", async () => {
    const { Excel } = openBook(SHEETS);
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("SKM").copy("End");
      copy.name = "SKM TW III";
      copy.load({ name: true, position: true });
      const range = copy.getRange("A1:C2").load({ formulas: true, values: true });
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["SKM TW III", 2]);
      expect(range.formulas).toEqual([
        ["A", 1, "=B1*2"],
        ["='SKM TW III'!B1", "=Lain!A1", ""],
      ]);
      expect(range.values).toEqual([
        ["A", 1, 2],
        [1, 5, ""],
      ]);
    });
  });

  test("has an id of its own, and what is written on it leaves the sheet alone", async () => {
    const { Excel } = openBook(SHEETS);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("SKM").load({ id: true });
      const copy = sheet.copy("End").load({ id: true, name: true });
      copy.getRange("B1").values = [[7]];
      const [own, computed] = [sheet.getRange("B1"), copy.getRange("C1")].map((one) => one.load({ values: true }));
      await context.sync();
      expect(copy.id).not.toBe(sheet.id);
      expect(copy.name).toBe("SKM (2)");
      expect([own?.values, computed?.values]).toEqual([[[1]], [[14]]]);
    });
  });

  test("stands before all others where nobody says where, and is refused where the structure is protected", async () => {
    const { Excel, simulator } = openBook(SHEETS);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SKM").copy();
      await context.sync();
    });
    expect(simulator.book.sheets.map(({ name }) => name)).toEqual(["SKM (2)", "SKM", "Lain"]);
    simulator.book.isStructureProtected = true;
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SKM").copy("End");
      await context.sync();
    });
    expect(await codeOf(refused)).toBe("AccessDenied");
  });

  test("is protected as the sheet is", async () => {
    const { Excel, simulator } = openBook(SHEETS);
    const [first] = simulator.book.sheets;
    if (first) first.isProtected = true;
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("SKM").copy("End");
      copy.protection.load({ protected: true });
      await context.sync();
      expect(copy.protection.protected).toBe(true);
    });
  });
});
