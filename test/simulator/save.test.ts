import { partText } from "../../src/xlsx/package/package";
import { onRange, openBook, openKotim, openRows, type OpenBook } from "../support/simulator";
import { open } from "../support/xlsx";

const ROWS = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row>`;

const saved = ({ simulator }: OpenBook) => {
  const { bytes, ...rest } = simulator.save();
  const [sheet] = open(bytes).workbook.sheets;
  return { ...rest, sheet, parts: open(bytes).parts };
};

describe("a saved workbook", () => {
  test("that nobody changed has every part as it was", () => {
    const opened = openKotim();
    const { made, parts } = saved(opened);
    expect(made).toEqual([]);
    expect([...parts]).toEqual([...opened.simulator.book.file.parts]);
  });

  test("keeps what the file has in cells that a merged cell covers", () => {
    const opened = openRows(ROWS, `<mergeCells><mergeCell ref="A1:C1"/></mergeCells>`);
    const { made, refused } = saved(opened);
    expect([made, refused]).toEqual([[], []]);
  });

  test("has what was typed beside a stray cell at the far corner, which spans a grid of billions", () => {
    const opened = openRows(`${ROWS}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`);
    opened.simulator.book.type("Lembar1", "B1", 5);
    const { made, sheet } = saved(opened);
    expect(made.map(({ cell, value }) => [cell, value])).toEqual([[{ row: 0, column: 1 }, 5]]);
    expect([sheet?.value(0, 1), sheet?.value(1048575, 16383)]).toEqual([5, 7]);
  });

  test("has what was written, typed and cleared, and only that", async () => {
    const opened = openRows(ROWS);
    await onRange(opened, "A1:D1", (cells) => {
      cells.formulas = [[null, null, "", "=SUM(A1:B1)"]];
    });
    opened.simulator.book.type("Lembar1", "E2", "U1");
    const { made, sheet } = saved(opened);
    expect(made.map(({ cell, value, formula }) => [cell, value, formula])).toEqual([
      [{ row: 0, column: 2 }, null, undefined],
      [{ row: 0, column: 3 }, 3, "=SUM(A1:B1)"],
      [{ row: 1, column: 4 }, "U1", undefined],
    ]);
    expect([sheet?.value(0, 0), sheet?.formula(0, 3), sheet?.value(0, 3), sheet?.value(1, 4)]).toEqual([
      1,
      "=SUM(A1:B1)",
      3,
      "U1",
    ]);
  });

  test("results that follow from an edit are left to Excel, and the simulator has them when it is opened again", async () => {
    const opened = openRows(ROWS);
    opened.simulator.book.type("Lembar1", "A1", 5);
    const { bytes } = opened.simulator.save();
    expect(partText(open(bytes).parts, "xl/worksheets/sheet1.xml")).toContain(`<f ca="1">A1*2</f></c>`);
    const again = openBook(bytes);
    expect((await onRange(again, "A1:B1", () => undefined)).values).toEqual([[5, 10]]);
  });

  test("says what a file patched cell by cell does not have", async () => {
    const opened = openKotim();
    const { book } = opened.simulator;
    book.renameSheet("SKM", "Survei");
    book.removeSheet("PMA");
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("OSS").getRange("A1").numberFormat = [["0.00"]];
      await context.sync();
    });
    book.type("Evaluasi", "Z1", "31 January 2024");
    expect(opened.simulator.save().notSaved).toEqual([
      { what: "removed", sheet: "PMA" },
      { what: "renamed", sheet: "SKM" },
      { what: "formats", sheet: "OSS" },
      { what: "formats", sheet: "Evaluasi" },
    ]);
  });
});
