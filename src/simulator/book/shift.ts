import { COLUMNS, ROWS, type Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";

export type Axis = "row" | "column";

/** Rows or columns that come in before the one at `at`, or go from it on. */
export interface Shift {
  readonly axis: Axis;
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where a cell goes; null where its row or column goes away. */
export function shiftedCell({ row, column }: Cell, shift: Shift): Cell | null {
  const index = shiftedLine(shift.axis === "row" ? row : column, shift);
  if (index === null) return null;
  return shift.axis === "row" ? { row: index, column } : { row, column: index };
}

/**
 * What an area – a reference in a formula, a merged cell – becomes: it grows with what comes in between its ends, and
 * ends before what goes. Null where all of it goes. Whole columns stay whole however many rows there are.
 *
 *    ┌ B2          a row comes in before row 2: B3:B5
 *    │             … before row 4:              B2:B5
 *    └ B4          rows 4 and 5 go:             B2:B3
 */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const { top, left, bottom, right } = area;
  if (shift.axis === "row") {
    const ends = shiftedEnds(top, bottom, ROWS, shift);
    return ends && { ...area, top: ends.first, bottom: ends.last };
  }
  const ends = shiftedEnds(left, right, COLUMNS, shift);
  return ends && { ...area, left: ends.first, right: ends.last };
}

/** True where lines come in between the ends of an area, or some of its own go. */
export function isAbout(area: Area, { axis, kind, at, count }: Shift): boolean {
  const { first, last } = endsOf(area, axis);
  return kind === "insert" ? first < at && at <= last : first < at + count && at <= last;
}

/** True where all of an area goes. */
export function goesWhole(area: Area, { axis, kind, at, count }: Shift): boolean {
  const { first, last } = endsOf(area, axis);
  return kind === "delete" && at <= first && last < at + count;
}

function endsOf({ top, left, bottom, right }: Area, axis: Axis) {
  return axis === "row" ? { first: top, last: bottom } : { first: left, last: right };
}

function shiftedEnds(first: number, last: number, all: number, shift: Shift) {
  if (first === 0 && last === all - 1) return { first, last };
  const { kind, at, count } = shift;
  if (kind === "insert") return { first: first < at ? first : first + count, last: last < at ? last : last + count };
  const end = at + count;
  const ends = {
    first: first < at ? first : Math.max(at, first - count),
    last: last < at ? last : last < end ? at - 1 : last - count,
  };
  return ends.first > ends.last ? null : ends;
}

/** Where a row goes, or a column; null where it goes away. */
export function shiftedLine(index: number, { kind, at, count }: Shift): number | null {
  if (index < at) return index;
  if (kind === "insert") return index + count;
  return index < at + count ? null : index - count;
}
