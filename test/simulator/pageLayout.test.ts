import { codeOf, openRows } from "../support/simulator";

const ROWS = `<row r="1"><c r="A1" t="inlineStr"><is><t>${"kata ".repeat(40)}</t></is></c></row>`;

test("how a sheet is to be printed is kept and told, and said not to be in the saved file", async () => {
  const opened = openRows(ROWS);
  const told = await opened.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Lembar1");
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("3:3");
    await context.sync();
    pageLayout.load("orientation,zoom");
    await context.sync();
    return pageLayout.toJSON();
  });
  expect(told).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
  expect(opened.simulator.save().notSaved).toEqual([{ what: "page", sheet: "Lembar1" }]);
});

test.each(["nonsense", "A:C", ""])("%p is no row to stand atop of each page", async (address) => {
  const { Excel } = openRows(ROWS);
  const code = await codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lembar1").pageLayout.setPrintTitleRows(address);
      await context.sync();
    }),
  );
  expect(code).toBe("InvalidArgument");
});

test("a text that wraps makes its row as high as it needs", async () => {
  const opened = openRows(ROWS);
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lembar1");
    sheet.getRange("A:A").format.wrapText = true;
    sheet.getUsedRange().format.autofitRows();
    await context.sync();
  });
  const sheet = opened.simulator.book.sheet("Lembar1");
  expect([sheet?.wraps({ row: 0, column: 0 }), sheet?.offset("row", 1)]).toEqual([true, 440]);
});
