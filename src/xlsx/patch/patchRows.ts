import type { Edit } from "../../core/edits/edit";
import { styleOfEdit, type Look } from "./cellStyle";
import { cellXml } from "./cellXml";
import type { RowElement, ScannedSheet } from "./scanSheet";
import type { Splice } from "../xml/splice";

/** The edits of one row, from left to right. */
interface RowEdits {
  readonly row: number;
  readonly edits: readonly Edit[];
}

/** The replacements that write edits into rows, and rows into the sheet where they are missing. */
export function spliceRows(xml: string, sheet: ScannedSheet, edits: readonly Edit[], look: Look): Splice[] {
  const missing: RowEdits[] = [];
  const splices: Splice[] = [];
  for (const one of byRow(edits)) {
    const element = sheet.rows.get(one.row);
    if (element) splices.push(...spliceRow(xml, sheet, element, one.edits, look));
    else missing.push(one);
  }
  return [...splices, ...insertRows(sheet, missing, look)];
}

/** Rows from top to bottom. Where a cell is edited twice, the later edit is the one that stays. */
function byRow(edits: readonly Edit[]): RowEdits[] {
  const rows = new Map<number, Map<number, Edit>>();
  for (const edit of edits) {
    const row = rows.get(edit.cell.row) ?? new Map<number, Edit>();
    rows.set(edit.cell.row, row.set(edit.cell.column, edit));
  }
  return [...rows]
    .map(([row, cells]) => ({ row, edits: [...cells.values()].sort((a, b) => a.cell.column - b.cell.column) }))
    .sort((a, b) => a.row - b.row);
}

function spliceRow(
  xml: string,
  sheet: ScannedSheet,
  element: RowElement,
  edits: readonly Edit[],
  look: Look,
): Splice[] {
  const { opened, cells, closeStart } = element;
  const splices: Splice[] = [];
  const appended: string[] = [];
  for (const edit of edits) {
    const { column } = edit.cell;
    const existing = cells.find((cell) => cell.column === column);
    const next = cells.find((cell) => cell.column > column);
    const text = cellXml(edit, opened.prefix, styleOfEdit(edit, sheet, look));
    if (existing) splices.push({ start: existing.opened.start, end: existing.closeEnd, text });
    else if (next) splices.push({ start: next.opened.start, end: next.opened.start, text });
    else appended.push(text);
  }
  const head = widened(xml.slice(opened.start, opened.end), opened.attributes.spans, edits);
  if (opened.selfClosing) {
    const text = `${head.replace(/\s*\/>$/, ">")}${appended.join("")}</${opened.prefix}row>`;
    return [{ start: opened.start, end: opened.end, text }];
  }
  splices.push({ start: opened.start, end: opened.end, text: head });
  splices.push({ start: closeStart, end: closeStart, text: appended.join("") });
  return splices;
}

/** A row may state which columns it spans (only to be read faster); a statement that is no longer true goes. */
function widened(head: string, spans: string | undefined, edits: readonly Edit[]): string {
  const [first = 0, last = 0] = (spans ?? "").split(":").map(Number);
  const fits = edits.every(({ cell }) => cell.column + 1 >= first && cell.column + 1 <= last);
  return fits ? head : head.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
}

function insertRows(sheet: ScannedSheet, rows: readonly RowEdits[], look: Look): Splice[] {
  const { opened, closeStart } = sheet.data;
  const { prefix } = opened;
  const written = rows.map(({ row, edits }) => {
    const cells = edits.map((edit) => cellXml(edit, prefix, styleOfEdit(edit, sheet, look))).join("");
    const start = sheet.rowStarts.find((other) => other.row > row)?.start ?? closeStart;
    return { start, end: start, text: `<${prefix}row r="${row + 1}">${cells}</${prefix}row>` };
  });
  if (!opened.selfClosing || written.length === 0) return written;
  const text = `<${prefix}sheetData>${written.map((row) => row.text).join("")}</${prefix}sheetData>`;
  return [{ start: opened.start, end: opened.end, text }];
}
