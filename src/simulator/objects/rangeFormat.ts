import type { Area } from "../../core/grid/area";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { alignmentMembers } from "./alignment";
import { errors } from "../protocol/officeError";

/** Points of a pixel: widths are told in points. */
const POINT = 0.75;

/** Excel.RangeFormat, as far as protection, the width of columns and the place of texts go. */
export function rangeFormatObject(sheet: BookSheet, area: Area): HostObject {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const widen = (width: number | null) => {
    if (sheet.isProtected && !sheet.allowsFormats) throw errors.accessDenied();
    for (const column of columns) sheet.setWidth(column, width);
  };
  const { writes, calls } = alignmentMembers(sheet, area);
  return {
    type: "RangeFormat",
    calls,
    reads: {
      columnWidth: () => one(columns.map((column) => (sheet.ownWidth(column) ?? sheet.usualWidth) * POINT)),
      useStandardWidth: () => one(columns.map((column) => sheet.ownWidth(column) === null)),
    },
    writes: {
      ...writes,
      columnWidth: (width) => {
        widen(Math.round(Number(width) / POINT));
      },
      useStandardWidth: (isUsual) => {
        if (isUsual !== true) throw errors.invalidArgument();
        widen(null);
      },
    },
    opens: { protection: () => formatProtectionObject(sheet, area) },
  };
}

/** What all have in common; null where they differ. */
function one<T>(all: readonly T[]): T | null {
  const [first = null, ...others] = new Set(all);
  return others.length > 0 ? null : first;
}

/** Excel.FormatProtection: `locked` is null where the cells differ. */
function formatProtectionObject(sheet: BookSheet, area: Area): HostObject {
  return {
    type: "FormatProtection",
    reads: { locked: () => sheet.locked(area) },
    writes: {
      locked: (isLocked) => {
        if (sheet.isProtected) throw errors.accessDenied();
        if (typeof isLocked !== "boolean") throw errors.invalidArgument();
        sheet.setLocked(area, isLocked);
      },
    },
  };
}
