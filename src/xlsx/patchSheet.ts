import { cellName, type Cell } from "../core/grid/address";
import type { Edit } from "../core/edits/edit";
import type { Refusal } from "../core/edits/refusal";
import { cellXml } from "./cellXml";
import { isCovered, parseArea } from "./merges";
import { scanSheet, type ScannedSheet } from "./scanSheet";

/** A sheet's XML with the edits in it, and the edits that could not be made. */
export interface Patched {
  readonly xml: string;
  readonly refused: readonly { readonly edit: Edit; readonly reason: Refusal }[];
}

/** One replacement of a stretch of the XML. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Writes edits into a worksheet's XML. Everything else in it stays as it is, to the letter. */
export function patchSheet(xml: string, edits: readonly Edit[], unlocked: ReadonlySet<number>): Patched {
  const rows = new Set(edits.map(({ cell }) => cell.row));
  const sheet = scanSheet(xml, rows);
  const refused: { edit: Edit; reason: Refusal }[] = [];
  const accepted = edits.filter((edit) => {
    const reason = refusalOf(edit.cell, sheet, unlocked);
    if (reason !== null) refused.push({ edit, reason });
    return reason === null;
  });
  const splices = [...rows].flatMap((row) => {
    const own = accepted.filter(({ cell }) => cell.row === row).sort((a, b) => a.cell.column - b.cell.column);
    return own.length === 0 ? [] : spliceRow(xml, sheet, row, own);
  });
  if (accepted.length > 0) splices.push(...spliceDimension(sheet, accepted));
  return { xml: applySplices(xml, splices), refused };
}

function refusalOf(cell: Cell, sheet: ScannedSheet, unlocked: ReadonlySet<number>): Refusal | null {
  if (isCovered(cell, sheet.merges)) return "covered";
  const element = sheet.rows.find(({ row }) => row === cell.row)?.cells.find(({ column }) => column === cell.column);
  if (sheet.isProtected && !unlocked.has(Number(element?.opened.attributes.s ?? 0))) return "protected";
  return element?.sharesFormula ? "shared-formula" : null;
}

function spliceRow(xml: string, sheet: ScannedSheet, row: number, edits: readonly Edit[]): Splice[] {
  const element = sheet.rows.find((candidate) => candidate.row === row);
  if (!element) return [insertRow(sheet, row, edits)];
  const prefix = element.opened.prefix;
  const splices: Splice[] = [];
  const appended: string[] = [];
  for (const edit of edits) {
    const existing = element.cells.find(({ column }) => column === edit.cell.column);
    const next = element.cells.find(({ column }) => column > edit.cell.column);
    const text = cellXml(edit, prefix, existing?.opened.attributes.s ?? null);
    if (existing) splices.push({ start: existing.opened.start, end: existing.closeEnd, text });
    else if (next) splices.push({ start: next.opened.start, end: next.opened.start, text });
    else appended.push(text);
  }
  const head = xml.slice(element.opened.start, element.opened.end);
  const widened = head.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  if (element.opened.selfClosing) {
    const text = `${widened.replace(/\s*\/>$/, ">")}${appended.join("")}</${prefix}row>`;
    return [{ start: element.opened.start, end: element.opened.end, text }];
  }
  splices.push({ start: element.opened.start, end: element.opened.end, text: widened });
  splices.push({ start: element.closeStart, end: element.closeStart, text: appended.join("") });
  return splices;
}

function insertRow({ rowStarts, data }: ScannedSheet, row: number, edits: readonly Edit[]): Splice {
  const prefix = data.opened.prefix;
  const cells = edits.map((edit) => cellXml(edit, prefix, null)).join("");
  const text = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  const next = rowStarts.find((other) => other.row > row);
  if (next) return { start: next.start, end: next.start, text };
  if (!data.opened.selfClosing) return { start: data.closeStart, end: data.closeStart, text };
  const { start, end } = data.opened;
  return { start, end, text: `<${prefix}sheetData>${text}</${prefix}sheetData>` };
}

/** The sheet's stated extent grows with the cells written outside it. */
function spliceDimension({ dimension }: ScannedSheet, edits: readonly Edit[]): Splice[] {
  const area = parseArea(dimension?.attributes.ref ?? "");
  if (!dimension || !area) return [];
  const rows = edits.map(({ cell }) => cell.row);
  const columns = edits.map(({ cell }) => cell.column);
  const first = { row: Math.min(area.top, ...rows), column: Math.min(area.left, ...columns) };
  const last = { row: Math.max(area.bottom, ...rows), column: Math.max(area.right, ...columns) };
  const close = dimension.selfClosing ? "/>" : ">";
  const text = `<${dimension.prefix}dimension ref="${cellName(first)}:${cellName(last)}"${close}`;
  return [{ start: dimension.start, end: dimension.end, text }];
}

/** Applies replacements from the back, so that the indices before them stay true. Inserts at one place keep their order. */
function applySplices(xml: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, order) => ({ ...splice, order }));
  ordered.sort((a, b) => b.start - a.start || b.end - a.end || b.order - a.order);
  return ordered.reduce(
    (text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
    xml,
  );
}
