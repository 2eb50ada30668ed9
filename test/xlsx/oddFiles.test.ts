import { check } from "../../src/core/check";
import { partText } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { rawZip } from "../support/rawZip";
import {
  edit,
  open,
  patched,
  relationship,
  relationships,
  sheetOf,
  workbookParts,
  worksheet,
  zip,
} from "../support/xlsx";

const SHEET = "xl/worksheets/sheet1.xml";

describe("a workbook whose shared strings are not there", () => {
  const rows = (second: string) => `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>${second}</v></c></row>`;
  const unreadIn = (sheets: Record<string, string>, strings?: string) =>
    open(zip(workbookParts(sheets, strings === undefined ? {} : { strings }))).unread;

  test("has texts that nobody knows: no cell of theirs is taken for a blank one", () => {
    const sheets = { Lembar1: worksheet(rows("0")), Lain: worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`) };
    expect(unreadIn(sheets)).toEqual([{ name: "Lembar1", reason: "damaged" }]);
    expect(unreadIn(sheets, "<si><t>ada</t></si>")).toEqual([]);
  });

  test.each(["1", "-1", "x", "0.5"])("nor where only some are missing: %s", (index) => {
    const sheets = { Lembar1: worksheet(rows(index)), Lain: worksheet("") };
    expect(unreadIn(sheets, "<si><t>ada</t></si>")).toEqual([{ name: "Lembar1", reason: "damaged" }]);
  });

  test("is read where no cell needs one, and where a cell names none", () => {
    const sheets = { Lembar1: worksheet(rows("")), Lain: worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`) };
    expect(unreadIn(sheets)).toEqual([]);
  });
});

describe("a workbook without styles", () => {
  test("is read and written into, though its cells name some", () => {
    const { xml, made, refused } = patched(worksheet(`<row r="1"><c r="A1" s="7"><v>45292</v></c></row>`), [
      edit("B1", 3.35, "=A1"),
      edit("A1", 2),
    ]);
    expect([made.length, refused]).toEqual([2, []]);
    expect(xml).toContain(`<c r="A1" s="7"><v>2</v></c>`);
  });
});

describe("a zip file with two entries of one name", () => {
  const parts = workbookParts({ Lembar1: worksheet(`<row r="1"><c r="A1"><v>2</v></c></row>`) });
  const old = { name: SHEET, content: worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`) };
  const entries = Object.entries(parts).map(([name, content]) => ({ name, content }));

  test("has the later one's content, which every reader of it then gets", () => {
    const file = open(rawZip([old, ...entries]));
    expect(file.workbook.sheets[0]?.value(0, 0)).toBe(2);
    const again = open(writeWorkbook(file, [edit("B1", 5)]).bytes);
    expect(again.zip.entries.map(({ name }) => name)).toEqual(file.zip.entries.map(({ name }) => name));
    expect([again.workbook.sheets[0]?.value(0, 0), again.workbook.sheets[0]?.value(0, 1)]).toEqual([2, 5]);
  });
});

describe("a workbook of nothing but charts", () => {
  test("has no sheets, and nothing to say", () => {
    const parts = workbookParts({ Grafik: "" });
    const rels = relationships(relationship("rId1", "chartsheet", "chartsheets/sheet1.xml"));
    const file = open(
      zip({ ...parts, "xl/_rels/workbook.xml.rels": rels, "xl/chartsheets/sheet1.xml": "<chartsheet/>" }),
    );
    expect([file.workbook.sheets, file.unread]).toEqual([[], []]);
    expect(check(file.workbook)).toMatchObject({ tables: [], findings: [] });
    expect(writeWorkbook(file, []).bytes).toEqual(file.zip.bytes);
  });
});

describe("a workbook of 300 sheets", () => {
  const names = Array.from({ length: 300 }, (_, at) => `Bulan ${at + 1}`);
  const sheets = names.map((name, at) => [name, worksheet(`<row r="1"><c r="A1"><v>${at}</v></c></row>`)] as const);
  const file = open(zip(workbookParts(Object.fromEntries(sheets))));

  test("has them all, each with its own cells", () => {
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(file.workbook.sheets.map((sheet) => sheet.value(0, 0))).toEqual(names.map((_, at) => at));
  });

  test("is written into where it is meant", () => {
    const again = open(writeWorkbook(file, [edit("B1", 7, undefined, "Bulan 299")]).bytes).workbook.sheets;
    expect(again.flatMap((sheet) => (sheet.value(0, 1) === null ? [] : [sheet.name]))).toEqual(["Bulan 299"]);
  });
});

describe("names that lead nowhere any more", () => {
  test("stay as they are", () => {
    const parts = workbookParts({ Lembar1: worksheet(`<row r="1"><c r="A1"><f>LAMA+1</f><v>2</v></c></row>`) });
    const names = `</sheets><definedNames><definedName name="LAMA">#REF!</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">#REF!#REF!</definedName></definedNames>`;
    const list = String(parts["xl/workbook.xml"]).replace("</sheets>", names);
    const file = open(zip({ ...parts, "xl/workbook.xml": list }));
    const again = open(writeWorkbook(file, [edit("B1", 7)]).bytes);
    expect(partText(again.parts, "xl/workbook.xml")).toBe(list);
    expect(again.workbook.sheets[0]?.formula(0, 0)).toBe("=LAMA+1");
  });
});

