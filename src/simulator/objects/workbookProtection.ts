import type { Book } from "../book/book";
import type { HostObject } from "../protocol/hostObject";

/** Excel.WorkbookProtection, without passwords. */
export function workbookProtectionObject(book: Book): HostObject {
  return {
    type: "WorkbookProtection",
    reads: { protected: () => book.isStructureProtected },
    calls: {
      protect: () => {
        book.isStructureProtected = true;
      },
      unprotect: () => {
        book.isStructureProtected = false;
      },
    },
  };
}
