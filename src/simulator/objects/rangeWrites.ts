import type { Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/sheet";
import { overlap, type BookSheet, type Write } from "../book/sheet";
import { contentOf } from "../book/typed";
import { errors, Unanswered } from "../protocol/officeError";
import type { HostContext } from "./hostContext";
import { isUnbounded } from "./rangeReads";

/**
 * Sets `values` or `formulas` of a range, which differ in reading only. A single entry goes into every cell; of a 2-D
 * array `null` leaves its cell alone and "" clears it ("Blank and null values in Excel add-ins", Microsoft Learn).
 */
export function writeEntries(host: HostContext, sheet: BookSheet, area: Area, entries: unknown): void {
  const writes: Write[] = [];
  for (const [cell, entry] of cellEntries(area, entries)) {
    if (entry === null || sheet.isCovered(cell)) continue;
    const content = contentOf(asValue(entry), sheet.format(cell));
    if (content.formula !== undefined && !host.book.isFormula(content.formula)) throw errors.invalidArgument();
    writes.push([cell, content]);
  }
  requireUnlocked(
    sheet,
    writes.map(([cell]) => cell),
  );
  if (writes.length === 0) return;
  sheet.write(writes);
  host.book.changed(sheet, area, "addIn", { by: host });
}

/** Sets the number formats of a range. */
export function writeFormats(sheet: BookSheet, area: Area, patterns: unknown): void {
  const formats: (readonly [Cell, string])[] = [];
  for (const [cell, pattern] of cellEntries(area, patterns)) {
    if (pattern === null) continue;
    if (typeof pattern !== "string") throw errors.invalidArgument();
    formats.push([cell, pattern === "" ? "General" : pattern]);
  }
  requireUnlocked(
    sheet,
    formats.map(([cell]) => cell),
  );
  sheet.setFormats(formats);
}

/** Clears a range's contents, its number formats or both. */
export function clearRange(host: HostContext, sheet: BookSheet, area: Area, applyTo: unknown): void {
  const what = typeof applyTo === "string" ? applyTo : "All";
  if (what !== "All" && what !== "Contents" && what !== "Formats") throw new Unanswered(`Range.clear("${what}")`);
  if (what === "All" && sheet.merges.some((merge) => overlap(merge, area))) {
    throw new Unanswered(`Range.clear("All") of merged cells`);
  }
  const cells = sheet.filledCells(area);
  requireUnlocked(sheet, cells);
  if (what !== "Formats") sheet.write(cells.map((cell) => [cell, { value: null }]));
  if (what !== "Contents") sheet.setFormats(cells.map((cell) => [cell, "General"]));
  if (what !== "Formats") host.book.changed(sheet, area, "addIn", { by: host });
}

/** Every cell of an area with its entry: the one of an array of the same shape, or the single one for all. */
function* cellEntries({ top, left, bottom, right }: Area, entries: unknown): Generator<readonly [Cell, unknown]> {
  // Cells of a range without bounds cannot be set, and null is no value for a whole property.
  if (isUnbounded({ top, left, bottom, right }) || entries === null) throw errors.invalidArgument();
  const rows = entries as readonly (readonly unknown[])[];
  const isArray = Array.isArray(entries);
  if (isArray && !hasShape(rows, bottom - top + 1, right - left + 1)) throw errors.wrongShape();
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      yield [{ row, column }, isArray ? rows[row - top]?.[column - left] : entries];
    }
  }
}

function hasShape(entries: readonly unknown[], rows: number, columns: number): boolean {
  return entries.length === rows && entries.every((row) => Array.isArray(row) && row.length === columns);
}

function asValue(entry: unknown): CellValue {
  if (typeof entry === "string" || typeof entry === "number" || typeof entry === "boolean") return entry;
  throw errors.invalidArgument();
}

function requireUnlocked(sheet: BookSheet, cells: readonly Cell[]): void {
  if (sheet.isProtected && cells.some((cell) => sheet.isLocked(cell))) throw errors.accessDenied();
}
