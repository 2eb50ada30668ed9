import { check } from "../../src/core/check";
import { readDate } from "../../src/core/dates/readDate";
import { monthRuns } from "../../src/core/tables/permits/monthRuns";
import { readDouble } from "../../src/xlsx/read/cellNumber";
import { open, sheetOf, workbookParts, worksheet, zip } from "../support/xlsx";

const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;

/** A workbook that counts days from 1904 on. */
function sheetOf1904(rows: string, flag = "1") {
  const parts = workbookParts({ Lembar1: worksheet(rows) }, { styles });
  const list = String(parts["xl/workbook.xml"]).replace("<sheets>", `<workbookPr date1904="${flag}"/><sheets>`);
  const [sheet] = open(zip({ ...parts, "xl/workbook.xml": list })).workbook.sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

describe("dates of a workbook that counts from 1904 on", () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>43465</v></c></row>`;

  test("are four years and a day later than their numbers say elsewhere", () => {
    const day = (sheet: ReturnType<typeof sheetOf>) => readDate(sheet.dateValue(0, 0));
    expect(day(sheetOf1904(rows))).toMatchObject({ day: { year: 2023, month: 1, day: 1 } });
    expect(day(sheetOf1904(rows, "true"))).toMatchObject({ day: { year: 2023, month: 1, day: 1 } });
    expect(day(sheetOf1904(rows, "0"))).toMatchObject({ day: { year: 2018, month: 12, day: 31 } });
    expect(day(sheetOf(rows, { styles }))).toMatchObject({ day: { year: 2018, month: 12, day: 31 } });
  });

  test("keep the numbers that stand in their cells, and other numbers are no dates", () => {
    expect(sheetOf1904(rows).value(0, 0)).toBe(43_465);
  });

  test("are the months over a permit table too", () => {
    // 1 January, 1 February and 1 March 2024, as such a workbook counts them.
    const months = [43_830, 43_861, 43_890].map(
      (serial, at) => `<c r="${"BCD"[at] ?? ""}1" s="1"><v>${serial}</v></c>`,
    );
    const [run] = monthRuns(sheetOf1904(`<row r="1">${months.join("")}</row>`), 0);
    expect(run?.map(({ span }) => span)).toEqual([1, 2, 3].map((month) => ({ kind: "month", month, year: 2024 })));
  });

  test("make a register of the year it is of", () => {
    const text = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const permits = Array.from({ length: 12 }, (_, at) => {
      const row = at + 2;
      return `<row r="${row}"><c r="A${row}"><v>${at + 1}</v></c>${text(`B${row}`, "Izin Praktik Bidan")}<c r="C${row}" s="1"><v>${43_830 + at * 7}</v></c></row>`;
    });
    const head = `<row r="1">${text("A1", "No")}${text("B1", "Jenis Izin")}${text("C1", "Tanggal Terbit")}</row>`;
    const { tables, findings } = check({ sheets: [sheetOf1904(head + permits.join(""))] });
    expect(tables.map(({ table }) => table.kind)).toEqual(["permit-register"]);
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []).map(({ formula = "" }) => formula);
    expect(edits.join(" ")).toContain("DATE(2024,1,1)");
    expect(edits.join(" ")).not.toContain("2020");
  });
});

describe("dates written as text", () => {
  const cell = (content: string, style = "") => `<row r="1"><c r="A1" t="d"${style}><v>${content}</v></c></row>`;

  test.each([
    ["2024-06-30", 45_473],
    ["2024-06-30T12:00:00", 45_473.5],
    ["2024-06-30T06:00:00.000Z", 45_473.25],
    ["2024-06-30T18:00", 45_473.75],
    ["18:00:00", 0.75],
    ["1900-03-01", 61],
  ])("are the numbers of their days: %s", (content, serial) => {
    expect(sheetOf(cell(content)).value(0, 0)).toBe(serial);
    expect(sheetOf(cell(content)).dateFormat(0, 0)).toBe("yyyy-mm-dd");
    expect(sheetOf(cell(content, ` s="1"`), { styles }).dateFormat(0, 0)).toBe("#14");
  });

  test("are numbers of the workbook's own count", () => {
    const sheet = sheetOf1904(cell("2018-12-31"));
    expect([sheet.value(0, 0), readDate(sheet.dateValue(0, 0))]).toEqual([
      42_003,
      { kind: "day", day: { year: 2018, month: 12, day: 31 }, weekday: null },
    ]);
  });

  test.each(["2024-02-30", "2024-13-01", "30/06/2024", "T", "besok"])(
    "stay text where they are no day: %s",
    (content) => {
      expect(sheetOf(cell(content)).value(0, 0)).toBe(content);
    },
  );
});

describe("numbers", () => {
  test.each([
    ["1e3", 1_000],
    ["1E-3", 0.001],
    [" 3.5\n", 3.5],
    ["+4", 4],
    [".5", 0.5],
    ["7.", 7],
    ["3.3500000000000000000001", 3.35],
    ["99999999999999999999", 1e20],
  ])("are what XML calls numbers: %j", (content, number) => {
    expect(readDouble(content)).toBe(number);
  });

  test.each([
    "0x10",
    "0b11",
    "0o7",
    "Infinity",
    "INF",
    "NaN",
    "",
    " ",
    "1_000",
    "1,5",
    "1 000",
    "1E999",
    "--1",
    "e5",
    ".",
  ])("are not: %j", (content) => {
    expect(readDouble(content)).toBeNull();
    expect(sheetOf(`<row r="1"><c r="A1"><v>${content}</v></c></row>`).value(0, 0)).toBeNull();
  });
});
