import { listIn } from "../../src/xlsx/read/sheetList";

const list = (sheets: string, before = "") =>
  listIn(`<workbook xmlns:r="x">${before}<sheets>${sheets}</sheets></workbook>`);

describe("the list of sheets", () => {
  test("keeps the order of the tabs, the numbers and the states", () => {
    const read = list(
      `<sheet name="SKM" sheetId="4" r:id="rId1"/><sheet name="Arsip" sheetId="2" state="hidden" r:id="rId2"/>`,
    );
    expect(read?.sheets).toEqual([
      { name: "SKM", number: 4, state: "visible", relationship: "rId1" },
      { name: "Arsip", number: 2, state: "hidden", relationship: "rId2" },
    ]);
  });

  test("knows sheets that only a program can show", () => {
    expect(list(`<sheet name="A" state="veryHidden"/>`)?.sheets[0]?.state).toBe("veryHidden");
  });

  test("says which tab is open: the first unless another is stated", () => {
    const sheets = `<sheet name="A"/><sheet name="B"/>`;
    const view = `<bookViews><workbookView activeTab="1"/></bookViews>`;
    expect([list(sheets)?.active, list(sheets, view)?.active]).toEqual([0, 1]);
  });

  test("is none in a document of another program", () => {
    expect(listIn("<document/>")).toBeNull();
  });
});
