import { resultText } from "../../src/trial/result";
import { surroundings } from "../../src/trial/surroundings";
import { openDrawn } from "../support/excel";

test("the result tells what kind of Excel it was, and nothing of the workbook or the person", () => {
  const { Office } = openDrawn("Nama pemohon: Budi", {}, { excelApi: "1.17", language: "en-US" });
  const excel = surroundings(Office, "Browser 1.0");
  expect(excel).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    version: "16.0.0.0",
    excelApi: "1.17",
    sharedRuntime: true,
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    browser: "Browser 1.0",
  });
  const text = resultText(excel, { outcomes: [], left: [] }, null);
  expect(JSON.parse(text)).toEqual({ form: 1, excel, outcomes: [], undo: null, left: [] });
});

test("a client that does not say what it is can be tried as well", () => {
  const bare = { context: { requirements: { isSetSupported: () => false } } } as unknown as typeof Office;
  expect(surroundings(bare, "")).toMatchObject({ host: "undefined", excelApi: "1.0", sharedRuntime: false });
});
