import fc from "fast-check";
import { check, recognise } from "../../src/core/check";
import { cellName } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import { nextQuarter } from "../../src/core/nextQuarter/nextQuarter";
import type { Term } from "../../src/core/nextQuarter/term";
import { turnedFile } from "../../src/core/nextQuarter/turnedFile";
import { writeTurned } from "../../src/xlsx/writeTurned";
import type { WorkbookFile } from "../../src/xlsx/workbook";
import { sheetOf } from "../accuracy/checker";
import { caseOf } from "../accuracy/generator/case";
import { gridOf } from "../accuracy/generator/grid";
import { seedOfCase } from "../accuracy/generator/random";
import { bytesOf } from "../support/bookXml";
import { draw } from "../support/draw";
import { contents } from "../support/excel";
import { madeReports } from "../support/madeReports";
import { open } from "../support/xlsx";

const told = (workbook: Workbook) =>
  check(workbook)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cellName(cell)}`);

function later(file: WorkbookFile): { readonly from: Term; readonly file: WorkbookFile } | null {
  const { workbook } = file;
  const next = nextQuarter(workbook, recognise(workbook), { placement: "instead" });
  return next && { from: next.from, file: open(writeTurned(file, turnedFile(next)).bytes) };
}

const texts = ({ sheets }: Workbook) =>
  sheets.flatMap((sheet) => [
    sheet.name,
    ...sheet.textRows.flatMap((row) => sheet.columns(row).flatMap((column) => sheet.text(row, column) || [])),
  ]);

describe("whatever report is turned term by term around the year", () => {
  test("is told right what it is of, is silent each time, and says then what it said, a year later", () => {
    fc.assert(
      fc.property(madeReports, ({ term, sheets }) => {
        let file = open(bytesOf(...sheets));
        const before = texts(file.workbook);
        expect(told(file.workbook)).toEqual([]);
        for (let at = 0; at < 12 / term.length; at++) {
          const made = later(file);
          if (at === 0) expect(made?.from).toEqual(term);
          if (!made) throw new Error("There is no next term.");
          file = made.file;
          expect(told(file.workbook)).toEqual([]);
        }
        const aYearLater = (text: string) => text.replaceAll(String(term.year), String((term.year ?? 0) + 1));
        expect(texts(file.workbook)).toEqual(before.map(aYearLater));
      }),
      { numRuns: 40 },
    );
  });

  test("so are tables of permits and investment as the accuracy test generates them", () => {
    const files = Array.from({ length: 24 }, (_, at) => gridOf(caseOf(seedOfCase(77, at)).page))
      .filter(({ dateFormats }) => dateFormats.length === 0)
      .map((grid) => open(bytesOf(sheetOf(grid))))
      .filter(({ workbook }) => told(workbook).length === 0);
    expect(files.length).toBeGreaterThan(10);
    for (const first of files) {
      let file: WorkbookFile | null = first;
      for (let at = 0; file && at < 4; at++) {
        expect(told(file.workbook)).toEqual([]);
        file = later(file)?.file ?? null;
      }
    }
  });

  test("leaves the report that it is made of as it was, to the byte", () => {
    fc.assert(
      fc.property(madeReports, ({ sheets }) => {
        const bytes = bytesOf(...sheets);
        const file = open(bytes);
        const before = [contents(file.workbook), bytes.slice()];
        later(file);
        expect([contents(file.workbook), bytes]).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});

test.each(["=Triwulan II 2024", "+Juni 2024", "@Triwulan II", "-Juni 2024"])(
  "a text stays a text in the next quarter, whatever it begins with: %s",
  (text) => {
    const sheet = draw(`Rekap Triwulan II 2024\n'${text}\n.`, "TW II");
    const made = later(open(bytesOf(sheet)))?.file.workbook.sheets[0];
    expect([made?.formula(1, 0), made?.value(1, 0)]).toEqual([
      null,
      text.replace("II", "III").replace("Juni", "September"),
    ]);
  },
);
