import { strToU8, unzipSync, zipSync } from "fflate";
import type { Sheet } from "../../src/core/grid/sheet";
import type { Edit } from "../../src/core/edits/edit";
import { parseCell } from "../../src/core/grid/address";
import { partText } from "../../src/xlsx/package/package";
import { readWorkbook, type WorkbookFile } from "../../src/xlsx/workbook";
import { writeWorkbook, type Written } from "../../src/xlsx/writeWorkbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The parts of a package by name, as text or bytes. */
export type PartList = Readonly<Record<string, string | Uint8Array>>;

/** A worksheet's XML around the XML of its rows, with what stands before and behind them. */
export function worksheet(rows: string, before = "", behind = ""): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** One relationship of a part. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function relationships(...all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

/** What a small workbook may have beside its sheets, as the XML inside `sst` and `styleSheet`. */
interface Extras {
  readonly strings?: string;
  readonly styles?: string;
}

/** The parts of a small workbook: each sheet's XML by its name, in part `xl/worksheets/sheet1.xml` and so on. */
export function workbookParts(sheets: Readonly<Record<string, string>>, { strings, styles }: Extras = {}): PartList {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const targets = names.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...targets,
      relationship("rId98", "sharedStrings", "sharedStrings.xml"),
      relationship("rId99", "styles", "styles.xml"),
    ),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name] ?? ""])),
  };
}

/** Packs parts as Excel does: deflated, in their order. */
export function zip(parts: PartList): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

/** Opens a workbook that must be one. */
export function open(bytes: Uint8Array): WorkbookFile {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`The workbook cannot be read: ${read.problem}`);
  return read.value;
}

/** The one sheet of a workbook made of the XML of its rows. */
export function sheetOf(rows: string, extras: Extras = {}): Sheet {
  const [sheet] = open(zip(workbookParts({ Lembar1: worksheet(rows) }, extras))).workbook.sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

/** `edit("B4", 3)`, `edit("B5", 7, "=SUM(B3:B4)")`: an edit of the sheet "Lembar1". */
export function edit(name: string, value: Edit["value"], formula?: string, sheet = "Lembar1"): Edit {
  const cell = parseCell(name);
  if (!cell) throw new Error(`${name} is no cell.`);
  return { sheet, cell, value, ...(formula === undefined ? {} : { formula }) };
}

/** A worksheet's XML after edits, with what the writer says about them. */
export function patched(xml: string, edits: readonly Edit[], extras: Extras = {}): Written & { readonly xml: string } {
  const written = writeWorkbook(open(zip(workbookParts({ Lembar1: xml }, extras))), edits);
  return { ...written, xml: partText(open(written.bytes).parts, "xl/worksheets/sheet1.xml") ?? "" };
}

/** The rows of a worksheet's XML after edits. */
export function patchedRows(rows: string, ...edits: readonly Edit[]): string {
  return patched(worksheet(rows), edits).xml.replace(/^.*<sheetData>|<\/sheetData>.*$/gs, "");
}

/** A package with further parts. */
export function withParts(bytes: Uint8Array, parts: PartList): Uint8Array {
  return zip({ ...unzipSync(bytes), ...parts });
}
