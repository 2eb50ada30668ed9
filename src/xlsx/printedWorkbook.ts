import { strToU8, zipSync } from "fflate";
import type { Edit } from "../core/edits/edit";
import { columnName } from "../core/grid/address";
import { sheetPrefix } from "../core/grid/sheetPrefix";
import { PAGE } from "../core/proof/page";
import type { PrintedSheet } from "../core/proof/printedSheet";
import { cellXml } from "./patch/cellXml";
import { escapeXml, quotable } from "./xml/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const A4 = 9;

/** The styles below, by what they are for. */
const STYLE = { title: "1", header: "2", text: "3", first: "4" } as const;

/** `quotePrefix` keeps a text a text even where somebody types Enter in its cell: what begins with "=" is no formula then. */
const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="2"><border/><border>${["left", "right", "top", "bottom"]
    .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
    .join("")}</border></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>` +
  `<xf fontId="1" applyFont="1" quotePrefix="1"/>` +
  `<xf fontId="1" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1" quotePrefix="1"><alignment vertical="top" wrapText="1"/></xf>` +
  `<xf applyAlignment="1" quotePrefix="1"><alignment vertical="top" wrapText="1"/></xf>` +
  `<xf applyAlignment="1" quotePrefix="1"><alignment horizontal="left" vertical="top"/></xf>` +
  `</cellXfs></styleSheet>`;

/** A workbook of its own with printed sheets, as the bytes of a .xlsx file: texts and numbers, no formula. */
export function printedWorkbook(sheets: readonly PrintedSheet[]): Uint8Array<ArrayBuffer> {
  const parts = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

function contentTypes(sheets: readonly PrintedSheet[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    override("workbook.xml", "sheet.main") +
    override("styles.xml", "styles") +
    sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, "worksheet")).join("") +
    `</Types>`
  );
}

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const list = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly PrintedSheet[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${quotable(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, at) => {
    const defined = (name: string, area: string) =>
      `<definedName name="_xlnm.${name}" localSheetId="${at}">${escapeXml(sheetPrefix(sheet.name) + area)}</definedName>`;
    return [
      defined("Print_Area", printArea(sheet)),
      defined("Print_Titles", `$${sheet.header + 1}:$${sheet.header + 1}`),
    ];
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets>` +
    `<definedNames>${names.join("")}</definedNames></workbook>`
  );
}

/** Whole columns: as many rows are printed as hold something. */
function printArea({ widths }: PrintedSheet): string {
  return `$A:$${columnName(widths.length - 1)}`;
}

function sheetXml(sheet: PrintedSheet): string {
  const { left, right, top, bottom, header, footer } = PAGE.margins;
  const columns = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<cols>${columns.join("")}</cols><sheetData>${sheet.rows.map((_, row) => rowXml(sheet, row)).join("")}</sheetData>` +
    `<printOptions gridLines="1"/>` +
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>` +
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;C${escapeXml(PAGE.footer)}</oddFooter></headerFooter></worksheet>`
  );
}

function rowXml(sheet: PrintedSheet, row: number): string {
  const cells = (sheet.rows[row] ?? []).flatMap((value, column) => {
    if (value === null) return [];
    const edit: Edit = { sheet: sheet.name, cell: { row, column }, value };
    return [cellXml(edit, "", styleOf(sheet, row, column))];
  });
  return cells.length === 0 ? "" : `<row r="${row + 1}">${cells.join("")}</row>`;
}

function styleOf({ header }: PrintedSheet, row: number, column: number): string {
  if (row === 0) return STYLE.title;
  if (row === header) return STYLE.header;
  return column === 0 ? STYLE.first : STYLE.text;
}
