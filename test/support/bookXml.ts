import { cellName } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";
import { workbookParts, worksheet, zip } from "./xlsx";

/** The bytes of a workbook that holds these sheets. Texts stay texts, whatever they look like. */
export function bytesOf(...sheets: readonly Sheet[]): Uint8Array {
  const parts = Object.fromEntries(sheets.map((sheet) => [sheet.name, worksheet(rowsOf(sheet))]));
  return zip(workbookParts(parts));
}

/** The XML of a sheet's rows. */
export function rowsOf(sheet: Sheet): string {
  return Array.from({ length: sheet.rowCount }, (_, row) => {
    const cells = Array.from({ length: sheet.columnCount }, (__, column) => cellXml(sheet, row, column)).join("");
    return `<row r="${row + 1}">${cells}</row>`;
  }).join("");
}

function cellXml(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (value === null && formula === null) return "";
  const f = formula === null ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  const name = cellName({ row, column });
  if (typeof value === "number") return `<c r="${name}">${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${name}" t="b">${f}<v>${Number(value)}</v></c>`;
  if (f !== "") return `<c r="${name}"${value === null ? "" : ' t="str"'}>${f}<v>${escaped(value ?? "")}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(value ?? "")}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