describe("what a sheet says of itself", () => {
  test.each(["A1", "A1:XFD1048576", "C5:D6", "", "omong kosong", "A1:B2:C3"])(
    "need not be so: dimension %j",
    (dimension) => {
      const before = `<dimension ref="${dimension}"/>`;
      const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="F9"><v>9</v></c></row>`;
      const written = patched(worksheet(rows, before), [edit("C3", 3)]);
      const [sheet] = open(written.bytes).workbook.sheets;
      expect([sheet?.rowCount, sheet?.value(8, 5), sheet?.value(2, 2)]).toEqual([9, 9, 3]);
    },
  );

  test.each(["1:1", "5:9", "9:5", "", "0:0", "A:B"])("nor of a row: spans %j", (spans) => {
    const rows = `<row r="1" spans="${spans}"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>`;
    const [sheet] = open(patched(worksheet(rows), [edit("C1", 3)]).bytes).workbook.sheets;
    expect([...(sheet?.row(0) ?? [])]).toEqual([1, null, 3, 4]);
  });
});

describe("a cell that stands there twice", () => {
  test.each([
    ["in one row", `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`],
    ["in a row that does", `<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>`],
  ])("makes its sheet one that cannot be read: %s", (_, rows) => {
    const { unread } = open(zip(workbookParts({ Lembar1: worksheet(rows), Lain: worksheet("") })));
    expect(unread).toEqual([{ name: "Lembar1", reason: "damaged" }]);
  });

  test("but a row that is cut in two does not", () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>`;
    expect([...sheetOf(rows).row(0)]).toEqual([1, 2]);
  });
});

describe("sheets of other offices' programs", () => {
  test("may have a look for every row down to the last, as Google Sheets and WPS write them", () => {
    const empty = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 2}" ht="15.75" customHeight="1"><c r="A${at + 2}" s="1"/></row>`,
    );
    const xml = worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>${empty.join("")}`);
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>`;
    const file = open(zip(workbookParts({ Lembar1: xml }, { styles })));
    expect([file.workbook.sheets[0]?.rowCount, file.workbook.sheets[0]?.filledCells]).toEqual([1, 1]);
    expect(open(writeWorkbook(file, [edit("A15000", 7)]).bytes).workbook.sheets[0]?.value(14_999, 0)).toBe(7);
  });

  test("may carry attributes and lists that only newer programs know", () => {
    const xml = worksheet(
      `<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" cm="1" vm="1"><f t="array" aca="1" ref="A1" x:y="z">1+1</f><v>2</v><extLst><ext uri="{0}"><x14:v>9</x14:v></ext></extLst></c></row>`,
      `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>`,
      `<extLst><ext uri="{1}"><x14:sparklineGroups><xm:f>A1:B1</xm:f></x14:sparklineGroups></ext></extLst>`,
    ).replace(
      "<worksheet",
      `<worksheet xmlns:mc="mc" mc:Ignorable="x14ac xr" xmlns:x="x" xmlns:x14="x14" xmlns:x14ac="ac" xmlns:xm="xm"`,
    );
    const file = open(zip(workbookParts({ Lembar1: xml })));
    expect([file.workbook.sheets[0]?.value(0, 0), file.workbook.sheets[0]?.formula(0, 0)]).toEqual([2, "=1+1"]);
    const again = open(writeWorkbook(file, [edit("C1", 3)]).bytes);
    expect(partText(again.parts, SHEET)).toBe(
      xml.replace(` spans="1:2"`, "").replace("</c></row>", `</c><c r="C1"><v>3</v></c></row>`),
    );
  });
});

test("a file of nothing but a content list is no workbook", () => {
  expect(readWorkbook(zip({ "[Content_Types].xml": "<Types/>" }))).toEqual({ ok: false, problem: "other-format" });
});
