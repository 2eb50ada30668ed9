import { fill } from "../../src/core/fill";
import { partText } from "../../src/xlsx/package/package";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { open, workbookParts, worksheet, zip } from "../support/xlsx";

/** Style 0 says nothing, style 1 groups thousands, style 2 says nothing within lines. */
const STYLES =
  '<borders><border/><border><left style="thin"/></border></borders><cellXfs count="3"><xf numFmtId="0"/>' +
  '<xf numFmtId="3"/><xf numFmtId="0" borderId="1"/></cellXfs>';
const text = (name: string, words: string) => `<c r="${name}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (name: string, value: number) => `<c r="${name}" s="1"><v>${value}</v></c>`;

test("in a file too a blank total groups thousands as what it adds up, within its own lines", () => {
  const rows = [
    `<row r="1">${text("A1", "No")}${text("B1", "Jenis Izin")}${text("C1", "April")}${text("D1", "Mei")}</row>`,
    `<row r="2"><c r="A2"><v>1</v></c>${text("B2", "Reklame")}${number("C2", 1200)}${number("D2", 800)}</row>`,
    `<row r="3"><c r="A3"><v>2</v></c>${text("B3", "SIP")}${number("C3", 75)}${number("D3", 1900)}</row>`,
    `<row r="4">${text("B4", "Jumlah")}<c r="C4" s="2"/></row>`,
  ];
  const file = open(zip(workbookParts({ Lembar1: worksheet(rows.join("")) }, { styles: STYLES })));
  const { parts } = open(writeWorkbook(file, fill(file.workbook)).bytes);
  expect(partText(parts, "xl/worksheets/sheet1.xml")).toMatch(/<c r="C4" s="3">.*<c r="D4" s="4">/);
  expect(partText(parts, "xl/styles.xml")).toContain(
    '<xf numFmtId="3" applyNumberFormat="1" borderId="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs>',
  );
});
