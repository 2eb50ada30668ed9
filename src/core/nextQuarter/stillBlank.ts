import type { Sheet } from "../grid/sheet";
import type { NextQuarter, NextSheet } from "./nextQuarter";

/**
 * True where nothing was typed for the term yet. A sheet that names no term may hold the entries of an earlier one, left where
 * it was when the others were made anew: it does not speak for those that name the term and neither hold nor compute anything.
 */
export function isStillBlank({ sheets }: NextQuarter): boolean {
  if (sheets.length === 0) return false;
  if (!sheets.some(holdsEntries)) return true;
  const named = sheets.filter(({ why }) => why === "names");
  return named.length > 0 && !named.some((one) => holdsEntries(one) || computesFigures(one.sheet));
}

function holdsEntries({ changes, regions }: NextSheet): boolean {
  return regions.length > 0 || changes.some(({ kind }) => kind === "emptied" || kind === "carried");
}

function computesFigures(sheet: Sheet): boolean {
  for (const { cell } of sheet.formulaCells()) {
    const value = sheet.value(cell.row, cell.column);
    if (typeof value === "number" && value !== 0) return true;
  }
  return false;
}
