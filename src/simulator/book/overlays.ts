import { overlap, type Area } from "../../core/grid/area";
import { errors } from "../protocol/officeError";
import { bodyOf, type ListTable } from "./listTable";
import type { CellArray } from "./origin";
import type { BookSheet } from "./sheet";
import { goesWhole, isAbout, shiftedArea, shiftedLine, type Shift } from "./shift";

/*
 * What lies over the cells of a sheet and goes with them: tables, arrays, the filter, hidden rows and columns.
 */

/**
 * Throws what Excel says where rows or columns cannot come or go: an array that was entered as one stays whole ("You
 * can't change part of an array"). That a table keeps its header and a row under it no document says with its code.
 */
export function requireShiftable(sheet: BookSheet, shift: Shift): void {
  const isSplit = (area: Area) => isAbout(area, shift) && !goesWhole(area, shift);
  if (sheet.arrays.some(({ area, isSpill }) => !isSpill && isSplit(area))) throw errors.partOfArray();
  if (sheet.tables.some((table) => isSplit(table.area) && isMaimed(table, shift))) throw errors.insertDeleteConflict();
}

/** True where a table would lose its header, or all of its rows. */
function isMaimed(table: ListTable, shift: Shift): boolean {
  const { top } = table.area;
  const header = { ...table.area, bottom: top };
  return (
    shift.axis === "row" &&
    shift.kind === "delete" &&
    ((table.showsHeaders && goesWhole(header, shift)) || goesWhole(bodyOf(table), shift))
  );
}

/** Spills whose formula goes leave nothing behind. To be called while the cells are where they were. */
export function endSpills(sheet: BookSheet, shift: Shift): void {
  for (const array of sheet.arrays.filter((one) => isOrphaned(one, shift))) {
    sheet.write(sheet.filledCells(array.area).map((cell) => [cell, { value: null }]));
    sheet.arrays.splice(sheet.arrays.indexOf(array), 1);
  }
}

function isOrphaned({ area: { top, left } }: CellArray, shift: Shift): boolean {
  return goesWhole({ top, left, bottom: top, right: left }, shift);
}

/** Tables, arrays, the filter and what charts draw follow where rows or columns have come or gone. */
export function shiftOverlays(sheet: BookSheet, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const area = shiftedArea(table.area, shift);
    if (area) table.area = area;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
  const arrays = sheet.arrays.flatMap((array) => {
    const area = shiftedArea(array.area, shift);
    return area ? [{ ...array, area }] : [];
  });
  sheet.arrays.splice(0, sheet.arrays.length, ...arrays);
  for (const source of sheet.drawn) source.area &&= shiftedArea(source.area, shift);
  sheet.filtered &&= filterAfter(sheet, sheet.filtered, shift);
}

/** A filter goes with its header, and its rows are shown. */
function filterAfter(sheet: BookSheet, filtered: Area, shift: Shift): Area | null {
  const after = shiftedArea(filtered, shift);
  if (!goesWhole({ ...filtered, bottom: filtered.top }, shift)) return after;
  if (after) sheet.hide("row", after.top, after.bottom, false);
  return null;
}

/** Hidden rows stay hidden where they go; one that comes in is seen. `was` are those hidden before. */
export function shiftHidden(sheet: BookSheet, was: readonly number[], shift: Shift): void {
  const { axis } = shift;
  for (const line of was) sheet.hide(axis, line, line, false);
  for (const line of was) {
    const goal = shiftedLine(line, shift);
    if (goal !== null) sheet.hide(axis, goal, goal, true);
  }
}

/** Throws what Excel says where an array is among rows to be sorted. */
export function requireSortable(sheet: BookSheet, rows: Area): void {
  if (sheet.allArrays.some(({ area }) => overlap(area, rows))) throw errors.partOfArray();
}
