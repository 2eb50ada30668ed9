import { openBook, openKotim, type OpenBook } from "../support/simulator";
import { bytesOf } from "../support/bookXml";
import { draw } from "../support/draw";
import { open } from "../support/xlsx";

const SHEETS = bytesOf(draw("A | 1 | =B1*2 -> 2\n='SKM'!B1 -> 1 | =Lain!A1 -> 5", "SKM"), draw("5", "Lain"));

const again = ({ simulator }: OpenBook) => openBook(simulator.save().bytes);

describe("a saved workbook has", () => {
  test("what the add-in keeps in it, and none of what it has dropped", async () => {
    const { simulator, Excel } = openKotim();
    await Excel.run(async (context) => {
      context.workbook.settings.add("rekap-ptsp.keputusan", `["a \\"b\\""]`);
      context.workbook.settings.add("rekap-ptsp.jurnal", "x");
      await context.sync();
    });
    expect(simulator.save().isSame).toBe(false);
    const opened = openBook(simulator.save().bytes);
    expect([...opened.simulator.book.settings]).toEqual([
      ["rekap-ptsp.keputusan", `["a \\"b\\""]`],
      ["rekap-ptsp.jurnal", "x"],
    ]);
    expect(opened.simulator.save().isSame).toBe(true);
    opened.simulator.book.settings.clear();
    expect(again(opened).simulator.book.settings.size).toBe(0);
  });

  test("a copy of a sheet with what was changed in it, by the id that it had", () => {
    const opened = openBook(SHEETS);
    const { book } = opened.simulator;
    const [source] = book.sheets;
    if (!source) throw new Error("The workbook has no sheet.");
    const { id } = book.copySheet(source, 2);
    book.renameSheet("SKM (2)", "SKM TW III");
    book.type("SKM TW III", "B1", 7);
    const { notSaved, made } = opened.simulator.save();
    expect([notSaved, made.map(({ sheet }) => sheet)]).toEqual([[], ["SKM TW III", "SKM TW III"]]);
    const copy = again(opened).simulator.book.sheet("SKM TW III");
    expect([copy?.id, copy?.value({ row: 0, column: 1 })]).toEqual([id, 7]);
    const { workbook } = open(opened.simulator.save().bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["SKM", "Lain", "SKM TW III"]);
    expect(workbook.sheets[2]?.formula(1, 0)).toBe("='SKM TW III'!B1");
    expect(workbook.sheets[0]?.value(0, 1)).toBe(1);
  });

  test("a new sheet, and says what of its look it has not", async () => {
    const opened = openBook(SHEETS);
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Hasil");
      sheet.getRange("B2:C2").values = [["Teks", 3]];
      sheet.getRange("C2").numberFormat = [["0.00"]];
      await context.sync();
    });
    expect(opened.simulator.save().notSaved).toEqual([{ what: "formats", sheet: "Hasil" }]);
    const saved = again(opened).simulator.book.sheet("Hasil");
    expect([saved?.value({ row: 1, column: 1 }), saved?.value({ row: 1, column: 2 })]).toEqual(["Teks", 3]);
  });

  test("no sheet that would have the name of one that the file has still", () => {
    const opened = openBook(SHEETS);
    opened.simulator.book.removeSheet("Lain");
    opened.simulator.book.addSheet("LAIN");
    expect(opened.simulator.save().notSaved).toEqual([
      { what: "removed", sheet: "Lain" },
      { what: "added", sheet: "LAIN" },
    ]);
  });
});
