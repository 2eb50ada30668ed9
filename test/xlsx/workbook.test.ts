import { readWorkbook } from "../../src/xlsx/workbook";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { open, relationship, relationships, workbookParts, worksheet, zip, type PartList } from "../support/xlsx";

const ONE = worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const TWO = worksheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`);
const parts = workbookParts({ SKM: ONE, "TW 2 &amp; 3": TWO }, { strings: "<si><t>No</t></si>" });

const names = (list: PartList) => open(zip(list)).workbook.sheets.map(({ name }) => name);

describe("the sheets of a workbook", () => {
  test("come in the order of their tabs, with their names and cells", () => {
    const { sheets } = open(zip(parts)).workbook;
    expect(sheets.map((sheet) => [sheet.name, sheet.value(0, 0)])).toEqual([
      ["SKM", 1],
      ["TW 2 & 3", "No"],
    ]);
  });

  test("are found by relative and by absolute targets", () => {
    const targets = relationships(
      relationship("rId1", "worksheet", "/xl/worksheets/sheet1.xml"),
      relationship("rId2", "worksheet", "./../xl/worksheets/sheet2.xml"),
      relationship("rId98", "sharedStrings", "/xl/sharedStrings.xml"),
    );
    const { sheets } = open(zip({ ...parts, "xl/_rels/workbook.xml.rels": targets })).workbook;
    expect(sheets.map((sheet) => sheet.value(0, 0))).toEqual([1, "No"]);
  });

  test("are found where the package writes small letters as capitals", () => {
    const { "xl/sharedStrings.xml": strings = "", ...rest } = parts;
    const { sheets } = open(zip({ ...rest, "xl/SharedStrings.xml": strings })).workbook;
    expect(sheets[1]?.value(0, 0)).toBe("No");
  });

  test("hidden ones are read like any other", () => {
    expect(names(OFFICE_PACKAGE)).toEqual(["SKM", "Rekap"]);
  });

  test("sheets without cells are passed over: charts, macros, dialogs", () => {
    const targets = relationships(
      relationship("rId1", "chartsheet", "chartsheets/sheet1.xml"),
      relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
    );
    expect(names({ ...parts, "xl/_rels/workbook.xml.rels": targets })).toEqual(["TW 2 & 3"]);
  });

  test("a workbook may have just one sheet without any cell", () => {
    const [sheet] = open(zip(workbookParts({ Lembar1: worksheet("") }))).workbook.sheets;
    expect([sheet?.rowCount, sheet?.columnCount, sheet?.filledCells]).toEqual([0, 0, 0]);
  });

  test("strict workbooks name their parts differently and are read the same", () => {
    const strict = Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "string"
        ? part.replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
          )
        : part,
    ]);
    expect(names(Object.fromEntries(strict) as PartList)).toEqual(["SKM", "TW 2 & 3"]);
  });

  test("byte order marks are no text", () => {
    const marked = Object.entries(parts).map(([name, part]) => [name, `\ufeff${String(part)}`]);
    expect(names(Object.fromEntries(marked) as PartList)).toEqual(["SKM", "TW 2 & 3"]);
  });
});

describe("a damaged workbook", () => {
  const problem = (list: PartList) => {
    const read = readWorkbook(zip(list));
    return read.ok ? null : read.problem;
  };

  test.each([
    ["a sheet whose XML breaks off", { "xl/worksheets/sheet1.xml": ONE.slice(0, -9) }],
    ["a sheet without a root", { "xl/worksheets/sheet1.xml": "" }],
    ["a sheet without a place for cells", { "xl/worksheets/sheet1.xml": "<worksheet/>" }],
    ["a sheet with an unknown entity", { "xl/worksheets/sheet1.xml": ONE.replace("1</v>", "&x;</v>") }],
    ["shared strings that break off", { "xl/sharedStrings.xml": "<sst><si>" }],
    ["a list of sheets that breaks off", { "xl/workbook.xml": "<workbook><sheets>" }],
    ["a list that names a sheet nowhere to be found", { "xl/_rels/workbook.xml.rels": relationships() }],
  ])("has %s", (_, broken) => {
    expect(problem({ ...parts, ...broken })).toBe("damaged");
  });

  test.each(["xl/workbook.xml", "xl/worksheets/sheet2.xml"])("lacks its part %s", (name) => {
    expect(problem(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)))).toBe("damaged");
  });
});
