import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";

/** Excel.WorksheetProtection, without passwords. */
export function protectionObject(sheet: BookSheet): HostObject {
  return {
    type: "WorksheetProtection",
    reads: {
      protected: () => sheet.isProtected,
      options: () =>
        sheet.isProtected ? { allowFormatCells: sheet.allowsFormats, allowEditObjects: sheet.allowsObjects } : null,
    },
    calls: {
      protect: (options) => {
        if (sheet.isProtected) throw errors.accessDenied();
        sheet.isProtected = true;
        const allowed = options as Excel.WorksheetProtectionOptions | undefined;
        sheet.allowsFormats = allowed?.allowFormatCells === true;
        sheet.allowsObjects = allowed?.allowEditObjects === true;
      },
      unprotect: () => {
        sheet.isProtected = false;
      },
    },
  };
}
