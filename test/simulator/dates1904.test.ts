import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { Book } from "../../src/simulator/book/book";
import { showDatesOf1904 } from "../../src/simulator/page/datesOf1904";
import { openBook } from "../support/simulator";
import { open, workbookParts, worksheet, zip } from "../support/xlsx";

const FORMATS = ["General", "yyyy-mm-dd", "h:mm", "[h]:mm", "0.00", "mmm-yy"];

/** 43,830.75 in a row of cells, each in another format. */
function bytesOf(flag: "0" | "1"): Uint8Array {
  const own = FORMATS.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join("");
  const styles = FORMATS.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("");
  const cells = FORMATS.map((_, at) => `<c r="${"ABCDEF"[at] ?? ""}1" s="${at}"><v>43830.75</v></c>`).join("");
  const parts = workbookParts(
    { Lembar1: worksheet(`<row r="1">${cells}</row>`) },
    { styles: `<numFmts>${own}</numFmts><cellXfs>${styles}</cellXfs>` },
  );
  const list = String(parts["xl/workbook.xml"]).replace("<sheets>", `<workbookPr date1904="${flag}"/><sheets>`);
  return zip({ ...parts, "xl/workbook.xml": list });
}

/** Univer with number formats, as on the page but for the screen. */
function univerWithFormats(): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { enUS: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  showDatesOf1904(univer);
  return univer;
}

/** What the page shows in the row. */
function shown(flag: "0" | "1"): unknown[] {
  const univer = univerWithFormats();
  const book = new Book(open(bytesOf(flag)), univer);
  const unit = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const row = FORMATS.map((_, column) => String(unit?.getActiveSheet().getCell(0, column)?.v));
  book.close();
  univer.dispose();
  return row;
}

test("the page shows days as the workbook counts them, and all else as it is", () => {
  expect(shown("0")).toEqual(["43830.75", "2019-12-31", "18:00", "1051938:00", "43830.75", "Dec-19"]);
  expect(shown("1")).toEqual(["43830.75", "2024-01-01", "18:00", "1051938:00", "43830.75", "Jan-24"]);
});

test("so does the text of a cell, and its value stays as it is counted", async () => {
  const { Excel } = openBook(bytesOf("1"));
  const row = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1:F1");
    range.load("text,values");
    await context.sync();
    return range.toJSON();
  });
  expect(row.text).toEqual([["43830.75", "2024-01-01", "18:00", "1051938:00", "43830.75", "Jan-24"]]);
  expect(row.values).toEqual([FORMATS.map(() => 43_830.75)]);
});

test.each([
  ["0", [45_292, 45_351]],
  ["1", [43_830, 43_889]],
] as const)("Excel's DATE counts as the workbook does: date1904=%s", async (flag, serials) => {
  const { Excel } = openBook(bytesOf(flag));
  const values = await Excel.run(async (context) => {
    const { functions } = context.workbook;
    const days = [functions.date(2024, 1, 1), functions.date(2024, 2, 29)];
    for (const day of days) day.load({ value: true });
    await context.sync();
    return days.map(({ value }) => value);
  });
  expect(values).toEqual(serials);
});
