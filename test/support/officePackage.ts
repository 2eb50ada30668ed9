import { relationship, relationships, type PartList } from "./xlsx";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** A picture of one blue dot. */
const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

const CONTENT_TYPES: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", "spreadsheetml.sheet.main"],
  ["xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"],
  ["xl/worksheets/sheet2.xml", "spreadsheetml.worksheet"],
  ["xl/styles.xml", "spreadsheetml.styles"],
  ["xl/sharedStrings.xml", "spreadsheetml.sharedStrings"],
  ["xl/calcChain.xml", "spreadsheetml.calcChain"],
  ["xl/drawings/drawing1.xml", "drawing"],
  ["xl/charts/chart1.xml", "drawingml.chart"],
  ["customXml/itemProps1.xml", "customXmlProperties"],
  ["docProps/app.xml", "extended-properties"],
];

function contentTypes(): string {
  const overrides = CONTENT_TYPES.map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
    `<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>` +
    `${overrides.join("")}</Types>`
  );
}

const STRINGS = ["HASIL SURVEI KEPUASAN MASYARAKAT", "No", "U1", "U2", "U3", "ΣNilai /Unsur", "NRR / unsur"];
const LABELS = ["NRR tertbg/unsur", "Hasil Konversi IKM Unit pelayanan", "Rata-rata", "Keterangan & catatan"];

const text = (name: string, index: number, style = 0) => `<c r="${name}" s="${style}" t="s"><v>${index}</v></c>`;
const blanks = (row: number) => ["B", "C", "D"].map((column) => `<c r="${column}${row}" s="3"/>`).join("");

/** Five respondents, a summary that is still blank, and formulas beside it that are not. */
const ROWS = [
  `<row r="1" spans="1:5" ht="21" customHeight="1">${text("A1", 0, 1)}<c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/></row>`,
  `<row r="3" spans="1:5">${text("A3", 1, 2)}${text("B3", 2, 2)}${text("C3", 3, 2)}${text("D3", 4, 2)}</row>`,
  ...[
    [3, 4, 3],
    [4, 4, 3],
    [3, 3, 2],
    [4, 3, 4],
    [3, 4, 3],
  ].map((answers, index) => {
    const row = index + 4;
    const cells = answers.map((answer, column) => `<c r="${"BCD"[column] ?? ""}${row}" s="3"><v>${answer}</v></c>`);
    return `<row r="${row}" spans="1:5"><c r="A${row}" s="3"><v>${index + 1}</v></c>${cells.join("")}</row>`;
  }),
  `<row r="9" spans="1:5">${text("A9", 5, 3)}${blanks(9)}</row>`,
  `<row r="10" spans="1:5">${text("A10", 6, 3)}${blanks(10)}</row>`,
  `<row r="11" spans="1:5">${text("A11", 7, 3)}${blanks(11)}</row>`,
  `<row r="12" spans="1:5">${text("A12", 8, 3)}${blanks(12)}</row>`,
  `<row r="14" spans="1:5">${text("A14", 9)}<c r="B14" s="4"><f>AVERAGE(B4:D8)</f><v>3.3333333333333335</v></c></row>`,
  `<row r="15" spans="1:5">${text("A15", 10)}<c r="B15" t="str"><f>IF(E11&gt;0,"IKM "&amp;E12,"belum")</f><v>belum</v></c></row>`,
];

const SHEET1 =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  `<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D15"/>` +
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
  `<cols><col min="1" max="1" width="34.5" customWidth="1"/><col min="5" max="5" width="12" style="4" customWidth="1"/></cols>` +
  `<sheetData>${ROWS.join("\r\n")}</sheetData>` +
  `<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>` +
  `<conditionalFormatting sqref="B4:D8"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B4:D8"><formula1>1</formula1><formula2>4</formula2></dataValidation></dataValidations>` +
  `<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>&amp;CHal. &amp;P</oddFooter></headerFooter><drawing r:id="rId1"/></worksheet>`;

const SHEET2 =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SKM!B14</f><v>3.3333333333333335</v></c></row>` +
  `</sheetData></worksheet>`;

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
  `<sheet name="SKM" sheetId="1" r:id="rId1"/><sheet name="Rekap" sheetId="2" state="hidden" r:id="rId2"/></sheets>` +
  `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">SKM!$A$1:$E$15</definedName>` +
  `<definedName name="Jawaban">SKM!$B$4:$D$8</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<dxfs count="1"><dxf><font><color rgb="FFC00000"/></font></dxf></dxfs></styleSheet>`;

const ANCHOR = (column: number) =>
  `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>${column + 5}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;

const DRAWING1 =
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
  `<xdr:twoCellAnchor>${ANCHOR(6)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart">` +
  `<c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${ANCHOR(12)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
  `<xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART1 =
  `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>SKM!$B$3:$D$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>SKM!$B$10:$D$10</c:f></c:numRef></c:val></c:ser>` +
  `<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

/** A workbook as an office keeps it in Excel: a survey with a chart, a picture and all that Excel puts around them. */
export const OFFICE_PACKAGE: PartList = {
  "[Content_Types].xml": contentTypes(),
  "_rels/.rels": relationships(
    relationship("rId1", "officeDocument", "xl/workbook.xml"),
    relationship("rId2", "extended-properties", "docProps/app.xml"),
    relationship("rId3", "customXml", "customXml/item1.xml"),
  ),
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relationships(
    relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
    relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
    relationship("rId3", "styles", "styles.xml"),
    relationship("rId4", "sharedStrings", "sharedStrings.xml"),
    relationship("rId5", "calcChain", "calcChain.xml"),
  ),
  "xl/worksheets/sheet1.xml": SHEET1,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    relationship("rId1", "drawing", "../drawings/drawing1.xml"),
    relationship("rId2", "printerSettings", "../printerSettings/printerSettings1.bin"),
  ),
  "xl/worksheets/sheet2.xml": SHEET2,
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="11" uniqueCount="11">${[...STRINGS, ...LABELS]
    .map((one) => `<si><t>${one.replace("&", "&amp;")}</t></si>`)
    .join("")}</sst>`,
  "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B14" i="1"/><c r="B15"/><c r="A1" i="2"/></calcChain>`,
  "xl/drawings/drawing1.xml": DRAWING1,
  "xl/drawings/_rels/drawing1.xml.rels": relationships(
    relationship("rId1", "chart", "../charts/chart1.xml"),
    relationship("rId2", "image", "../media/image1.png"),
  ),
  "xl/charts/chart1.xml": CHART1,
  "xl/media/image1.png": PNG,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 300 }, (_, index) => index % 251),
  "customXml/item1.xml": `<rekap xmlns="urn:contoh">TW II</rekap>`,
  "customXml/_rels/item1.xml.rels": relationships(relationship("rId1", "customXmlProps", "itemProps1.xml")),
  "customXml/itemProps1.xml": `${HEAD}<ds:datastoreItem ds:itemID="{6D2B1A34-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
};
