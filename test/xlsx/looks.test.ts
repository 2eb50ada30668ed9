import { readLooks } from "../../src/xlsx/looks/looks";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { open, workbookParts, worksheet, zip } from "../support/xlsx";

const STYLES =
  `<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="14"/><color rgb="FF0070C0"/><name val="Arial"/></font></fonts>` +
  `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"><fgColor rgb="FF000000"/></patternFill></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders><border><left/><right/></border><border><left style="thin"><color rgb="FFFF0000"/></left><top style="double"/><bottom style="none"/><diagonal/></border></borders>` +
  `<cellStyleXfs><xf fontId="1"><alignment horizontal="right"/></xf></cellStyleXfs>` +
  `<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf><xf fillId="1"/></cellXfs>` +
  `<dxfs><dxf><font><b/></font><alignment horizontal="left"/></dxf></dxfs>`;

const looks = (styles?: string) =>
  readLooks(open(zip(workbookParts({ Lembar1: worksheet("") }, styles === undefined ? {} : { styles }))).parts);

describe("the look of a style", () => {
  test("is its font, fill, lines and alignment", () => {
    expect(looks(STYLES)[1]).toEqual({
      font: { name: "Arial", size: 14, colour: "#0070c0", bold: true, italic: false, underlined: true },
      fill: "#ffff00",
      lines: { left: { kind: "thin", colour: "#ff0000" }, top: { kind: "double", colour: null } },
      horizontal: "center",
      vertical: "top",
      wraps: true,
    });
  });

  test("is plain where the style says nothing", () => {
    expect(looks(STYLES)[0]).toEqual({
      font: { name: "Calibri", size: 11, colour: null, bold: false, italic: false, underlined: false },
      fill: null,
      lines: {},
      horizontal: null,
      vertical: null,
      wraps: false,
    });
  });

  test("has no fill where the file has a pattern", () => {
    expect(looks(STYLES)[2]?.fill).toBeNull();
  });

  test("is that of cells, not of what other styles are made of", () => {
    expect(looks(STYLES)).toHaveLength(3);
    expect(readLooks(open(zip(OFFICE_PACKAGE)).parts)).toHaveLength(5);
  });

  test("is not there in a workbook without styles", () => {
    expect(looks()).toEqual([]);
  });
});
