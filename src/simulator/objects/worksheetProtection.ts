import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";

/** Excel.WorksheetProtection, without passwords. */
export function protectionObject(sheet: BookSheet): HostObject {
  return {
    type: "WorksheetProtection",
    reads: { protected: () => sheet.isProtected },
    calls: {
      protect: () => {
        if (sheet.isProtected) throw errors.accessDenied();
        sheet.isProtected = true;
      },
      unprotect: () => {
        sheet.isProtected = false;
      },
    },
  };
}
