import { cellName } from "../../src/core/grid/address";
import { partText } from "../../src/xlsx/package/package";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { edit, open, patchedRows, sheetOf, workbookParts, worksheet, zip, type PartList } from "../support/xlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";

/** The values of a sheet's first rows. */
const values = (rows: string, extras = {}) => {
  const sheet = sheetOf(rows, extras);
  return Array.from({ length: sheet.rowCount }, (_, row) => [...sheet.row(row)]);
};

/** Every element of a part gets a prefix, as some libraries write them. */
function prefixed(xml: string, namespace: string): string {
  return xml.replaceAll(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace(`xmlns="${namespace}"`, `xmlns:x="${namespace}"`);
}

describe("workbooks of other programs", () => {
  test("may have neither shared strings nor styles, and no addresses", () => {
    expect(
      values(`<row><c t="inlineStr"><is><t>No</t></is></c><c><v>1</v></c></row><row><c t="str"><v>U1</v></c></row>`),
    ).toEqual([["No", 1], ["U1"]]);
  });

  test("may prefix every element of every part", () => {
    const list = workbookParts(
      { Lembar1: worksheet(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>`) },
      { strings: "<si><t>No</t></si>" },
    );
    const all = Object.entries(list).map(([name, part]) => {
      const namespace = /xmlns="([^"]*)"/.exec(String(part))?.[1] ?? "";
      return [name, prefixed(String(part), namespace)] as const;
    });
    const file = open(zip(Object.fromEntries(all)));
    const [sheet] = file.workbook.sheets;
    expect([sheet?.name, sheet?.value(0, 0), sheet?.formula(0, 1)]).toEqual(["Lembar1", "No", "=1+1"]);
    const again = open(writeWorkbook(file, [edit("C1", 7, "=A1"), edit("A9", "x")]).bytes).workbook.sheets[0];
    expect([again?.formula(0, 2), again?.value(8, 0)]).toEqual(["=A1", "x"]);
  });

  test("may list cells and rows in any order", () => {
    const rows = `<row r="3"><c r="B3"><v>6</v></c><c r="A3"><v>5</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`;
    expect(values(rows)[0]).toEqual([1]);
    expect(values(rows)[2]).toEqual([5, 6]);
  });

  test("may say of a row less, more or nothing of what it spans", () => {
    expect(patchedRows(`<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>`, edit("D1", 4))).toBe(
      `<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>`,
    );
  });

  test("may put what only newer programs know beside what all know", () => {
    const before = `<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><x14:c r="A1"><x14:v>9</x14:v></x14:c></mc:Choice></mc:AlternateContent>`;
    const behind = `<extLst><ext><x14:conditionalFormattings><xm:f>$B$1</xm:f></x14:conditionalFormattings></ext></extLst>`;
    const xml = worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`, before, behind).replaceAll(/(x14|xm):/g, "x:");
    const file = open(
      zip({ ...workbookParts({ Lembar1: "" }), [SHEET]: xml.replace("<worksheet", `<worksheet xmlns:x="x"`) }),
    );
    expect([file.workbook.sheets[0]?.value(0, 0), [...(file.workbook.sheets[0]?.formulaCells() ?? [])]]).toEqual([
      1,
      [],
    ]);
  });

  test("may write more digits than a number holds, and errors of newer programs", () => {
    const rows = `<row r="1"><c r="A1"><v>3.3499999999999996447286321199499070644378662109375</v></c><c r="B1" t="e"><v>#SPILL!</v></c><c r="C1" t="e"><v>#CALC!</v></c></row>`;
    expect(values(rows)).toEqual([[3.3499999999999996, "#SPILL!", "#CALC!"]]);
  });

  test("may keep text as it was typed: blanks, line ends, coded signs, phonetic guides", () => {
    const strings = `<si><t xml:space="preserve">  A  </t></si><si><t>baris_x000D_\ndua</t></si><si><r><t>日</t></r><rPh sb="0" eb="1"><t>hi</t></rPh></si><si><t>_x005F_x000D_</t></si>`;
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(values(`<row>${cells}</row>`, { strings })).toEqual([["  A  ", "baris\r\ndua", "日", "_x000D_"]]);
  });
});

describe("formulas of other programs", () => {
  const formulas = (rows: string) =>
    [...sheetOf(rows).formulaCells()].map(({ cell, formula }) => `${cellName(cell)} ${formula}`);

  test("may spill from one cell over others", () => {
    const rows = `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`;
    expect(formulas(rows)).toEqual(["A1 =_xlfn._xlws.SORT(C1:C2)", "A2 =_xlfn._xlws.SORT(C1:C2)"]);
  });

  test("may be a data table's, whose cells nobody types into", () => {
    const rows = `<row r="1"><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A9"/><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>`;
    const sheet = sheetOf(rows);
    expect([sheet.isEmpty(0, 1), sheet.value(1, 1), sheet.formula(1, 1) !== null]).toEqual([false, 2, true]);
    const file = open(zip(workbookParts({ Lembar1: worksheet(rows) })));
    expect(writeWorkbook(file, [edit("B2", 9)]).refused.map(({ reason }) => reason)).toEqual(["shared-formula"]);
  });

  test("may read other workbooks, and keep doing so", () => {
    const rows = `<row r="1"><c r="A1"><f>[1]Rekap!$B$4+SUM('[2]TW 2'!A1:A3)</f><v>5</v></c></row>`;
    expect(formulas(rows)).toEqual(["A1 =[1]Rekap!$B$4+SUM('[2]TW 2'!A1:A3)"]);
    expect(patchedRows(rows, edit("B1", 1))).toContain("<f>[1]Rekap!$B$4+SUM('[2]TW 2'!A1:A3)</f><v>5</v>");
  });

  test("may be shared by a column without the first cell's own address", () => {
    const rows = `<row><c><f t="shared" ref="A1:A3" si="4">B1*2</f></c></row><row><c><f t="shared" si="4"/></c></row><row><c><f si="4" t="shared"></f></c></row>`;
    expect(formulas(rows)).toEqual(["A1 =B1*2", "A2 =B2*2", "A3 =B3*2"]);
  });
});

describe("a sheet that is written into", () => {
  test("keeps signs of several bytes and line ends where they stand", () => {
    const xml = `<?xml version="1.0"?>\r\n<worksheet xmlns="${MAIN}">\r\n<!-- 😀 < > -->\r\n<sheetData>\r\n<row r="1">\r\n<c r="A1" t="inlineStr"><is><t>😀 "Σ" &gt;</t></is></c>\r\n</row>\r\n</sheetData>\r\n</worksheet>`;
    const list: PartList = { ...workbookParts({ Lembar1: "" }), [SHEET]: xml };
    const { parts } = open(writeWorkbook(open(zip(list)), [edit("B1", 3)]).bytes);
    expect(partText(parts, SHEET)).toBe(xml.replace("</c>\r\n</row>", `</c>\r\n<c r="B1"><v>3</v></c></row>`));
  });
});
