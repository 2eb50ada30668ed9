import { openKotim, type OpenBook } from "../support/simulator";

/** What a listener to the sheet "SKM" is told; with the function that stops it. */
async function listen({ Excel }: OpenBook, target: "sheet" | "workbook" = "sheet") {
  const told: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = target === "sheet" ? worksheets.getItem("SKM") : worksheets;
    const result = source.onChanged.add((event: Excel.WorksheetChangedEventArgs) => {
      told.push([event.address, event.source, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  const stop = () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { told, stop };
}

const write = ({ Excel }: OpenBook, sheet: string, address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = 1 as never;
    await context.sync();
  });

/** Events reach the add-in's own code a moment after the host sent them. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

/** "Excel.WorksheetChangedEventArgs interface" and "Work with events using the Excel JavaScript API", Microsoft Learn. */
describe("changes of cells", () => {
  test("are told to those who listen to the sheet, with who made them", async () => {
    const opened = openKotim();
    const { told } = await listen(opened);
    await write(opened, "SKM", "M1:N2");
    opened.simulator.book.type("SKM", "B5", 4);
    opened.simulator.book.type("SKM", "B6", "=1+1", "person");
    await aMoment();
    expect(told).toEqual([
      ["M1:N2", "Local", "ThisLocalAddin"],
      ["B5", "Remote", "Unknown"],
      ["B6", "Local", "Unknown"],
    ]);
  });

  test("of another sheet are told only to those who listen to the workbook", async () => {
    const opened = openKotim();
    const [sheet, workbook] = [await listen(opened), await listen(opened, "workbook")];
    await write(opened, "PMA", "A1");
    await aMoment();
    expect([sheet.told, workbook.told]).toEqual([[], [["A1", "Local", "ThisLocalAddin"]]]);
  });

  test("are told to nobody who has stopped listening, nor to a pane that was closed", async () => {
    const opened = openKotim();
    const [stopped, closed] = [await listen(opened), await listen(opened, "workbook")];
    await stopped.stop();
    opened.reopenPane();
    const { bridge, book } = opened.simulator;
    const messages: string[] = [];
    bridge.onMessageFromHost = (text) => messages.push(text);
    book.type("SKM", "B5", 4);
    await aMoment();
    expect([stopped.told, closed.told, messages]).toEqual([[], [], []]);
  });

  test("tell of sheets that go or are given another name", async () => {
    const opened = openKotim();
    const told: string[] = [];
    await opened.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const tell = (event: { readonly type: string; readonly source: string }) => {
        told.push(`${event.type} ${event.source}`);
        return Promise.resolve();
      };
      worksheets.onDeleted.add(tell);
      worksheets.onNameChanged.add(tell);
      await context.sync();
    });
    opened.simulator.book.renameSheet("PMA", "PMA Tw II");
    opened.simulator.book.removeSheet("PMDN");
    await aMoment();
    expect(told).toEqual(["WorksheetNameChanged Remote", "WorksheetDeleted Remote"]);
  });

  test("results of formulas are no changes", async () => {
    const opened = openKotim();
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("PMA").getRange("Z1").formulas = [["=SKM!B5"]];
      await context.sync();
    });
    const { told } = await listen(opened, "workbook");
    opened.simulator.book.type("SKM", "B5", 1);
    await write(opened, "SKM", "Z9");
    await aMoment();
    expect(told).toEqual([
      ["B5", "Remote", "Unknown"],
      ["Z9", "Local", "ThisLocalAddin"],
    ]);
  });
});
