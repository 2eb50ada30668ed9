import type { Book } from "../book/book";
import type { BookSheet } from "../book/sheet";
import type { HostEvent } from "../listeners";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import type { HostContext } from "./hostContext";
import { possibleName, worksheetObject } from "./worksheet";

/** The target of events that concern any sheet of the workbook. */
export const ANY_SHEET = "Workbook";

/** Excel.WorksheetCollection. */
export function worksheetsObject(host: HostContext): HostObject {
  const { book } = host;
  const object = (sheet: BookSheet | undefined) => (sheet ? worksheetObject(host, sheet) : null);
  const shown = (visibleOnly: unknown) =>
    book.sheets.filter(({ state }) => visibleOnly !== true || state === "visible");
  const listening = (event: HostEvent, method: string) => ({
    [`_Register${method}`]: () => {
      host.listen(event, ANY_SHEET, true);
    },
    [`_Unregister${method}`]: () => {
      host.listen(event, ANY_SHEET, false);
    },
  });
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheetObject(host, sheet)),
    item(key) {
      const sheet = object(book.sheet(String(key)));
      if (!sheet) throw errors.itemNotFound();
      return sheet;
    },
    calls: {
      getCount: (visibleOnly) => shown(visibleOnly).length,
      ...listening("DataChanged", "DataChangedEvent"),
      ...listening("Added", "AddedEvent"),
      ...listening("Deleted", "DeletedEvent"),
      ...listening("NameChanged", "EventNameChanged"),
    },
    opens: {
      add: (name) => {
        if (book.isStructureProtected) throw errors.accessDenied();
        return worksheetObject(host, book.addSheet(possibleName(host, name ?? unusedName(book))));
      },
      getItemOrNullObject: (key) => object(book.sheet(String(key))),
      getActiveWorksheet: () => {
        if (book.isChartInFront) throw errors.unsupportedSheet();
        return worksheetObject(host, book.activeSheet);
      },
      getFirst: (visibleOnly) => object(shown(visibleOnly)[0]),
    },
  };
}

/** "Sheet4": what Excel calls a sheet that is added without a name. */
function unusedName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
