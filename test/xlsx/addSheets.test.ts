import { withSheets } from "../../src/xlsx/sheets/addSheets";
import { partText } from "../../src/xlsx/package/package";
import { relationshipsOf } from "../../src/xlsx/package/relationships";
import { open, relationship, relationships, workbookParts, worksheet, zip } from "../support/xlsx";

const XMLNS = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const LINK = relationship("rId1", "hyperlink", "https://example.go.id").replace("/>", ` TargetMode="External"/>`);
const BEHIND =
  `<mergeCells><mergeCell ref="A2:B2"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="rId1" ${XMLNS}/></hyperlinks>` +
  `<pageSetup orientation="landscape" r:id="rId3" ${XMLNS}/><drawing r:id="rId2" ${XMLNS}/>` +
  `<tableParts count="1"><tablePart r:id="rId4" ${XMLNS}/></tableParts>`;
const SKM = worksheet(
  `<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1*2</f><v>14</v></c></row>`,
  `<sheetPr codeName="Lembar1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>`,
  BEHIND,
);
const file = open(
  zip({
    ...workbookParts({ SKM }),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      LINK,
      relationship("rId2", "drawing", "../drawings/drawing1.xml"),
      relationship("rId4", "table", "../tables/table1.xml"),
    ),
  }),
);
const grown = withSheets(file, [
  { name: "SKM & TW III", number: 8, like: "SKM" },
  { name: "Hasil", number: 9, like: null },
]);
const xml = partText(grown.parts, "xl/worksheets/sheet2.xml") ?? "";

describe("a workbook with further sheets", () => {
  test("lists them behind its own, with their numbers, each in a part of its own", () => {
    expect(grown.listed.map(({ name, number }) => [name, number])).toEqual([
      ["SKM", 1],
      ["SKM & TW III", 8],
      ["Hasil", 9],
    ]);
    expect([...grown.sheetParts.values()]).toEqual([1, 2, 3].map((number) => `xl/worksheets/sheet${number}.xml`));
    expect(partText(grown.parts, "[Content_Types].xml")).toContain(`PartName="/xl/worksheets/sheet3.xml"`);
  });

  test("has in a copy what the sheet has, and nothing in one that is new", () => {
    const [, copy, blank] = grown.workbook.sheets;
    expect([copy?.value(0, 0), copy?.formula(0, 1), blank?.rowCount]).toEqual([7, "=A1*2", 0]);
    expect(xml).toContain(`<mergeCell ref="A2:B2"/>`);
  });

  test("shares nothing between sheet and copy that only one can have", () => {
    expect(xml).not.toMatch(/drawing|tablePart|codeName|tabSelected|rId3/);
    expect(xml).toContain(`<pageSetup orientation="landscape" `);
    expect(relationshipsOf(grown.parts, "xl/worksheets/sheet2.xml")).toEqual([]);
    expect(partText(grown.parts, "xl/worksheets/_rels/sheet2.xml.rels")).toContain(LINK);
  });

  test("gives the copy a print area and titles of its own, as Excel does", () => {
    const names =
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">SKM!$A$1:$B$2</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">SKM!$1:$1</definedName>` +
      `<definedName name="Data">SKM!$A$1</definedName></definedNames>`;
    const parts = workbookParts({ SKM });
    const main = String(parts["xl/workbook.xml"]).replace("</workbook>", `${names}</workbook>`);
    const named = open(zip({ ...parts, "xl/workbook.xml": main }));
    const copied = withSheets(named, [{ name: "SKM TW III", number: 8, like: "SKM" }]);
    expect(partText(copied.parts, "xl/workbook.xml")).toContain(
      names.replace(
        "</definedNames>",
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'SKM TW III'!$A$1:$B$2</definedName>` +
          `<definedName name="_xlnm.Print_Titles" localSheetId="1">'SKM TW III'!$1:$1</definedName></definedNames>`,
      ),
    );
  });

  test("leaves the sheet itself as it was", () => {
    expect(partText(grown.parts, "xl/worksheets/sheet1.xml")).toBe(SKM);
  });
});
