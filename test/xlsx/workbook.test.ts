import { partText } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { edit, open, relationship, relationships, workbookParts, worksheet, zip, type PartList } from "../support/xlsx";

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

  test("are found whatever stands between the names of folders, in the zip file or in targets", () => {
    const backwards = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name.replaceAll("/", "\\"), part]),
    );
    expect(names(backwards as PartList)).toEqual(["SKM", "TW 2 & 3"]);
    const rooted = Object.fromEntries(Object.entries(parts).map(([name, part]) => [`/${name}`, part]));
    expect(names(rooted as PartList)).toEqual(["SKM", "TW 2 & 3"]);
    const targets = relationships(
      relationship("rId1", "worksheet", "worksheets\\sheet1.xml"),
      relationship("rId2", "worksheet", "\\xl\\worksheets\\sheet2.xml"),
      relationship("rId98", "sharedStrings", "sharedStrings.xml"),
    );
    expect(names({ ...parts, "xl/_rels/workbook.xml.rels": targets })).toEqual(["SKM", "TW 2 & 3"]);
  });

  test("are found where names are written with signs that addresses cannot hold", () => {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...rest } = parts;
    const targets = relationships(relationship("rId1", "worksheet", "worksheets/lembar%20kerja%20%C3%A9.xml"));
    const list = { ...rest, "xl/worksheets/lembar kerja é.xml": sheet, "xl/_rels/workbook.xml.rels": targets };
    expect(names(list)).toEqual(["SKM"]);
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
      relationship("rId98", "sharedStrings", "sharedStrings.xml"),
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

describe("a sheet that cannot be read", () => {
  const list = workbookParts({ SKM: ONE, Rekap: ONE, Arsip: ONE });
  const LIST = "xl/workbook.xml";
  const SHEET = "xl/worksheets/sheet2.xml";
  const listed = (from: string, to: string) => ({ [LIST]: String(list[LIST]).replace(from, to) });
  const without = (all: PartList, name: string) =>
    Object.fromEntries(Object.entries(all).filter(([other]) => other !== name));

  test.each<[string, PartList, string]>([
    ["has no relationship", { ...list, ...listed(`r:id="rId2"`, `r:id=""`) }, "missing"],
    ["names a relationship that there is not", { ...list, ...listed(`r:id="rId2"`, `r:id="rId77"`) }, "missing"],
    ["names none at all", { ...list, ...listed(` r:id="rId2"`, "") }, "missing"],
    ["lacks its part", without(list, SHEET), "missing"],
    ["breaks off", { ...list, [SHEET]: ONE.slice(0, -9) }, "damaged"],
    ["is empty", { ...list, [SHEET]: "" }, "damaged"],
    ["has no place for cells", { ...list, [SHEET]: "<worksheet/>" }, "damaged"],
    ["has an unknown entity", { ...list, [SHEET]: ONE.replace("1</v>", "&x;</v>") }, "damaged"],
    ["has a cell off the grid", { ...list, [SHEET]: ONE.replace("A1", "XFE1") }, "damaged"],
    ["has the name of another", { ...list, ...listed(`name="Rekap"`, `name="skm"`) }, "damaged"],
    ["has the part of another", { ...list, ...listed(`r:id="rId2"`, `r:id="rId1"`) }, "damaged"],
  ])("is left out and named, and the others are read: one that %s", (_what, broken, reason) => {
    const { workbook, unread } = open(zip(broken));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["SKM", "Arsip"]);
    expect(unread).toEqual([{ name: expect.stringMatching(/^(Rekap|skm)$/) as string, reason }]);
  });

  test("stays as it is when another is filled", () => {
    const broken = ONE.slice(0, -9);
    const written = writeWorkbook(open(zip({ ...list, [SHEET]: broken })), [edit("A2", 7, undefined, "Arsip")]);
    const { parts, workbook } = open(written.bytes);
    expect(partText(parts, SHEET)).toBe(broken);
    expect(workbook.sheets[1]?.value(1, 0)).toBe(7);
  });
});

describe("a damaged workbook", () => {
  const problem = (list: PartList) => {
    const read = readWorkbook(zip(list));
    return read.ok ? null : read.problem;
  };

  test.each([
    ["no sheet that can be read", { "xl/worksheets/sheet1.xml": "", "xl/worksheets/sheet2.xml": "" }],
    ["shared strings that break off", { "xl/sharedStrings.xml": "<sst><si>" }],
    ["a list of sheets that breaks off", { "xl/workbook.xml": "<workbook><sheets>" }],
    ["a list that names sheets nowhere to be found", { "xl/_rels/workbook.xml.rels": relationships() }],
  ])("has %s", (_, broken) => {
    expect(problem({ ...parts, ...broken })).toBe("damaged");
  });

  test("lacks its list of sheets", () => {
    const rest = Object.entries(parts).filter(([name]) => name !== "xl/workbook.xml");
    expect(problem(Object.fromEntries(rest))).toBe("damaged");
  });
});
