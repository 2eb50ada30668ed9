import type { Cell } from "../../core/grid/address";
import { contains, overlap, type Area } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/sheet";
import { formulaOf } from "../book/content";
import type { BookSheet, Write } from "../book/sheet";
import { calculatedColumns, expandTables } from "../book/tableFill";
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
  for (const [cell, entry] of placedEntries(host, sheet, area, entries)) {
    if (entry === null || sheet.isCovered(cell)) continue;
    const isEmptyText = host.book.keepsEmptyTexts && entry === "" && sheet.format(cell) === "@";
    const content = { ...contentOf(asValue(entry), sheet.format(cell)), isEmptyText };
    if (content.formula !== undefined && !host.book.isFormula(content.formula)) throw errors.invalidArgument();
    writes.push([cell, content]);
  }
  requireUnlocked(
    sheet,
    writes.map(([cell]) => cell),
  );
  if (writes.length === 0) return;
  sheet.write([...brokenArrays(sheet, writes), ...writes]);
  if (host.book.expandsTables) expandTables(sheet, writes);
  if (host.book.fillsTableColumns) sheet.write(calculatedColumns(sheet, writes));
  host.book.changed(sheet, area, "addIn", { by: host });
}

/** The entries with the cells they go to, which are not those they were meant for where hidden rows are among them. */
function* placedEntries(host: HostContext, sheet: BookSheet, area: Area, entries: unknown) {
  const isMisplaced = host.misplacesWrites && area.top < area.bottom;
  let row = area.top - 1;
  let meant = area.top - 1;
  for (const [cell, entry] of cellEntries(area, entries)) {
    if (isMisplaced && cell.row !== meant)
      do row++;
      while (sheet.isRowHidden(row));
    meant = cell.row;
    if (!isMisplaced) yield [cell, entry] as const;
    else if (row <= area.bottom) yield [{ row, column: cell.column }, entry] as const;
  }
}

/** What is left of arrays that are written into: a spill gives way, an array that was entered as one refuses. */
function brokenArrays(sheet: BookSheet, writes: readonly Write[]): Write[] {
  const hit = sheet.arrays.filter(({ area }) => writes.some(([cell]) => contains(area, cell)));
  if (hit.some(({ isSpill }) => !isSpill)) throw errors.partOfArray();
  return hit.flatMap((array) => {
    sheet.arrays.splice(sheet.arrays.indexOf(array), 1);
    const { top: row, left: column } = array.area;
    const [[formula = null] = []] = sheet.read({ ...array.area, bottom: row, right: column }, formulaOf);
    const blanks = sheet.filledCells(array.area).map((cell): Write => [cell, { value: null }]);
    return [
      ...blanks,
      [
        { row, column },
        { value: "#SPILL!", ...(formula !== null && { formula }) },
      ] satisfies Write,
    ];
  });
}

/** Sets the number formats of a range. */
export function writeFormats(sheet: BookSheet, area: Area, patterns: unknown): void {
  const formats: (readonly [Cell, string])[] = [];
  for (const [cell, pattern] of cellEntries(area, patterns)) {
    if (pattern === null) continue;
    if (typeof pattern !== "string") throw errors.invalidArgument();
    formats.push([cell, pattern === "" ? "General" : pattern]);
  }
  // Which cells are locked does not matter here: without leave to format, a protected sheet keeps all its formats.
  if (sheet.isProtected && !sheet.allowsFormats && formats.length > 0) throw errors.accessDenied();
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
  const blanks = cells.map((cell): Write => [cell, { value: null }]);
  if (what !== "Formats") sheet.write([...brokenArrays(sheet, blanks), ...blanks]);
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
