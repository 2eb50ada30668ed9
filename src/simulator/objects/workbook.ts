import type { HostObject } from "../protocol/hostObject";
import { applicationObject, packageOf } from "./application";
import { functionsObject } from "./functions";
import type { HostContext } from "./hostContext";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { tablesObject } from "./table";
import { workbookProtectionObject } from "./workbookProtection";
import { worksheetsObject } from "./worksheets";

/** Excel.Workbook: the root of every batch. */
export function workbookObject(host: HostContext): HostObject {
  const { book } = host;
  return {
    type: "Workbook",
    reads: { name: () => book.fileName },
    // The client for Excel on the web asks this of a root of its own, instead of Application.createWorkbook().
    calls: {
      createAndOpenWorkbook(base64) {
        book.openBeside(packageOf(base64));
        return null;
      },
    },
    opens: {
      worksheets: () => worksheetsObject(host),
      tables: () => tablesObject(host, book.sheets),
      names: () => namesObject(book, null),
      settings: () => settingsObject(host),
      protection: () => workbookProtectionObject(book),
      application: () => applicationObject(book),
      functions: () => functionsObject(book.file),
      getSelectedRange: () => rangeObject(host, book.activeSheet, book.screen.selection),
      getActiveCell: () => {
        const { top, left } = book.screen.selection;
        return rangeObject(host, book.activeSheet, { top, left, bottom: top, right: left });
      },
    },
  };
}
