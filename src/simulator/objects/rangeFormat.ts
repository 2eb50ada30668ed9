import type { Area } from "../../core/grid/area";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";

/** Excel.RangeFormat, as far as its protection goes. */
export function rangeFormatObject(sheet: BookSheet, area: Area): HostObject {
  return { type: "RangeFormat", opens: { protection: () => formatProtectionObject(sheet, area) } };
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
