import { printedWorkbook } from "../../src/xlsx/printedWorkbook";
import { partText } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/workbook";
import { draw } from "../support/draw";

const TEXTS = ['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "'3", "3,350", '<a> & "b"', " ", "12/6"];

function open(rows: readonly (readonly (string | number)[])[], name = "Hasil & 'bukti'") {
  const bytes = printedWorkbook([
    { name, rows: [["JUDUL"], ["No", "Tempat"], ...rows], header: 1, widths: [5, 20] },
    { name: "Lain", rows: [["LAIN"], ["No"]], header: 1, widths: [5] },
  ]);
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

test("texts stay what they are: none is a formula, also where somebody types Enter in its cell", () => {
  const { workbook, parts } = open(TEXTS.map((text) => [1, text]));
  const [sheet] = workbook.sheets;
  expect(TEXTS.map((_, at) => sheet?.value(2 + at, 1))).toEqual(TEXTS);
  expect(sheet?.hasFormulas).toBe(false);
  const xml = partText(parts, "xl/worksheets/sheet1.xml") ?? "";
  const styles = new Set([...xml.matchAll(/ s="(\d)" t="inlineStr"/g)].map(([, style]) => Number(style)));
  const kept = [...(partText(parts, "xl/styles.xml") ?? "").matchAll(/<xf [^>]*>/g)].map(([xf]) =>
    xf.includes("quotePrefix"),
  );
  expect([...styles].map((style) => kept[style - 1])).toEqual([true, true, true]);
});

test("it is printed on A4 in landscape, as wide as a page, with its header atop of each", () => {
  const { parts } = open([[1, "B2"]]);
  const xml = partText(parts, "xl/worksheets/sheet1.xml") ?? "";
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  const names = [...(partText(parts, "xl/workbook.xml") ?? "").matchAll(/_xlnm\.(\w+)" localSheetId="(\d)">([^<]*)</g)];
  expect(names.map(([, name, sheet, area]) => `${name ?? ""} ${sheet ?? ""} ${area ?? ""}`)).toEqual([
    "Print_Area 0 'Hasil &amp; ''bukti'''!$A:$B",
    "Print_Titles 0 'Hasil &amp; ''bukti'''!$2:$2",
    "Print_Area 1 Lain!$A:$A",
    "Print_Titles 1 Lain!$2:$2",
  ]);
});

test("its sheets have the names and cells that they were given", () => {
  const { workbook } = open([[1, "B2"]]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Hasil & 'bukti'", "Lain"]);
  expect(workbook.sheets[0]?.row(2)).toEqual(draw("1 | B2").row(0));
});
