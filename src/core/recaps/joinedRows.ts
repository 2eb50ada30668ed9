import { foldWords } from "../grid/foldWords";
import type { Sheet } from "../grid/sheet";
import { withJumlah } from "../grid/withJumlah";
import { isFigure, isWords } from "../layout/cells";
import { isAdditive, isTotal } from "../layout/vocabulary";
import { HANDFUL, type Steps } from "../steps";
import type { Layered } from "./layers";
import { wordsAbove } from "./wordsAround";

/** Such rows stand near the top of their sheet, and are called so in one of its first columns. */
const ROWS = 400;
const COLUMNS = 4;
const LONGEST = 60;
const NUMBER = /^([ivx]+|[a-z]|\d{1,2})[.)] ?(?=\S)/i;
const TOTAL = /^(grand |sub )?(jumlah|total)\b( (realisasi|investasi|keseluruhan|seluruhnya))*[ :]*/i;

/** A row by its first words. */
interface Named {
  readonly row: number;
  readonly label: string;
  readonly hasFigures: boolean;
}

/**
 * The cells that a row's name joins from others of its sheet, wherever these stand:
 *
 *   A. PMA                     A  PMDN
 *   Jumlah PMA       12        1  Proyek     12
 *                              B  PMA
 *   B. PMDN                    1  Proyek      7
 *   Jumlah PMDN       7        C  PMDN + PMA
 *   Total PMA + PMDN 19        1  Proyek     19
 */
export function* joinedCells(sheet: Sheet): Steps<readonly (readonly Layered[])[]> {
  const rows = yield* namedRows(sheet);
  return rows.flatMap((row, at): readonly (readonly Layered[])[] => {
    const names = namesIn(row.label);
    if (names.length < 2) return [];
    if (isTotal(withoutNumber(row.label))) {
      const parts = totalsCalled(names, rows.slice(0, at));
      return parts ? [cellsOf(sheet, row, parts)] : [];
    }
    return row.hasFigures ? [] : [belowHeading(sheet, names, rows, at)];
  });
}

function* namedRows(sheet: Sheet): Steps<readonly Named[]> {
  const named: Named[] = [];
  for (let row = 0; row < Math.min(sheet.rowCount, ROWS); row++) {
    if (row % HANDFUL === 0) yield;
    const columns = sheet.columns(row);
    const column = columns.find((own) => own < COLUMNS && isWords(sheet, row, own));
    const number = columns.find((own) => own < COLUMNS && sheet.text(row, own) !== "") ?? 0;
    if (column === undefined) continue;
    const before = number < column ? `${sheet.text(row, number)}. ` : "";
    const hasFigures = columns.some((own) => own > column && isFigure(sheet, row, own));
    named.push({
      row,
      label: NUMBER.test(before) ? before + sheet.text(row, column) : sheet.text(row, column),
      hasFigures,
    });
  }
  return named;
}

function withoutNumber(label: string): string {
  return withJumlah(label.trim().replace(NUMBER, ""));
}

/** "PMA" and "PMDN" of "Total (PMA + PMDN)". */
function namesIn(label: string): readonly string[] {
  if (label.length > LONGEST || !label.includes("+")) return [];
  const bare = withoutNumber(label)
    .replace(TOTAL, "")
    .replace(/^\((.*)\)$/, "$1");
  const names = bare.split("+").map(foldWords);
  return names.every((name) => name !== "") && new Set(names).size === names.length ? names : [];
}

/** The one total above that each name is of: it says so itself, or what stands over it does. */
function totalsCalled(names: readonly string[], above: readonly Named[]): readonly Named[] | null {
  const totals = above.filter(({ label }) => isTotal(withoutNumber(label)) && namesIn(label).length < 2);
  const isCalled = (total: Named, name: string) => foldWords(withoutNumber(total.label).replace(TOTAL, "")) === name;
  const isBelow = (total: Named, name: string) => titlesOver(total, totals, above).includes(name);
  const parts = names.map((name) => {
    const own = totals.filter((total) => isCalled(total, name));
    const found = own.length > 0 ? own : totals.filter((total) => isBelow(total, name));
    return found.length === 1 ? found[0] : undefined;
  });
  const known = parts.flatMap((part) => part ?? []);
  return known.length === names.length && new Set(known).size === known.length ? known : null;
}

/** The words of the rows without figures since the total before. */
function titlesOver(total: Named, totals: readonly Named[], above: readonly Named[]): readonly string[] {
  const last = totals[totals.indexOf(total) - 1]?.row ?? -1;
  const own = above.filter(({ row, hasFigures }) => row > last && row < total.row && !hasFigures);
  return own.flatMap(({ label }) => foldWords(label).split(" "));
}

/** The rows below "PMDN + PMA", each with those of its name below "PMDN" and below "PMA". */
function belowHeading(sheet: Sheet, names: readonly string[], rows: readonly Named[], at: number): readonly Layered[] {
  const headings = names.map((name) => rows.slice(0, at).filter((row) => isHeading(row, name)));
  if (headings.some(({ length }) => length !== 1)) return [];
  const sections = headings.flat().map((heading) => sectionBelow(rows, rows.indexOf(heading)));
  const own = rows.slice(at + 1, at + 1 + Math.max(...sections.map(({ length }) => length)));
  return own.flatMap((row) => {
    const parts = sections.flatMap((section) => section.find(({ label }) => isSame(label, row.label)) ?? []);
    return parts.length === names.length ? cellsOf(sheet, row, parts) : [];
  });
}

function isHeading({ label, hasFigures }: Named, name: string): boolean {
  return !hasFigures && foldWords(withoutNumber(label)) === name;
}

function sectionBelow(rows: readonly Named[], at: number): readonly Named[] {
  const below = rows.slice(at + 1);
  const end = below.findIndex(({ hasFigures }) => !hasFigures);
  return end < 0 ? below : below.slice(0, end);
}

function isSame(one: string, other: string): boolean {
  return foldWords(withoutNumber(one)) === foldWords(withoutNumber(other));
}

/** A cell for each column that is called the same over all of them, where figures stand or go. */
function cellsOf(sheet: Sheet, { row, label }: Named, parts: readonly Named[]): readonly Layered[] {
  return sheet.columns(0, row).flatMap((column): readonly Layered[] => {
    const cells = parts.map((part) => ({ sheet, cell: { row: part.row, column } }));
    const [header = "", ...others] = cells.map(({ cell }) => wordsAbove(sheet, cell));
    const isOpen = sheet.isEmpty(row, column) || isFigure(sheet, row, column);
    const areOfFigures = cells.every(
      ({ cell }) => sheet.isEmpty(cell.row, column) || isFigure(sheet, cell.row, column),
    );
    const isOne = header !== "" && isAdditive(header) && others.every((other) => isSame(other, header));
    if (!isOpen || !areOfFigures || !isOne || sheet.isCovered(row, column)) return [];
    return [{ cell: { row, column }, subject: `${label}, ${header}`, cells }];
  });
}
